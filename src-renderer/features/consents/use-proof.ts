import { sendDocument } from '@renderer/features/documents'
import { Cancelled } from '@renderer/rpc/cancelled'
import { useRpc } from '@renderer/rpc/client'
import { toastError } from '@renderer/shell/toast'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

type Proof = { evidenceDocumentId?: number }

/** The file that proves what is entered; it goes to the card first, once, and then what was said with it. */
export function useProof(customerId: number) {
  const rpc = useRpc()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [sending, setSending] = useState(false)
  /** What was sent already: when the rest fails and is tried again, the file need not go twice. */
  const sent = useRef<{ file: File; id: number }>(null)

  async function send(chosen: File): Promise<number | undefined> {
    if (sent.current?.file === chosen) return sent.current.id
    setSending(true)
    try {
      const { documents } = await sendDocument(rpc, { customerId, role: 'evidence' }, chosen)
      await queries.invalidateQueries({ queryKey: ['documents'] })
      const id = documents[0]?.id
      if (id !== undefined) sent.current = { file: chosen, id }
      return id
    } catch (error) {
      // Nothing is entered without the proof that was meant to go with it.
      if (!(error instanceof Cancelled)) toastError(error)
      return undefined
    } finally {
      setSending(false)
    }
  }

  /** Goes on with `enter` once the file is stored; not at all where it was stopped or not taken. */
  function withProof(enter: (proof: Proof) => void): void {
    if (!file) enter({})
    else void send(file).then((id) => id !== undefined && enter({ evidenceDocumentId: id }))
  }

  return { file, setFile, sending, withProof }
}
