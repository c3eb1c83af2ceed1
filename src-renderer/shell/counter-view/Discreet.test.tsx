// @vitest-environment jsdom
import { type Client, ClientProvider } from '@renderer/rpc/client'
import { createQueryClient } from '@renderer/shell/query'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { navigate } from '../location'
import { Discreet } from './Discreet'
import { useCounterKeys } from './use-counter-keys'

const remembered = vi.fn(async () => ({ key: 'counterView' }))
const core = {
  settings: { preferences: async () => ({}), setPreference: remembered },
} as unknown as Client

function Page() {
  useCounterKeys()
  return (
    <>
      <Discreet name="Umsatz">1.234,50 €</Discreet>
      <Discreet name="Stufe">Stammkunde</Discreet>
    </>
  )
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ClientProvider value={core}>
        <Page />
      </ClientProvider>
    </QueryClientProvider>,
  )
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const shown = () => ['1.234,50 €', 'Stammkunde'].filter((value) => document.body.textContent?.includes(value))
const key = (type: 'keyDown' | 'keyUp', more = {}) => fireEvent[type](window, { key: 'F9', ...more })
const button = () => screen.getByRole('button', { name: 'Umsatz: verdeckt, F9 zeigt es' })

test('a click shows one value and takes the focus along; after a while it is hidden again', async () => {
  expect(shown()).toEqual([])
  button().focus()
  fireEvent.click(button())
  expect(shown()).toEqual(['1.234,50 €'])
  expect(document.activeElement?.textContent).toBe('1.234,50 €')
  await act(() => vi.advanceTimersByTimeAsync(21_000))
  expect(shown()).toEqual([])
  expect(document.activeElement).toBe(button())
})

test('what was asked for on one card is hidden again on the next', async () => {
  await act(() => navigate('/customers/1'))
  fireEvent.click(button())
  expect(shown()).toEqual(['1.234,50 €'])
  await act(() => navigate('/customers/2'))
  expect(shown()).toEqual([])
})

test('F9 held shows all values for as long, also where the window loses the key', () => {
  key('keyDown')
  key('keyDown', { repeat: true })
  expect(shown()).toHaveLength(2)
  key('keyUp')
  expect(shown()).toEqual([])
  key('keyDown')
  expect(shown()).toHaveLength(2)
  fireEvent.blur(window)
  expect(shown()).toEqual([])
  key('keyUp')
  expect(shown()).toEqual([])
  expect(remembered).not.toHaveBeenCalled()
})

test('with another key beside it F9 is none of the counter view', () => {
  for (const beside of ['shiftKey', 'ctrlKey', 'altKey', 'metaKey']) {
    key('keyDown', { [beside]: true })
    expect(shown()).toEqual([])
  }
})

test('F9 tapped switches it off and on, and the shop remembers it', async () => {
  key('keyDown')
  key('keyUp')
  expect(shown()).toHaveLength(2)
  await vi.waitFor(() => expect(remembered).toHaveBeenLastCalledWith({ key: 'counterView', value: false }))
  key('keyDown')
  expect(shown()).toEqual([])
  key('keyUp')
  await vi.waitFor(() => expect(remembered).toHaveBeenLastCalledWith({ key: 'counterView', value: true }))
})
