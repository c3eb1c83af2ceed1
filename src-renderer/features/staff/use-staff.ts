import { useRead } from '@renderer/rpc/reads'
import type { Staff } from '@shared/features/staff/contract'

const nobody: Staff[] = []

/** Who works here, who has left, and who is at work now. */
export function useStaff() {
  const { data } = useRead('staff', 'list', undefined)
  const all = data?.staff ?? nobody
  return {
    loaded: data !== undefined,
    all,
    working: all.filter(({ archivedAt }) => archivedAt === null),
    atWork: all.find(({ id }) => id === data?.atWork) ?? null,
    byId: (id: number | null) => all.find((one) => one.id === id),
    byInitials: (initials: string) => all.find((one) => one.initials === initials),
  }
}
