import { usePreference } from '@renderer/shell/use-preference'
import { CustomerColumn } from '@shared/features/customers/columns'
import { CustomerSort } from '@shared/features/customers/contract'
import type { Stage } from '@shared/features/customers/stage'
import { FieldIds } from '@shared/features/fields/definitions'
import type { Selection } from '@shared/features/selections/selection'
import { z } from 'zod'
import { create } from 'zustand'
import { defaultColumns } from '../table/columns'
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
  tag: string
  /** The beginning of the postcode. */
  postcode: string
  /** Empty: whatever the stage. */
  stage: Stage | ''
  trash: boolean
  /** The row that the keys stand on; -1 for none. */
  active: number
  marks: Marks
}

/** What the list is narrowed to, and who is marked in it, as long as the window is open. */
export const useListFilter = create<ListFilter>()(() => ({
  tag: '',
  postcode: '',
  stage: '',
  trash: false,
  active: -1,
  marks: nobody,
}))

/** Narrows the list, which begins at its top again, with nobody marked. */
export function setListFilter(change: Partial<Omit<ListFilter, 'active' | 'marks'>>): void {
  useListFilter.setState({ ...change, active: -1, marks: nobody })
}

/** The selection that a tag, a postcode and a stage mean together. */
export function selectionOf({
  tag,
  postcode,
  stage,
}: Pick<ListFilter, 'tag' | 'postcode' | 'stage'>): Selection {
  const of: Selection[] = []
  if (tag !== '') of.push({ type: 'tag', tag })
  if (postcode.trim() !== '') of.push({ type: 'postcode', prefix: postcode.trim() })
  if (stage !== '') of.push({ type: 'stage', stage })
  const [only] = of
  if (!only) return { type: 'all' }
  return of.length === 1 ? only : { type: 'and', of }
}
