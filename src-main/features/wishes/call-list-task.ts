import { writeListPdf } from '@main/pdf/list-pdf'
import { type CivilDate, civilToday, formatDate } from '@shared/kernel/civil-date'
import { wishes as texts } from '@shared/texts/de/wishes'
import { openDataFile } from '../../db/open'
import { writeFileBy } from '../../files/write-file'
import { task } from '../../jobs/task'
import { withCallNumber } from '../customers'
import { waitingWishes } from './store'

type Input = { dataFile: string; target: string; ids: number[]; today: CivilDate }

const page = 250
const columns = [
  { label: texts.callList.done, widthShare: 8, align: 'center' as const },
  { label: texts.callList.name, widthShare: 30, align: 'left' as const },
  { label: texts.callList.phone, widthShare: 22, align: 'left' as const },
  { label: texts.callList.wish, widthShare: 40, align: 'left' as const },
  { label: texts.callList.since, widthShare: 14, align: 'left' as const },
]

/** Prints who is to be called because something has come, from a reading connection of its own. */
export const callListTask = task<Input, { done: number }, { rows: number; pages: number }>(
  'wishes.callList',
  async ({ dataFile, target, ids, today }, { send, signal }) => {
    const data = openDataFile(dataFile, 'read')
    async function* rows() {
      for (let offset = 0; ; offset += page) {
        await send({ done: offset })
        const wishes = await waitingWishes(data.read, { today, ids }, { offset, limit: page }).execute()
        for (const { listName, phone, phoneOf, text, at } of await withCallNumber(data.read, wishes)) {
          const called = [phone, phoneOf && `(${phoneOf})`].filter(Boolean).join(' ')
          yield ['○', listName, called, text, formatDate(civilToday(Date.parse(at)))]
        }
        if (wishes.length < page) return
      }
    }
    try {
      const list = { title: texts.callList.title, subtitle: '', date: today, columns, rows: rows() }
      const { rows: printed, pages } = await writeFileBy(target, (out) => writeListPdf(list, out, { signal }))
      return { rows: printed, pages }
    } finally {
      await data.close()
    }
  },
)
