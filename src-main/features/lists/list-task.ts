import { writeListPdf } from '@main/pdf/list-pdf'
import { callNumbers } from '@shared/features/customers/calling'
import type { CustomerCard } from '@shared/features/customers/card'
import type { CustomerSort } from '@shared/features/customers/contract'
import type { ListColumn } from '@shared/features/lists/contract'
import { cardFor, objectionText } from '@shared/features/selections/exclusion'
import { lists as texts } from '@shared/texts/de/lists'
import { openDataFile } from '../../db/open'
import { writeFileBy } from '../../files/write-file'
import { task } from '../../jobs/task'
import { readRows, withFieldColumns } from '../customers'
import { fieldColumns } from '../fields'
import { recipients } from '../recipients'
import { stageRulesOf } from '../settings'
import { listColumn, ownColumn } from './list-columns'
import type { Printed, Printing } from './printing'
import { watchNames } from './unprintable'

type Input = Printing & { columns: ListColumn[]; fieldIds: number[]; sort: CustomerSort; descending: boolean }

const chunk = 250

/** Prints the list of a selection as PDF from a reading connection of its own. */
export const listTask = task<Input, { done: number; total: number }, Printed>(
  'lists.print',
  async (input, { send, signal }) => {
    const data = openDataFile(input.dataFile, 'read')
    const { selection, purpose, sort, descending, today } = input
    const names = watchNames()
    try {
      const found = await recipients(data.read, { selection, purpose, sort, descending, today, signal })
      const ids: number[] = []
      const said = new Map<number, { listName?: string; objection?: string; phone?: string }>()
      const unnamed = new Set<number>()
      const see = (card: CustomerCard) => {
        ids.push(card.id)
        const shown = cardFor(card, purpose, today)
        for (const { id } of card.people)
          if (id && !shown.people.some((one) => one.id === id)) unnamed.add(id)
        names.see(card.id, shown.listName)
        const objection = objectionText(shown, texts.objection)
        const fewer = shown.people.length < card.people.length
        if (shown.listName !== card.listName || objection !== '' || fewer)
          said.set(card.id, {
            ...{ listName: shown.listName, objection },
            ...(fewer && { phone: callNumbers(shown)[0]?.number ?? '' }),
          })
      }
      for await (const cards of found.chunks) cards.forEach(see)
      const own = await fieldColumns(data.read, input.fieldIds)
      const columns = [...input.columns.map(listColumn), ...own.fields.map(ownColumn)]
      const stages = { rules: await stageRulesOf(data.read), today }
      async function* rows() {
        for (let at = 0; at < ids.length; at += chunk) {
          signal.throwIfAborted()
          await send({ done: at, total: ids.length })
          const part = await readRows(data.read, ids.slice(at, at + chunk), stages)
          for (const row of await withFieldColumns(data.read, part, own))
            yield columns.map((column) =>
              column.of({
                ...row,
                objection: '',
                ...said.get(row.id),
                birthdays: row.birthdays.filter(({ personId }) => !unnamed.has(personId)),
              }),
            )
        }
      }
      const subtitle = texts.subtitle(new Intl.NumberFormat('de-DE').format(ids.length))
      const list = { title: input.title, subtitle, columns, rows: rows(), date: input.today }
      const { pages } = await writeFileBy(input.target, (out) => writeListPdf(list, out, { signal }))
      return {
        rows: ids.length,
        pages,
        excluded: found.excluded,
        excludedTotal: found.excludedTotal(),
        unprintable: { customers: names.customers, total: names.total },
      }
    } finally {
      await data.close()
    }
  },
)
