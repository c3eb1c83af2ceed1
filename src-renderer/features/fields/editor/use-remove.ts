import { useRpc } from '@renderer/rpc/client'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { useState } from 'react'
import { useLongWrite } from './use-long-write'

/** Deleting a field or a whole group: at once where nobody has anything in it, else after a question. */
export function useRemove(
  procedure: 'deleteField' | 'deleteGroup',
  id: number,
  name: string,
  fieldIds: number[],
) {
  const t = useTexts().fields.editor
  const rpc = useRpc()
  const work = useLongWrite(procedure)
  /** How many customers the question is about, once it stands. */
  const [customers, setCustomers] = useState<number | null>(null)

  const run = async () => {
    await work.run({ id }, () => t.deleted(name))
    setCustomers(null)
  }
  const ask = async () => {
    try {
      const usage = await rpc.fields.usage({ fieldIds })
      if (usage.customers === 0) await run()
      else setCustomers(usage.customers)
    } catch (error) {
      toastError(error)
    }
  }
  return { ask, run, customers, work, close: () => setCustomers(null) }
}
