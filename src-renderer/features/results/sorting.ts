import { texts } from '@shared/texts'
import type { CampaignOutcome } from './outcome'

const { channels } = texts().campaigns

/** What campaigns are put in order by; a figure that there is none of stands at the end of the small ones. */
const keys = {
  name: ({ name }: CampaignOutcome) => name,
  channel: ({ channel }: CampaignOutcome) => channels[channel],
  on: ({ sentAt }: CampaignOutcome) => sentAt ?? '',
  sent: ({ sent }: CampaignOutcome) => sent,
  returned: ({ returned }: CampaignOutcome) => returned,
  answered: ({ answered }: CampaignOutcome) => answered,
  rate: ({ answered, sent }: CampaignOutcome) => (sent === 0 ? -1 : answered / sent),
  turnover: ({ answerCents }: CampaignOutcome) => answerCents,
  cost: ({ costCents }: CampaignOutcome) => costCents,
  perAnswer: ({ costPerAnswerCents }: CampaignOutcome) => costPerAnswerCents ?? -1,
  profit: ({ profitCents }: CampaignOutcome) => profitCents,
}
export type OutcomeColumn = keyof typeof keys
export type Sorting = { column: OutcomeColumn; descending: boolean }

/** The order after a click on a column: words begin with A, figures with the largest; again turns it round. */
export function nextSorting(before: Sorting, column: OutcomeColumn): Sorting {
  if (before.column === column) return { column, descending: !before.descending }
  return { column, descending: column !== 'name' && column !== 'channel' }
}

export function sortedBy(
  rows: readonly CampaignOutcome[],
  { column, descending }: Sorting,
): CampaignOutcome[] {
  const key = keys[column]
  const turn = descending ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)]
    const order = typeof a === 'string' ? a.localeCompare(String(b), 'de') : a - Number(b)
    return turn * order || other.id - one.id
  })
}

/** Figures of several campaigns together; who answered two of them counts twice here. */
export function sumOf(rows: readonly CampaignOutcome[]) {
  const total = (key: (row: CampaignOutcome) => number) => rows.reduce((sum, row) => sum + key(row), 0)
  const answered = total(keys.answered)
  const costCents = total(keys.cost)
  return {
    ...{ sent: total(keys.sent), returned: total(keys.returned), answered, costCents },
    ...{ answerCents: total(keys.turnover), profitCents: total(keys.profit) },
    costPerAnswerCents: answered === 0 ? null : Math.round(costCents / answered),
  }
}
