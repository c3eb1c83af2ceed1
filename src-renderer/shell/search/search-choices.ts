import type { CustomerHit } from '@shared/features/customers/contract'
import type { HistoryHit } from '@shared/features/history/contract'

/** What can be chosen under the search field, in the order in which it stands there. */
export type Choice =
  | { type: 'customer'; hit: CustomerHit }
  | { type: 'entry'; hit: HistoryHit }
  /** A new customer of what was typed. */
  | { type: 'new' }

export function choiceId(choice: Choice): string {
  if (choice.type === 'customer') return `hit-${choice.hit.id}`
  return choice.type === 'entry' ? `entry-${choice.hit.type}-${choice.hit.id}` : 'hit-new'
}

/**
 * Where a key leads from a choice (-1: none yet), round from the last to the first; null: the key is the field's own.
 * Home and End are while nothing is chosen, as they move the cursor; the page keys go from section to section.
 */
export function stepTo(key: string, from: number, choices: readonly Choice[]): number | null {
  const count = choices.length
  if (count === 0) return null
  if (key === 'ArrowDown') return (from + 1) % count
  if (key === 'ArrowUp') return (Math.max(from, 0) + count - 1) % count
  if (from < 0) return null
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key !== 'PageDown' && key !== 'PageUp') return null
  const begins = choices.flatMap(({ type }, at) => (type === choices[at - 1]?.type ? [] : [at]))
  return key === 'PageDown'
    ? (begins.find((at) => at > from) ?? count - 1)
    : (begins.findLast((at) => at < from) ?? 0)
}
