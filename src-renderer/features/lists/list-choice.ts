import { usePreference } from '@renderer/shell/use-preference'
import { CustomerSort } from '@shared/features/customers/contract'
import { ListColumn } from '@shared/features/lists/contract'
import { Purpose } from '@shared/features/selections/selection'
import { z } from 'zod'

const Choice = z
  .object({
    columns: z.array(ListColumn).min(1).default(['number', 'name', 'street', 'postcode', 'city', 'phone']),
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
