import type { EntryKind } from '@shared/features/entries/kind'
import type { ThingKind } from '@shared/features/things/thing'

/** A kind of entries or of things, with what only one of them has. */
export type Kind = Pick<EntryKind, 'id' | 'name' | 'icon' | 'archived'> &
  Partial<Pick<EntryKind, 'warning'> & Pick<ThingKind, 'serialLabel'>>

export type KindOf = 'entry' | 'thing'

/** The feature that keeps the kinds. */
export const featureOf = { entry: 'entries', thing: 'things' } as const

/** The ids with the one at `from` moved a place up or down; null where there is no further place. */
export function moved(ids: readonly number[], id: number, by: -1 | 1): number[] | null {
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return null
  const after = ids.filter((other) => other !== id)
  after.splice(to, 0, id)
  return after
}
