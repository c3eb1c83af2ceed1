import type { CustomerSort } from '@shared/features/customers/contract'
import type { CardPart } from '@shared/features/lists/contract'
import { cardFor } from '@shared/features/selections/exclusion'
import { lists as texts } from '@shared/texts/de/lists'
import { openDataFile } from '../../db/open'
import { writeFileBy } from '../../files/write-file'
import { task } from '../../jobs/task'
import { recipients } from '../recipients'
import { type CardSheet, cardSheet } from './cards/card-sheet'
import { chosenSections } from './cards/sections'
import { writeCardsPdf } from './pdf/cards-pdf'
import type { Printed, Printing } from './printing'
import { watchNames } from './unprintable'

type Input = Printing & {
  sort: CustomerSort
  descending: boolean
  parts: CardPart[]
  pageEach: boolean
  protectedFieldIds: number[]
}

/** Prints the cards of a selection as PDF from a reading connection of its own. */
export const cardsTask = task<Input, { done: number; total: number }, Printed>(
  'lists.cards',
  async (input, { send, signal }) => {
    const data = openDataFile(input.dataFile, 'read')
    const { selection, purpose, sort, descending, today, protectedFieldIds } = input
    const sections = chosenSections(input.parts)
    const names = watchNames()
    try {
      const found = await recipients(data.read, { selection, purpose, sort, descending, today, signal })
      let done = 0
      async function* sheets(): AsyncIterable<CardSheet> {
        for await (const chunk of found.chunks) {
          await send({ done, total: found.ids.length })
          const cards = chunk.map((card) => cardFor(card, purpose, today))
          for (const { id, listName } of cards) names.see(id, listName)
          const read = await Promise.all(
            sections.map(async ({ part, section }) => ({
              title: texts.cards.parts[part],
              strong: part === 'warnings',
              lines: await section(data.read, cards, { today, purpose, protectedFieldIds }),
            })),
          )
          for (const card of cards)
            yield cardSheet(
              card,
              read.map(({ lines, ...part }) => ({ ...part, lines: lines.get(card.id) ?? [] })),
            )
          done += chunk.length
        }
      }
      const { pages } = await writeFileBy(input.target, (out) =>
        writeCardsPdf({ title: input.title, date: today, pageEach: input.pageEach, cards: sheets() }, out, {
          signal,
        }),
      )
      return {
        rows: done,
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
