import type { Entry } from '@shared/features/entries/entry'

/** What an entry is, whose and of what: „Farbrezept · Ute Klos“, „Wartung · Gazelle“. */
export function entryTitle({ kind, person, thing }: Pick<Entry, 'kind' | 'person' | 'thing'>): string {
  return [kind.name, person?.name, thing?.name].filter(Boolean).join(' · ')
}
