import { writeListPdf } from '@main/pdf/list-pdf'
import type { Guest } from '@shared/features/events/guest'
import { type CivilDate, formatLongDate } from '@shared/kernel/civil-date'
import { events as texts } from '@shared/texts/de/events'
import { openDataFile } from '../../db/open'
import { writeFileBy } from '../../files/write-file'
import { task } from '../../jobs/task'
import { listGuests } from './guest-list-store'
import { readEvent } from './store'

type Input = { dataFile: string; target: string; campaignId: number; name: string; today: CivilDate }

const page = 250
const { guestList: t } = texts
const columns = [
  { label: t.tick, widthShare: 8, align: 'center' as const },
  { label: t.guest, widthShare: 44, align: 'left' as const },
  { label: t.persons, widthShare: 12, align: 'right' as const },
  { label: t.note, widthShare: 36, align: 'left' as const },
]

/** Prints who said yes, by name, and behind them who waits, from a reading connection of its own. */
export const guestListTask = task<Input, { done: number }, { rows: number; pages: number }>(
  'events.guestList',
  async ({ dataFile, target, campaignId, name, today }, { send, signal }) => {
    const data = openDataFile(dataFile, 'read')
    async function* rows() {
      let done = 0
      for (const part of ['yes', 'waiting'] as const)
        for (let offset = 0; ; offset += page) {
          const { guests } = await listGuests(data.read, { campaignId, part, offset, limit: page })
          for (const guest of guests) yield rowOf(guest)
          done += guests.length
          await send({ done })
          if (guests.length < page) break
        }
    }
    try {
      const event = await readEvent(data.read, campaignId)
      const subtitle = event
        ? [formatLongDate(event.on), event.begins && t.at(event.begins), event.place]
        : []
      const list = {
        title: t.title(name),
        subtitle: subtitle.filter(Boolean).join(', '),
        date: today,
        columns,
        rows: rows(),
      }
      const printed = await writeFileBy(target, (out) => writeListPdf(list, out, { signal }))
      return { rows: printed.rows, pages: printed.pages }
    } finally {
      await data.close()
    }
  },
)

function rowOf({ listName, persons, state, note, cameAt }: Guest): string[] {
  const remark = [state === 'waiting' ? t.waiting : '', note].filter(Boolean).join(', ')
  return [cameAt === null ? '○' : '●', listName, String(persons), remark]
}
