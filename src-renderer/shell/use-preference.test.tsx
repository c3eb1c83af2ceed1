// @vitest-environment jsdom
import { type Client, ClientProvider } from '@renderer/rpc/client'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { createQueryClient } from './query'
import { usePreference } from './use-preference'

const View = z
  .object({ columns: z.array(z.string()).default(['name']), sort: z.string().default('name') })
  .prefault({})

let stored: Record<string, unknown> = {}
let waiting: (() => void)[] = []
let slow = false
let queries = createQueryClient()
/** What is chosen holds as long as the window is open, so each test has a key of its own. */
let key = ''

const core = {
  settings: {
    preferences: async () => {
      const answer = { ...stored }
      if (slow) await new Promise<void>((resolve) => waiting.push(resolve))
      return answer
    },
    setPreference: async (change: { key: string; value: unknown }) => {
      stored = { ...stored, [change.key]: change.value }
      return { key: change.key }
    },
  },
} as unknown as Client

const answer = () =>
  act(async () => {
    slow = false
    for (const deliver of waiting.splice(0)) deliver()
  })
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queries}>
    <ClientProvider value={core}>{children}</ClientProvider>
  </QueryClientProvider>
)
const open = () => renderHook(() => usePreference(key, View), { wrapper }).result

beforeEach(() => {
  ;[waiting, slow, queries, key] = [[], false, createQueryClient(), crypto.randomUUID()]
  stored = { [key]: { columns: ['number'], sort: 'city' } }
})
afterEach(cleanup)

test('what is chosen before the remembered choice has arrived stays, and the rest of it is kept', async () => {
  slow = true
  const view = open()
  act(() => view.current[1]({ columns: ['name', 'tags'] }))
  expect(view.current[0].columns).toEqual(['name', 'tags'])
  await answer()
  await waitFor(() => expect(view.current[0]).toEqual({ columns: ['name', 'tags'], sort: 'city' }))
  await waitFor(() => expect(stored[key]).toEqual({ columns: ['name', 'tags'], sort: 'city' }))
})

test('an answer that was asked for earlier does not take back what is chosen meanwhile', async () => {
  const view = open()
  await waitFor(() => expect(view.current[0].sort).toBe('city'))
  slow = true
  void queries.invalidateQueries()
  await waitFor(() => expect(waiting).toHaveLength(1))
  act(() => view.current[1]({ sort: 'points' }))
  await answer()
  await waitFor(() => expect(queries.isFetching()).toBe(0))
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  expect(view.current[0].sort).toBe('points')
})

test('two choices one after the other are both kept', async () => {
  const view = open()
  await waitFor(() => expect(view.current[0].sort).toBe('city'))
  const [, choose] = view.current
  act(() => {
    choose({ sort: 'points' })
    choose({ columns: ['tags'] })
  })
  await waitFor(() => expect(stored[key]).toEqual({ columns: ['tags'], sort: 'points' }))
})

function Tick() {
  const [{ columns }, choose] = usePreference(key, View)
  const onChange = () => choose({ columns: [...columns, 'tags'] })
  return <input type="checkbox" checked={columns.includes('tags')} onChange={onChange} />
}

test('a tick stands as soon as it is set', async () => {
  render(<Tick />, { wrapper })
  const box = screen.getByRole<HTMLInputElement>('checkbox')
  await waitFor(() => expect(queries.isFetching()).toBe(0))
  fireEvent.click(box)
  expect(box.checked).toBe(true)
})
