import { addressOn } from '@shared/features/customers/address'
import { callNumbers } from '@shared/features/customers/calling'
import type { CustomerCard } from '@shared/features/customers/card'
import { registerLetter } from '@shared/features/customers/register'
import { cardNames } from '@shared/features/customers/rules'
import { cardFor } from '@shared/features/selections/exclusion'
import type { CivilDate } from '@shared/kernel/civil-date'
import { openDataFile } from '../../db/open'
import { writeFileBy } from '../../files/write-file'
import { task } from '../../jobs/task'
import { recipients } from '../recipients'
import { type PhoneEntry, writePhonesPdf } from './pdf/phones-pdf'
import type { Printed, Printing } from './printing'
import { watchNames } from './unprintable'

/** Prints the telephone list of a selection as PDF from a reading connection of its own. */
export const phonesTask = task<Printing, { done: number; total: number }, Printed>(
  'lists.phones',
  async (input, { send, signal }) => {
    const data = openDataFile(input.dataFile, 'read')
    const { selection, purpose, today: date, title } = input
    const names = watchNames()
    try {
      const found = await recipients(data.read, {
        selection,
        purpose,
        today: date,
        alsoExcludedBy: (card) => (callNumbers(cardFor(card, purpose, date)).length > 0 ? null : 'noPhone'),
        signal,
      })
      let done = 0
      async function* entries(): AsyncIterable<PhoneEntry> {
        for await (const cards of found.chunks) {
          await send({ done, total: found.ids.length })
          for (const card of cards) {
            const shown = cardFor(card, purpose, date)
            names.see(shown.id, shown.listName)
            yield entryOf(shown, date)
          }
          done += cards.length
        }
      }
      const { pages } = await writeFileBy(input.target, (out) =>
        writePhonesPdf({ title, date, entries: entries() }, out, { signal }),
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

function entryOf(card: CustomerCard, today: CivilDate): PhoneEntry {
  const letter = registerLetter(cardNames(card).sortKey)
  return {
    letter: letter === '~' ? '#' : letter,
    name: card.listName,
    town: addressOn(card.addresses, today)?.city ?? '',
    numbers: callNumbers(card),
  }
}
