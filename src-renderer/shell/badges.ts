import { useRead } from '@renderer/rpc/reads'

/** The numbers beside pages in the side bar: as many as the rows that wait there. */
export function useBadges(): Record<'today' | 'reminders' | 'voices', number> {
  const today = useRead('today', 'overview', undefined)
  const reminders = useRead('reminders', 'due', { limit: 1 })
  const matters = useRead('voices', 'open', { limit: 1 })
  return {
    today: (today.data?.overdueTotal ?? 0) + (today.data?.dueTotal ?? 0) + (today.data?.mattersTotal ?? 0),
    reminders: reminders.data?.total ?? 0,
    voices: matters.data?.total ?? 0,
  }
}
