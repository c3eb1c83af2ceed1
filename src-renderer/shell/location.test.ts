// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { navigate, usePlace } from './location'
import { useUnsavedGuard, useUnsavedStore } from './unsaved'

afterEach(cleanup)

function answer(leave: boolean): void {
  const { asking } = useUnsavedStore.getState()
  if (!asking) throw new Error('Nobody asks.')
  act(() => asking(leave))
}

async function at(target: string) {
  const place = renderHook(() => usePlace())
  await act(() => navigate(target))
  return () => place.result.current.path
}

test('a place has a path and a query', async () => {
  const place = renderHook(() => usePlace())
  await act(() => navigate('/customers/12?do=purchase'))
  expect(place.result.current.path).toBe('/customers/12')
  expect(place.result.current.query.get('do')).toBe('purchase')
  expect(location.hash).toBe('#/customers/12?do=purchase')
})

test('with unsaved text it asks, and stays or goes as answered', async () => {
  const path = await at('/settings')
  const guard = renderHook(() => useUnsavedGuard(true))

  const staying = navigate('/help')
  answer(false)
  expect(await staying).toBe(false)
  expect(path()).toBe('/settings')

  const going = navigate('/help')
  answer(true)
  expect(await act(() => going)).toBe(true)
  expect(path()).toBe('/help')
  guard.unmount()
})

test('another query on the same page loses nothing and does not ask', async () => {
  const path = await at('/customers/12')
  renderHook(() => useUnsavedGuard(true))
  expect(await act(() => navigate('/customers/12?do=purchase'))).toBe(true)
  expect(path()).toBe('/customers/12')
})

test('the way back asks, too, and comes back to where it was', async () => {
  await at('/today')
  const path = await at('/settings')
  const guard = renderHook(() => useUnsavedGuard(true))
  history.back()
  await waitFor(() => expect(useUnsavedStore.getState().asking).not.toBeNull())
  expect(location.hash).toBe('#/settings')
  answer(true)
  await waitFor(() => expect(path()).toBe('/today'))
  guard.unmount()
})

test('once it is saved nobody asks any more', async () => {
  await at('/settings')
  const guard = renderHook(({ unsaved }) => useUnsavedGuard(unsaved), { initialProps: { unsaved: true } })
  guard.rerender({ unsaved: false })
  expect(await act(() => navigate('/help'))).toBe(true)
})
