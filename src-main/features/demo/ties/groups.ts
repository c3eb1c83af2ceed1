import { CardFields, type CardInput } from '@shared/features/customers/card'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import type { Assortment } from '../assortment'
import { roles as companyRoles } from '../company-words'
import type { Random } from '../random'
import { type Cast, personsOf } from './cast'

/** Somebody with a card of their own who belongs to a group as well. */
export type DemoMember = { personId: number; role: string; since: CivilDate | null; leftOn: CivilDate | null }

/** A club and who belongs to it. */
export type DemoClub = { card: CardFields; members: DemoMember[] }

/** How many clubs so many customers have among them. */
export function clubCount(customers: number, { clubs }: Assortment): number {
  if (customers < 20) return 0
  return customers < 100 ? 1 : clubs.length
}

/** The first `count` clubs of the town, and who belongs to them. */
export function clubsOf(
  cast: readonly Cast[],
  { clubs }: Pick<Assortment, 'clubs'>,
  today: CivilDate,
  random: Random,
): DemoClub[] {
  const people = personsOf(cast)
  if (people.length === 0) return []
  return clubs.map(({ name, roles }) => {
    const size = people.length < 100 ? 5 : random.int(8, 16)
    const chosen = new Set(Array.from({ length: size }, () => random.pick(people).id))
    const since = addDays(today, -random.int(800, 5000))
    const card: CardInput = {
      kind: 'club',
      groupName: name,
      customerSince: since,
      note: 'Trifft sich einmal im Monat.',
    }
    const members = [...chosen].map((personId, place) => ({
      personId,
      role: roles[place] ?? '',
      since: random.chance(0.6) ? addDays(since, random.int(0, 700)) : null,
      leftOn: place === chosen.size - 1 ? addDays(today, -random.int(10, 60)) : null,
    }))
    return { card: CardFields.parse(card), members }
  })
}

/** Persons with a card of their own who are contacts of companies, or the grown-up children of families: group → who. */
export function joinedTo(cast: readonly Cast[], random: Random): Map<number, DemoMember> {
  const people = personsOf(cast)
  const belongs = (role: string, personId: number) => ({ personId, role, since: null, leftOn: null })
  const joined = new Map<number, DemoMember>()
  const taken = new Set<number>()
  for (const group of cast) {
    if (!group.here || !random.chance(0.04)) continue
    const namesake = people.find(
      ({ id, people: [one] }) => !taken.has(id) && one?.lastName === group.people[0]?.lastName,
    )
    const person = group.kind === 'company' ? people[random.int(0, people.length - 1)] : namesake
    if (!person || taken.has(person.id) || group.kind === 'person' || group.kind === 'club') continue
    taken.add(person.id)
    joined.set(group.id, belongs(group.kind === 'company' ? random.pick(companyRoles) : '', person.id))
  }
  return joined
}
