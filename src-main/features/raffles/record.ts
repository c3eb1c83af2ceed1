import { civilToday, formatDate } from '@shared/kernel/civil-date'
import { raffles as texts } from '@shared/texts/de/raffles'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { writeFileBy } from '../../files/write-file'
import { fail } from '../../rpc/fail'
import { readCampaign } from '../campaigns'
import type { SettingsService } from '../settings'
import { writeRecordPdf } from './record-pdf'
import { readRaffle } from './store'

/** Prints the record of a draw, of at most a few pages; NOT_FOUND. */
export async function printRecord(core: Core, settings: SettingsService, id: number, visit: string) {
  const raffle = (await readRaffle(core.read(), id)) ?? fail('NOT_FOUND', { what: 'raffle' })
  const campaign = (await readCampaign(core.read(), raffle.campaignId))?.name ?? ''
  const shop = (await settings.current()).shop.name
  const { timeZone } = core.clock
  const instant = Date.parse(raffle.at)
  const time = new Date(instant).toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit', timeZone })
  const drawnAt = texts.record.moment(formatDate(civilToday(instant, timeZone)), time)
  const name = `${texts.record.title(raffle.name)}.pdf`
  return produced(core.files, { visit, name, mediaType: 'application/pdf' }, (target) =>
    writeFileBy(target, (out) =>
      writeRecordPdf({ raffle, campaign, shop, drawnAt, date: core.clock.today() }, out),
    ),
  )
}
