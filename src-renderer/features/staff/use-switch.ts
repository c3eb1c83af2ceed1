import { readKey } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { Staff } from '@shared/features/staff/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useStaff } from './use-staff'

/** Puts somebody to work: at once, or after their PIN (`asking`). */
export function useSwitch() {
  const t = useTexts().staff
  const queries = useQueryClient()
  const { atWork } = useStaff()
  const [asking, setAsking] = useState<Staff | null>(null)
  const { mutateAsync } = useWrite('staff', 'switchTo', {
    said: ({ staff, atWork: id }) => {
      const name = staff.find((one) => one.id === id)?.name
      return name === undefined ? t.nobodySaid : t.switched(name)
    },
    handles: ['PIN_WRONG', 'PIN_WAIT'],
    onDone: (list) => {
      queries.setQueryData(readKey('staff', 'list'), list)
      setAsking(null)
    },
  })

  return {
    asking,
    leave: () => setAsking(null),
    choose(staff: Staff | null) {
      if ((staff?.id ?? null) === (atWork?.id ?? null)) return
      if (staff?.hasPin) setAsking(staff)
      // A failure has been told.
      else mutateAsync({ id: staff?.id ?? null }).catch(() => {})
    },
    withPin: (staff: Staff, pin: string) => mutateAsync({ id: staff.id, pin }),
  }
}
