import type { CampaignOutcome } from '@shared/features/results/result'
import type { Cell } from '@shared/kernel/cell'
import { civilToday } from '@shared/kernel/civil-date'
import { campaigns as campaignTexts } from '@shared/texts/de/campaigns'
import { results as texts } from '@shared/texts/de/results'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { tableMediaTypes, writeTable } from '../../tables/table-file'

/** All campaigns beside each other as a table in which days are days and amounts numbers, in euros. */
export function exportOutcomes(core: Core, visit: string, outcomes: readonly CampaignOutcome[]) {
  const { timeZone } = core.clock
  const name = `${texts.all.title} ${core.clock.today()}.xlsx`
  const row = (each: CampaignOutcome): Cell[] => [
    each.name,
    campaignTexts.channels[each.channel],
    each.sentAt === null ? '' : { date: civilToday(Date.parse(each.sentAt), timeZone) },
    ...[each.sent, each.returned, each.answered],
    ...[each.answerCents / 100, each.costCents / 100],
    each.costPerAnswerCents === null ? '' : each.costPerAnswerCents / 100,
    each.profitCents / 100,
  ]
  return produced(core.files, { visit, name, mediaType: tableMediaTypes.xlsx }, async (path) => {
    async function* rows() {
      yield outcomes.map(row)
    }
    const table = { title: texts.all.title, header: [...texts.all.header], rows: rows() }
    return { rows: await writeTable(path, 'xlsx', table) }
  })
}
