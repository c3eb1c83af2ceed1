import { CustomerColumn } from '@shared/features/customers/columns'
import { CustomerSort } from '@shared/features/customers/contract'
import { Excluded, Purpose, Selection } from '@shared/features/selections/selection'
import { longRead, progressThen } from '@shared/rpc/base'
import { ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'

/** What a printed list shows besides: who wants no advertising. */
export const ListColumn = z.enum([...CustomerColumn.options, 'adObjection'])
export type ListColumn = z.infer<typeof ListColumn>

export const lists = {
  /** The customer list of any selection as PDF. */
  export: longRead
    .input(
      z.object({
        selection: Selection.default({ type: 'all' }),
        columns: z
          .array(ListColumn)
          .min(1)
          .max(12)
          .default(['number', 'name', 'street', 'postcode', 'city', 'phone']),
        sort: CustomerSort.default('name'),
        descending: z.boolean().default(false),
        purpose: Purpose.default('internal'),
        title: z.string().trim().max(200).default(''),
      }),
    )
    .output(
      progressThen(
        z.object({
          file: ProducedFile,
          rows: z.int(),
          pages: z.int(),
          excluded: z.array(Excluded),
          excludedTotal: z.int(),
        }),
      ),
    ),
}
