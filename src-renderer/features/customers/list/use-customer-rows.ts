import { type Outputs, useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { type CustomerRow, idsLimit } from '@shared/features/customers/contract'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { selectionOf } from './list-conditions'
import { pageSize, pagesOf, rowAt } from './list-pages'
import { useListFilter, useListOrder, useListView } from './list-view'

type List = Outputs['customers']['list']

export type CustomerRows = {
  total: number
  /** False until the first answer. */
  known: boolean
  error: unknown
  retry: () => void
  /** Changes whenever the list is another one: sorted or narrowed differently. */
  identity: string
}

/** How long the list is, in the order and selection that are chosen. */
export function useCustomerRows(): CustomerRows {
  const first = useQuery({ ...usePageQuery()(0), placeholderData: keepPreviousData })
  const identity = JSON.stringify(useListInput())
  return {
    total: first.data?.total ?? 0,
    known: first.data !== undefined,
    error: first.error,
    retry: () => void first.refetch(),
    identity,
  }
}

/** The rows from `first` to `last`; asks for the pages that they lie on. */
export function useRowsInView(first: number, last: number): (index: number) => CustomerRow | undefined {
  const page = usePageQuery()
  const wanted = pagesOf(first, last)
  const answers = useQueries({ queries: wanted.map(page) })
  const pages = new Map<number, readonly CustomerRow[]>()
  for (const [index, number] of wanted.entries()) {
    const rows = answers[index]?.data?.rows
    if (rows) pages.set(number, rows)
  }
  return (index) => rowAt(pages, index)
}

export type IdsBetween = (from: number, to: number) => Promise<number[]>

/** The ids of a stretch of rows; of those that are not here they are asked for, as a key may be faster than rows. */
export function useIdsBetween(rowOf: (index: number) => CustomerRow | undefined): IdsBetween {
  const rpc = useRpc()
  const input = useListInput()
  return async (from, to) => {
    const indexes = Array.from({ length: Math.min(to - from + 1, 200) }, (_, n) => from + n)
    const here = indexes.flatMap((index) => rowOf(index)?.id ?? [])
    if (here.length === to - from + 1) return here
    const ids: number[] = []
    for (let offset = from; offset <= to; offset += idsLimit)
      ids.push(...(await rpc.customers.ids({ ...input, offset, limit: Math.min(idsLimit, to - offset + 1) })))
    return ids
  }
}

/** What the list shows, but for the page of it. */
export function useListInput() {
  const { ownField, ...order } = useListOrder()
  const { conditions, trash } = useListFilter()
  return { selection: selectionOf(conditions), ...order, ...(ownField !== null && { ownField }), trash }
}

function usePageQuery() {
  const rpc = useRpc()
  const list = useListInput()
  const [{ layout, fieldIds }] = useListView()
  const columns = layout === 'table' && fieldIds.length > 0 ? { fieldIds } : {}
  return (page: number) => {
    const input = { ...list, ...columns, offset: page * pageSize, limit: pageSize }
    return {
      queryKey: readKey('customers', 'list', input),
      queryFn: ({ signal }: { signal: AbortSignal }): Promise<List> => rpc.customers.list(input, { signal }),
    }
  }
}
