import type { CardChange } from '@shared/features/customers/contract'
import type { Handout } from '@shared/features/exchange/own-contract'
import { exportPage as texts } from '@shared/texts/de/export-page'
import type { ReadDatabase } from '../../db/open'
import { handoutsOf } from './handout-store'

/** How it is told on a card that it went out in a file. */
function handoutWords({ forWhom, recipient, reason, format }: Handout): CardChange['rows'][number] {
  const field = (name: string, after: string) => ({ name, before: '', after, discreet: false })
  return {
    what: texts.change.what,
    how: 'added',
    name: forWhom === 'self' ? texts.forWhom[forWhom].label : recipient,
    fields: [
      field(texts.change.format, texts.formats[format].label),
      ...(forWhom === 'self' ? [] : [field(texts.change.forWhom, texts.forWhom[forWhom].label)]),
      ...(reason === '' ? [] : [field(texts.change.reason, reason)]),
    ],
  }
}

/** What these operations handed out of these cards, in words, by operation. */
export async function handoutRows(
  db: ReadDatabase,
  cards: readonly number[],
  operations: readonly number[],
): Promise<Map<number, CardChange['rows']>> {
  const found = await handoutsOf(db, cards, operations)
  return new Map(found.map((handout) => [handout.operationId, [handoutWords(handout)]]))
}
