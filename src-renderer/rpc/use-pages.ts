import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query'

type Paged<Page> = {
  queryKey: QueryKey
  pageSize: number
  read: (page: { offset: number; limit: number }, options: { signal: AbortSignal }) => Promise<Page>
}

/**
 * A list of the core that says how many rows it has in all, page by page; `rowsOf` takes them out of a page.
 * `first` is the first page, with what is said of the whole list.
 */
export function usePages<Page extends { total: number }, Row>(
  { queryKey, pageSize, read }: Paged<Page>,
  rowsOf: (page: Page) => Row[],
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read({ offset: pageParam, limit: pageSize }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + rowsOf(page).length, 0)
      return rowsOf(last).length > 0 && shown < last.total ? shown : undefined
    },
  })
  return { ...query, rows: query.data?.pages.flatMap(rowsOf) ?? [], first: query.data?.pages[0] }
}
