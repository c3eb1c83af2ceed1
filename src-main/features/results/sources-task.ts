import { comeBackDays, type SourceResult, sourceKey } from '@shared/features/results/source'
import { addDays, type CivilDate, civilToday, daysBetween } from '@shared/kernel/civil-date'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { boughtBy, cardsBySource, listCosts } from './source-store'

type Input = {
  dataFile: string
  from: CivilDate
  to: CivilDate
  today: CivilDate
  timeZone: string | undefined
}
type Bought = Awaited<ReturnType<typeof boughtBy>>[number]
type Source = {
  spellings: Map<string, number>
  customers: number
  cents: number
  bought: Bought[]
  cost: number
}

const chunk = 2_500

/** Counts the new customers of some days by their source, from a reading connection of its own. */
export const sourcesTask = task<Input, never, SourceResult[]>(
  'results.sources',
  async ({ dataFile, from, to, today, timeZone }, { signal }) => {
    const data = openDataFile(dataFile, 'read')
    const sources = new Map<string, Source>()
    const sourceOf = (source: string): Source => {
      const key = sourceKey(source)
      const known = sources.get(key) ?? { spellings: new Map(), customers: 0, cents: 0, bought: [], cost: 0 }
      sources.set(key, known)
      const spelling = source.trim()
      known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1)
      return known
    }
    try {
      const added = (await cardsBySource(data.read)).filter(({ since, created_at }) => {
        const day = since ?? civilToday(Date.parse(created_at), timeZone)
        return day >= from && day <= to
      })
      const of = new Map(added.map(({ id, source }) => [Number(id), sourceOf(source)]))
      for (const source of of.values()) source.customers += 1
      const ids = [...of.keys()]
      for (let at = 0; at < ids.length; at += chunk) {
        signal.throwIfAborted()
        for (const bought of await boughtBy(data.read, ids.slice(at, at + chunk))) {
          const source = of.get(bought.customerId)
          source?.bought.push(bought)
          if (source) source.cents += bought.cents
        }
      }
      for (const cost of await listCosts(data.read)) {
        const cents = shareOf(cost, from, to)
        if (cents > 0) sourceOf(cost.source).cost += cents
      }
      return [...sources.values()]
        .map((source) => resultOf(source, today))
        .sort((one, other) => other.customers - one.customers || one.source.localeCompare(other.source, 'de'))
    } finally {
      await data.close()
    }
  },
)

/** What of a cost falls into these days, as if every day of it had cost the same; whole cents. */
function shareOf(
  { cents, ...cost }: { from: CivilDate; to: CivilDate; cents: number },
  from: CivilDate,
  to: CivilDate,
): number {
  const begin = cost.from > from ? cost.from : from
  const end = cost.to < to ? cost.to : to
  if (begin > end) return 0
  const days = (one: CivilDate, other: CivilDate) => daysBetween(one, other) + 1
  return Math.round((cents * days(begin, end)) / days(cost.from, cost.to))
}

function resultOf({ spellings, customers, cents, bought, cost }: Source, today: CivilDate): SourceResult {
  const [most] = [...spellings].sort(([one, n], [other, m]) => m - n || one.localeCompare(other, 'de'))
  return {
    source: most?.[0] ?? '',
    customers,
    costCents: cost,
    costPerCustomerCents: customers === 0 || cost === 0 ? null : Math.round(cost / customers),
    cents,
    cameBack: comeBackDays.map((days) => {
      const had = bought.filter(({ first }) => addDays(first, days) <= today)
      const came = had.filter(({ first, second }) => second !== null && second <= addDays(first, days))
      return { days, had: had.length, came: came.length }
    }),
  }
}
