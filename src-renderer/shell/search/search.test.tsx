// @vitest-environment jsdom
import { type Client, ClientProvider } from '@renderer/rpc/client'
import type { CustomerHit } from '@shared/features/customers/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { navigate } from '../location'
import { useCardCall } from '../new-card-call'
import { createQueryClient } from '../query'
import { SearchBox } from './SearchBox'
import { closeSearch, focusSearch } from './search-store'

const names = ['Müller, Anna', 'Müller, Bernd', 'Röder, Jürgen']
// jsdom has no layout to scroll in.
Element.prototype.scrollIntoView = () => {}

let answer: () => void = () => {}
let slow = false

/** A core that knows three customers, and answers when it is told to where the test is about waiting. */
const core = {
  customers: {
    search: async ({ text }: { text: string }) => {
      if (slow) await new Promise<void>((resolve) => (answer = resolve))
      const hits = names.flatMap((listName, index) =>
        listName.toLowerCase().startsWith(text.toLowerCase()) ? [hit(index + 1, listName)] : [],
      )
      if (text === 'maier')
        return { hits: [{ ...hit(4, names[3] ?? ''), rank: 'sound', alike: ['meyer'] }], more: false }
      return { hits, more: false }
    },
  },
  opened: { list: async () => lately },
  history: {
    search: async ({ text }: { text: string }) => ({ hits: text === 'dackel' ? [entry] : [], more: false }),
  },
} as unknown as Client

let lately: object[] = []

const entry = {
  type: 'contact' as const,
  id: 9,
  customerId: 3,
  listName: 'Röder, Jürgen',
  at: '2026-11-20T09:15:00.000Z',
  snippet: 'Kommt mit dem Dackel',
}

const hit = (id: number, listName: string): CustomerHit => ({
  id,
  kind: 'person',
  state: 'active',
  number: String(1041 + id),
  listName,
  city: 'Heidelberg',
  points: 0,
  rank: 'prefix',
  matched: 'name',
  matchedText: listName,
  alike: [],
})

beforeEach(async () => {
  slow = false
  lately = []
  await navigate('/help')
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ClientProvider value={core}>
        <SearchBox />
      </ClientProvider>
    </QueryClientProvider>,
  )
})
afterEach(() => {
  closeSearch()
  cleanup()
})

const field = () => screen.getByRole<HTMLInputElement>('combobox')

test('typing, arrow down and Enter open the chosen card and empty the search', async () => {
  await userEvent.type(field(), 'mül')
  await screen.findAllByRole('option')
  await userEvent.keyboard('{ArrowDown}')
  expect(field().getAttribute('aria-activedescendant')).toBe('hit-2')
  await userEvent.keyboard('{Enter}')
  expect(location.hash).toBe('#/customers/2')
  expect(field().value).toBe('')
})

test('Enter before the answer opens the first hit once it is there', async () => {
  slow = true
  await userEvent.type(field(), 'r')
  await userEvent.keyboard('{Enter}')
  expect(location.hash).toBe('#/help')
  answer()
  await waitFor(() => expect(location.hash).toBe('#/customers/3'))
})

test('Escape leaves the search as it was before', async () => {
  await userEvent.type(field(), 'mül{Escape}')
  expect(field().value).toBe('')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(location.hash).toBe('#/help')
})

test('asked who is buying, the card opens ready to book', async () => {
  focusSearch('purchase')
  await userEvent.keyboard('rö')
  await screen.findByRole('option')
  await userEvent.keyboard('{Enter}')
  expect(location.hash).toBe('#/customers/3?do=purchase')
})

test('nobody found says so', async () => {
  await userEvent.type(field(), 'xyz')
  expect(await screen.findByText('Kein Kunde zu „xyz“')).toBeTruthy()
})

test('an empty search offers the cards opened last, and opens only the one that is chosen', async () => {
  const { rank: _rank, matched: _, matchedText: __, alike: _alike, ...card } = hit(2, 'Müller, Bernd')
  lately = [{ ...card, id: 7, listName: 'Weber, Eva' }, card]
  await userEvent.click(field())
  expect(await screen.findByRole('listbox', { name: 'Zuletzt geöffnet' })).toBeTruthy()
  await userEvent.keyboard('{Enter}')
  expect(location.hash).toBe('#/help')
  await userEvent.keyboard('{ArrowUp}')
  expect(field().getAttribute('aria-activedescendant')).toBe('hit-2')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(location.hash).toBe('#/customers/7')
})

test('where nobody is found, what was typed becomes a new customer by arrow and Enter, not by Enter alone', async () => {
  await userEvent.type(field(), 'zacharias{Enter}')
  expect(await screen.findByRole('option', { name: '„zacharias“ als neuen Kunden anlegen' })).toBeTruthy()
  expect(location.hash).toBe('#/help')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(location.hash).toBe('#/customers/new')
  expect(useCardCall.getState().call).toEqual({ of: 'new', seed: { text: 'zacharias' } })
})

test('an entry of the Verlauf stands in a section of its own and opens the Verlauf of its card', async () => {
  await userEvent.type(field(), 'dackel')
  const section = await screen.findByRole('group', { name: 'Im Verlauf' })
  expect(section.querySelector('mark')?.textContent).toBe('Dackel')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(location.hash).toBe('#/customers/3')
})

test('a hit that only sounds alike or was mistyped says so and marks the word', async () => {
  names.push('Meyer, Eva')
  await userEvent.type(field(), 'maier')
  await screen.findByText(/klingt wie „maier“/)
  expect(screen.getByRole('option').querySelector('mark')?.textContent).toBe('Meyer')
  names.pop()
})

test('a scanned number that nobody has goes to the customer who is chosen', async () => {
  focusSearch('number', '2000000000015')
  await waitFor(() => expect(field().placeholder).toContain('2000000000015'))
  await userEvent.keyboard('rö')
  await screen.findByRole('option')
  await userEvent.keyboard('{Enter}')
  expect(location.hash).toBe('#/customers/3/edit')
  expect(useCardCall.getState().call).toEqual({ of: 3, seed: { cardNumber: '2000000000015' } })
})
