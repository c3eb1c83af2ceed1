import type { Afterwards, Comparison } from '@shared/features/results/result'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import { dayFinder } from '@shared/kernel/day-finder'
import type { ReadDatabase } from '../../db/open'
import { purchasesOn, reachedBy } from './count-store'

type Asked = { id: number; answerDays: number }
type Groups = Pick<Comparison, 'sent' | 'control' | 'from' | 'to'>
/** What was bought after a campaign, and by whom; `groups` is null where nobody was left out by lot. */
export type Bought = { afterwards: Afterwards; until: CivilDate | null; groups: Groups | null }

type Person = { sentAt: string; until: CivilDate } | 'control'
type Window = { since: string; from: CivilDate; to: CivilDate }
type Tally = { buyers: Set<number>; purchases: number; cents: number }

const tally = (): Tally => ({ buyers: new Set(), purchases: 0, cents: 0 })
const sums = ({ buyers, ...rest }: Tally): Afterwards => ({ buyers: buyers.size, ...rest })

/**
 * What those whom these campaigns reached bought, until so many days after it reached each of them; and, in the same
 * days for both, what those bought who got it and who were left out by lot. A purchase counts for the card that it
 * was booked on, or else for the household on whose account it stands; once, whatever that are. The campaigns together
 * count each purchase once. Reads the purchases day by day; rejects with the signal's reason.
 */
export async function boughtAfter(
  db: ReadDatabase,
  campaigns: readonly Asked[],
  { timeZone, signal }: { timeZone: string | undefined; signal: AbortSignal },
): Promise<{ each: Map<number, Bought>; sum: Afterwards }> {
  const dayOf = dayFinder(timeZone)
  const rows = Map.groupBy(
    await reachedBy(
      db,
      campaigns.map(({ id }) => id),
    ),
    ({ campaignId }) => campaignId,
  )
  const watched = campaigns.map(({ id, answerDays }) => {
    const people = new Map<number, Person>()
    const instants: string[] = []
    for (const { customerId, standing, sentAt } of rows.get(id) ?? []) {
      if (standing === 'control') people.set(customerId, 'control')
      else if (sentAt !== null) {
        instants.push(sentAt)
        people.set(customerId, { sentAt, until: addDays(dayOf(sentAt), answerDays) })
      }
    }
    return { id, people, window: windowOf(instants, answerDays, dayOf), ...tallies() }
  })
  const sum = tally()
  const days = watched.flatMap(({ window }) => window ?? [])
  const first = days.map(({ from }) => from).sort()[0]
  const last = days
    .map(({ to }) => to)
    .sort()
    .at(-1)
  for (let day = first; day && last && day <= last; day = addDays(day, 1)) {
    signal.throwIfAborted()
    for (const purchase of await purchasesOn(db, day)) {
      let counts: number | undefined
      for (const { people, window, after, sent, control } of watched) {
        const holder = [purchase.customerId, purchase.householdId ?? 0].find((id) => people.has(id))
        const person = holder === undefined ? undefined : people.get(holder)
        if (!window || holder === undefined || person === undefined) continue
        if (purchase.at > window.since && day <= window.to)
          add(person === 'control' ? control : sent, holder, purchase.cents)
        if (person !== 'control' && purchase.at > person.sentAt && day <= person.until) {
          add(after, holder, purchase.cents)
          counts = holder
        }
      }
      if (counts !== undefined) add(sum, counts, purchase.cents)
    }
  }
  return { each: new Map(watched.map((each) => [each.id, boughtOf(each)])), sum: sums(sum) }
}

const tallies = () => ({ after: tally(), sent: tally(), control: tally() })

function windowOf(
  instants: readonly string[],
  answerDays: number,
  dayOf: (instant: string) => CivilDate,
): Window | null {
  const moments = [...new Set(instants)].sort()
  const [since = ''] = moments
  const last = moments.at(-1) ?? since
  return since === '' ? null : { since, from: dayOf(since), to: addDays(dayOf(last), answerDays) }
}

function add(to: Tally, holder: number, cents: number): void {
  to.buyers.add(holder)
  to.purchases += 1
  to.cents += cents
}

type Watched = ReturnType<typeof tallies> & { people: Map<number, Person>; window: Window | null }

function boughtOf({ people, window, after, sent, control }: Watched): Bought {
  const left = [...people.values()].filter((person) => person === 'control').length
  const group = ({ buyers, cents }: Tally, heads: number) => ({ heads, buyers: buyers.size, cents })
  return {
    afterwards: sums(after),
    until: window?.to ?? null,
    groups:
      window && left > 0
        ? {
            sent: group(sent, people.size - left),
            control: group(control, left),
            from: window.from,
            to: window.to,
          }
        : null,
  }
}
