// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { usePages } from './use-pages'

test('a list comes page by page until all of it is there', async () => {
  const all = ['a', 'b', 'c', 'd', 'e']
  const asked: number[] = []
  const read = async ({ offset, limit }: { offset: number; limit: number }) => {
    asked.push(offset)
    return { rows: all.slice(offset, offset + limit), total: all.length }
  }
  const client = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => usePages({ queryKey: ['x'], pageSize: 2, read }, (page) => page.rows), {
    wrapper,
  })
  await waitFor(() => expect(result.current.rows).toEqual(['a', 'b']))
  expect(result.current.first?.total).toBe(5)
  for (const shown of [4, 5]) {
    expect(result.current.hasNextPage).toBe(true)
    await act(() => result.current.fetchNextPage())
    await waitFor(() => expect(result.current.rows).toHaveLength(shown))
  }
  expect([result.current.hasNextPage, result.current.rows, asked]).toEqual([false, all, [0, 2, 4]])
})
