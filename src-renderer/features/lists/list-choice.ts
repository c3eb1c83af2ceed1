import { usePreference } from '@renderer/shell/use-preference'
import { CustomerSort } from '@shared/features/customers/contract'
import { FieldIds } from '@shared/features/fields/definitions'
import { CardPart, ListColumn } from '@shared/features/lists/contract'
import { Purpose } from '@shared/features/selections/selection'
import { texts } from '@shared/texts'
import { z } from 'zod'

/** What becomes of the customers on paper. */
export const Kind = z.enum(['list', 'cards', 'phones'])
export type Kind = z.infer<typeof Kind>

/** What a print is called where it is given no heading. */
export function kindTitle(kind: Kind): string {
  const { lists } = texts()
  return { list: lists.title, cards: lists.cards.title, phones: lists.phones.title }[kind]
}

const Choice = z
  .object({
    kind: Kind.default('list'),
    parts: z.array(CardPart).default([...CardPart.options]),
    pageEach: z.boolean().default(true),
    columns: z.array(ListColumn).min(1).default(['number', 'name', 'street', 'postcode', 'city', 'phone']),
    /** Own fields as columns behind them. */
    fieldIds: FieldIds,
    sort: CustomerSort.default('name'),
    descending: z.boolean().default(false),
    purpose: Purpose.default('internal'),
  })
  .prefault({})
export type ListChoice = z.infer<typeof Choice>

/** How lists are made here, remembered from one time to the next. */
export function useListChoice(): [ListChoice, (change: Partial<ListChoice>) => void] {
  return usePreference('lists.choice', Choice)
}
