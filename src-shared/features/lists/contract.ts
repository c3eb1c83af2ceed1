import { CustomerColumn } from '@shared/features/customers/columns'
import { CustomerSort } from '@shared/features/customers/contract'
import { FieldIds } from '@shared/features/fields/definitions'
import { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { longRead, progressThen } from '@shared/rpc/base'
import { ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'

/** What a printed list shows besides: who wants no advertising. */
export const ListColumn = z.enum([...CustomerColumn.options, 'adObjection'])
export type ListColumn = z.infer<typeof ListColumn>

/** The parts of a printed card, in their order; a later feature adds its own here and in the core's `sections.ts`. */
export const CardPart = z.enum([
  ...(['warnings', 'addresses', 'contact', 'people', 'belonging', 'relations', 'terms', 'payment'] as const),
  ...(['tags', 'note', 'fields', 'entries', 'things', 'wishes', 'reminders', 'consents'] as const),
  ...(['gifts', 'documents', 'purchases', 'history'] as const),
])
export type CardPart = z.infer<typeof CardPart>

/** Why a telephone list is made. None for advertising: calls need a consent, which letters do not (§ 7 UWG). */
export const PhonePurpose = Purpose.exclude(['advertising'])

const whom = {
  selection: Selection.default({ type: 'all' }),
  purpose: Purpose.default('internal'),
  title: typedLine().max(200).default(''),
}
const order = { sort: CustomerSort.default('name'), descending: z.boolean().default(false) }

/** Customers whose names hold characters that the typeface does not have; question marks stand in their place. */
export const Unprintable = z.object({
  customers: z.array(z.object({ customerId: Id, listName: z.string() })),
  total: z.int(),
})
export type Unprintable = z.infer<typeof Unprintable>

const printed = progressThen(
  z.object({
    file: ProducedFile,
    rows: z.int(),
    pages: z.int(),
    excluded: z.array(Excluded),
    excludedTotal: z.int(),
    unprintable: Unprintable,
  }),
)

export const lists = {
  /** The customer list of any selection as PDF. */
  export: longRead
    .input(
      z.object({
        ...whom,
        ...order,
        columns: z
          .array(ListColumn)
          .min(1)
          .max(12)
          .default(['number', 'name', 'street', 'postcode', 'city', 'phone']),
        /** Own fields as columns behind them. */
        fieldIds: FieldIds,
      }),
    )
    .output(printed),
  /** Whole cards as PDF, each on a page of its own or below each other. */
  cards: longRead
    .input(
      z.object({
        ...whom,
        ...order,
        parts: z.array(CardPart).default([...CardPart.options]),
        pageEach: z.boolean().default(true),
        /** The specially protected own fields that are meant, wherever they stand; no other one is printed. */
        protectedFieldIds: FieldIds,
      }),
    )
    .output(printed),
  /** Names and telephone numbers in two columns under their letters; who has no number is left out. */
  phones: longRead.input(z.object({ ...whom, purpose: PhonePurpose.default('internal') })).output(printed),
}
