import { usePreference } from '@renderer/shell/use-preference'
import { CustomerColumn } from '@shared/features/customers/columns'
import { CustomerSort } from '@shared/features/customers/contract'
import { FieldIds } from '@shared/features/fields/definitions'
import { z } from 'zod'
import { create } from 'zustand'
import { defaultColumns } from '../table/columns'
import { type ListConditions, noConditions } from './list-conditions'
import { type Marks, nobody } from './marks'

const View = z
  .object({
    layout: z.enum(['list', 'table']).default('list'),
    sort: CustomerSort.default('name'),
    descending: z.boolean().default(false),
    columns: z
      .array(CustomerColumn)
      .min(1)
      .default([...defaultColumns]),
    /** Own fields shown as columns behind them. */
    fieldIds: FieldIds,
  })
  .prefault({})
export type ListView = z.infer<typeof View>

/** How the list is shown: remembered from one day to the next. */
export function useListView(): [ListView, (change: Partial<ListView>) => void] {
  return usePreference('customers.list', View)
}

type ListFilter = {
  conditions: ListConditions
  trash: boolean
  /** The row that the keys stand on; -1 for none. */
  active: number
  marks: Marks
}

/** What the list is narrowed to, and who is marked in it, as long as the window is open. */
export const useListFilter = create<ListFilter>()(() => ({
  conditions: noConditions,
  trash: false,
  active: -1,
  marks: nobody,
}))

/** Narrows the list, which begins at its top again, with nobody marked. */
export function setListFilter(change: Partial<Omit<ListFilter, 'active' | 'marks'>>): void {
  useListFilter.setState({ ...change, active: -1, marks: nobody })
}
