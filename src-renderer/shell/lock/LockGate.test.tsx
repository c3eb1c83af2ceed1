// @vitest-environment jsdom
import { MantineProvider, Modal } from '@mantine/core'
import { ORPCError } from '@orpc/client'
import { type Client, ClientProvider } from '@renderer/rpc/client'
import { holdWhileLocked } from '@renderer/rpc/held-calls'
import { createQueryClient } from '@renderer/shell/query'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { prepareForMantine } from '../../../tests/support/mantine'
import { LockGate } from './LockGate'

let locked = false
let afterMinutes = 5
const active = vi.fn(async () => ({ locked: false }))
const state = async () => ({ locked, pinNeeded: false, afterMinutes })
const core = {
  lock: {
    state,
    active,
    open: async () => {
      locked = false
      return { ...(await state()), atWork: null }
    },
  },
} as unknown as Client

function Card() {
  const [asking, setAsking] = useState(true)
  return (
    <>
      <h1>Röder, Anna</h1>
      <input aria-label="Notiz" />
      <Modal opened={asking} onClose={() => setAsking(false)} transitionProps={{ duration: 0 }}>
        <input aria-label="Wunsch von Röder" />
      </Modal>
    </>
  )
}

beforeAll(prepareForMantine)
beforeEach(() => {
  locked = false
  afterMinutes = 5
  active.mockClear()
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const open = () =>
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <ClientProvider value={core}>
          <LockGate>
            <Card />
          </LockGate>
        </ClientProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
const wish = () => screen.findByLabelText<HTMLInputElement>('Wunsch von Röder')

test('when the program locks itself the page is emptied, dialogs and all, and comes back as it was', async () => {
  open()
  const field = await wish()
  fireEvent.change(field, { target: { value: 'Barolo' } })
  field.focus()
  locked = true
  await act(() => vi.advanceTimersByTimeAsync(6000))
  await screen.findByRole('heading', { name: 'Gesperrt' })
  expect(document.body.innerHTML).not.toContain('Röder')

  // Escape must not close the dialog behind the lock; any other key leads to the lock.
  fireEvent.keyDown(document.body, { key: 'Escape' })
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  expect(document.activeElement?.textContent).toContain('Weiterarbeiten')

  fireEvent.click(screen.getByRole('button', { name: 'Weiterarbeiten' }))
  expect((await wish()).value).toBe('Barolo')
  expect(document.activeElement).toBe(field)
  expect(screen.queryByText('Gesperrt')).toBeNull()
})

test('a page that is loaded while it is locked draws nothing else', async () => {
  locked = true
  open()
  await screen.findByRole('heading', { name: 'Gesperrt' })
  await act(() => vi.advanceTimersByTimeAsync(20_000))
  expect(document.body.innerHTML).not.toContain('Röder')
  locked = false
  fireEvent.click(screen.getByRole('button', { name: 'Weiterarbeiten' }))
  await wish()
})

test('a call that is refused shows the lock at once, and goes through when it is opened', async () => {
  afterMinutes = 0
  open()
  await wish()
  locked = true
  const call = vi.fn(async () => {
    if (locked) throw new ORPCError('LOCKED')
    return 'saved'
  })
  const answer = holdWhileLocked({ next: call })
  fireEvent.click(await screen.findByRole('button', { name: 'Weiterarbeiten' }))
  expect(await answer).toBe('saved')
  await wish()
})

test('signs of somebody are told now and then, but not where it never locks itself', async () => {
  open()
  await wish()
  for (let n = 0; n < 5; n++) fireEvent.pointerMove(window)
  expect(active).toHaveBeenCalledTimes(1)
  await act(() => vi.advanceTimersByTimeAsync(11_000))
  fireEvent.keyDown(window, { key: 'a' })
  expect(active).toHaveBeenCalledTimes(2)
  afterMinutes = 0
  await act(() => vi.advanceTimersByTimeAsync(30_000))
  await waitFor(() => {
    fireEvent.wheel(window)
    expect(active).toHaveBeenCalledTimes(2)
  })
})
