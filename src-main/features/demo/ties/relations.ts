import type { Random } from '../random'
import { type Cast, personsOf } from './cast'

/** The program's own kinds of relations, as `relation_kind` has them. */
export const relationKinds = {
  referredBy: 101,
  partner: 102,
  mother: 103,
  father: 104,
  sibling: 106,
  friend: 107,
  neighbour: 108,
  colleague: 109,
  worksFor: 110,
} as const

/** `from` and `to` are ids of people or cards; the kind's forward word stands on the card of `from`. */
export type DemoRelation = { from: number; to: number; kind: keyof typeof relationKinds }

/** Who belongs to whom among these customers: some of them, and each pair once. */
export function relationsAmong(cast: readonly Cast[], random: Random): DemoRelation[] {
  const all = [
    ...withinFamilies(cast, random),
    ...parents(cast, random),
    ...neighbours(cast, random),
    ...acquainted(cast, random),
    ...employed(cast, random),
    ...referred(cast, random),
  ]
  const pair = ({ from, to }: DemoRelation) => [from, to].toSorted((a, b) => a - b).join(' ')
  return [...new Map(all.map((one) => [pair(one), one])).values()].filter(({ from, to }) => from !== to)
}

/** Children and their parents on the card of a family. */
function withinFamilies(cast: readonly Cast[], random: Random): DemoRelation[] {
  return cast.flatMap(({ kind, people }) => {
    const children = people.filter(({ role }) => role === 'Tochter' || role === 'Sohn')
    if (kind !== 'household' || children.length === 0 || !random.chance(0.4)) return []
    return people
      .filter(({ role, salutation }) => role === '' && salutation !== 'none')
      .flatMap(({ id, salutation }) =>
        children.map(
          (one) => ({ from: one.id, to: id, kind: salutation === 'ms' ? 'mother' : 'father' }) as const,
        ),
      )
  })
}

/** Grown-up children with cards of their own, by name and age. */
function parents(cast: readonly Cast[], random: Random): DemoRelation[] {
  const byName = Map.groupBy(personsOf(cast), ({ people }) => people[0]?.lastName)
  return [...byName.values()].flatMap((namesakes) =>
    namesakes.flatMap((young): DemoRelation[] => {
      const [child] = young.people
      const born = child?.born
      if (!born || !random.chance(0.12)) return []
      const old = namesakes.find(
        ({ people: [one] }) => one?.born && born - one.born >= 20 && born - one.born <= 38,
      )
      const [parent] = old?.people ?? []
      if (!old || !parent || parent.salutation === 'none') return []
      return [{ from: young.id, to: old.id, kind: parent.salutation === 'ms' ? 'mother' : 'father' }]
    }),
  )
}

/** Two of the same street. */
function neighbours(cast: readonly Cast[], random: Random): DemoRelation[] {
  const living = cast.filter(({ kind, here, street }) => kind !== 'company' && here && street !== '')
  const byStreet = Map.groupBy(living, ({ city, street }) => `${city} ${street.replace(/ \d.*/, '')}`)
  return [...byStreet.values()].flatMap((street) =>
    street.length < 2 || !random.chance(0.25) ? [] : pairOf(street, 'neighbour'),
  )
}

/** Friends, colleagues and brothers and sisters, who know each other by chance. */
function acquainted(cast: readonly Cast[], random: Random): DemoRelation[] {
  const people = personsOf(cast)
  if (people.length < 4) return []
  return Array.from({ length: Math.ceil(people.length * 0.015) }, () => {
    const kind = random.pick(['friend', 'friend', 'colleague'] as const)
    return { from: random.pick(people).id, to: random.pick(people).id, kind }
  })
}

function employed(cast: readonly Cast[], random: Random): DemoRelation[] {
  const people = personsOf(cast)
  const companies = cast.filter(({ kind, here }) => kind === 'company' && here)
  if (people.length === 0 || companies.length === 0) return []
  return Array.from({ length: Math.ceil(people.length * 0.006) }, () => ({
    from: random.pick(people).id,
    to: random.pick(companies).id,
    kind: 'worksFor' as const,
  }))
}

/** A few have brought many, and many have brought one. */
function referred(cast: readonly Cast[], random: Random): DemoRelation[] {
  const people = personsOf(cast).filter(({ bought }) => bought)
  if (people.length < 10) return []
  const stars = Array.from({ length: Math.min(8, Math.ceil(people.length / 60)) }, () => random.pick(people))
  return people.flatMap((one): DemoRelation[] => {
    if (!random.chance(0.05)) return []
    const by = random.chance(0.4) ? random.pick(stars) : random.pick(people)
    return [{ from: one.id, to: by.id, kind: 'referredBy' }]
  })
}

function pairOf([one, other]: readonly Cast[], kind: DemoRelation['kind']): DemoRelation[] {
  return one && other ? [{ from: one.id, to: other.id, kind }] : []
}
