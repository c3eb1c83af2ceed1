// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { prepareForMantine } from '../../../tests/support/mantine'
import { toastDone, toastError } from '../toast'
import { Messages } from './Messages'
import { focusMessages, useMessages } from './messages-store'

beforeAll(prepareForMantine)
beforeEach(() => {
  vi.useFakeTimers()
  useMessages.setState({ messages: [] })
  render(
    <MantineProvider env="test">
      <main id="content" tabIndex={-1} />
      <Messages />
    </MantineProvider>,
  )
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const status = () => screen.getByRole('status').textContent
const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms))

test('the place that a screen reader listens to is there before anything is said', () => {
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite')
  act(() => toastDone('Gespeichert.'))
  expect(status()).toBe('Gespeichert.')
})

test('what is done goes by itself, a failure stays until it is closed', async () => {
  act(() => toastDone('Gespeichert.'))
  act(() => toastError(new Error('disk full')))
  await pass(5000)
  expect(status()).toBe('')
  expect(screen.getByRole('alert')).toBeTruthy()
  act(() => screen.getByRole('button', { name: 'Schließen' }).click())
  expect(screen.queryByRole('alert')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('main'))
})

test('keys lead to „Rückgängig“, and a message that has the focus does not go', async () => {
  const undo = vi.fn()
  act(() => toastDone('Notiert.', { label: 'Rückgängig', onClick: undo }))
  act(() => focusMessages())
  expect(document.activeElement?.textContent).toBe('Rückgängig')
  await pass(60_000)
  expect(status()).toContain('Notiert.')
  act(() => (document.activeElement as HTMLElement).click())
  expect(undo).toHaveBeenCalledOnce()
  expect(status()).toBe('')
})

test('the newest two that go by themselves stand, and the same failure stands once', () => {
  act(() => {
    for (const text of ['eins', 'zwei', 'drei']) toastDone(text)
    toastError(new Error('a'))
    toastError(new Error('b'))
  })
  expect(status()).toBe('zweidrei')
  expect(screen.getAllByRole('alert')).toHaveLength(1)
})
