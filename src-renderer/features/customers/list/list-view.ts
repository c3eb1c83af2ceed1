import { usePreference } from '@renderer/shell/use-preference'
import { CustomerColumn } from '@shared/features/customers/columns'
import { CustomerSort } from '@shared/features/customers/contract'
import { FieldIds } from '@shared/features/fields/definitions'
import { Id } from '@shared/kernel/ids'
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
    /** The own field that the table is sorted by instead, as long as it is one of its columns. */
    ownField: Id.nullable().default(null),
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

/** The order of the list: by an own field only where that can be seen as a column. */
export function useListOrder() {
  const [{ layout, fieldIds, ...view }] = useListView()
  const seen = layout === 'table' && view.ownField !== null && fieldIds.includes(view.ownField)
  return { sort: view.sort, descending: view.descending, ownField: seen ? view.ownField : null }
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
