import type { Wish } from '@shared/features/wishes/contract'
import { similarWishes } from '@shared/features/wishes/similar'
import { texts } from '@shared/texts'

export type ShownGroup = { key: string; title: string; wishes: Wish[]; total: number }

/** The wishes as the page shows them: by group, then those without one by what they share, then each for itself. */
export function wishGroups(
  wishes: readonly Wish[],
  counts: readonly { category: string; count: number }[],
): ShownGroup[] {
  const t = texts().wishes
  const { '': loose = [], ...named } = Object.fromEntries(Map.groupBy(wishes, ({ category }) => category))
  const { groups, single } = similarWishes(loose)
  const countOf = (name: string, shown: number) =>
    counts.find(({ category }) => category === name)?.count ?? shown
  const shown = (key: string, title: string, of: Wish[]) => ({ key, title, wishes: of, total: of.length })
  return [
    ...Object.entries(named).map(([name, of]) => ({
      ...shown(`in ${name}`, name, of),
      total: countOf(name, of.length),
    })),
    ...groups.map(({ word, wishes: of }) => shown(`like ${word}`, t.similar(word), of)),
    ...(single.length > 0 ? [shown('single', t.noCategory, single)] : []),
  ]
}
