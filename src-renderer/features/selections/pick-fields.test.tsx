// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { type Client, ClientProvider } from '@renderer/rpc/client'
import { createQueryClient } from '@renderer/shell/query'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { prepareForMantine } from '../../../tests/support/mantine'
import { AddCondition } from './AddCondition'
import { CustomerField } from './CustomerField'
import { TagField } from './TagField'

const tags = ['Kein Wein', 'Rotwein', 'Süßwein', 'Wein']
const people = ['Müller, Anna', 'Müller, Bernd', 'Röder, Jürgen']
let waiting: (() => void)[] = []
let slow = false

const delivered = () => (slow ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve())
/** A core that answers when it is told to where the test is about waiting. */
const core = {
  customers: {
    tags: async () => {
      await delivered()
      return tags.map((name, index) => ({ name, count: index + 1 }))
    },
    search: async ({ text }: { text: string }) => {
      await delivered()
      const found = people.flatMap((listName, index) =>
        listName.startsWith(text) ? [{ listName, index }] : [],
      )
      return {
        hits: found.map(({ listName, index }) => ({ id: index + 1, listName, city: '', number: '' })),
        more: false,
      }
    },
  },
} as unknown as Client

const answer = () => {
  for (const deliver of waiting.splice(0)) deliver()
}

let picked: unknown[] = []
const add = (what: unknown) => void picked.push(what)

beforeAll(prepareForMantine)
beforeEach(() => {
  ;[slow, waiting, picked] = [false, [], []]
})
afterEach(cleanup)

function show(field: ReactNode): void {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <ClientProvider value={core}>{field}</ClientProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
}
const field = () => screen.getByRole<HTMLInputElement>('combobox')
/** Letters and Enter in one go, faster than a list can be drawn. */
function typeAndEnter(text: string): void {
  field().focus()
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.keyDown(field(), { key: 'Enter', code: 'Enter' })
}

test('Enter right behind the letters takes the first tag', async () => {
  show(<TagField onPick={add} />)
  await userEvent.click(field())
  await screen.findAllByRole('option')
  await userEvent.keyboard('{Escape}')
  typeAndEnter('rotw')
  expect(picked).toEqual(['Rotwein'])
})

test('Enter before the tags are known takes the first one once they are', async () => {
  slow = true
  show(<TagField onPick={add} />)
  typeAndEnter('süß')
  expect(picked).toEqual([])
  answer()
  await waitFor(() => expect(picked).toEqual(['Süßwein']))
})

test('the tag that is written out goes before those that contain it', async () => {
  slow = true
  show(<TagField onPick={add} />)
  typeAndEnter('wein')
  answer()
  await waitFor(() => expect(picked).toEqual(['Wein']))
})

test('arrows choose another tag; letters that come after Enter take it back', async () => {
  show(<TagField onPick={add} />)
  await userEvent.type(field(), 'wein')
  await screen.findAllByRole('option')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(picked).toEqual(['Kein Wein'])
  cleanup()
  slow = true
  show(<TagField onPick={add} />)
  typeAndEnter('rot')
  fireEvent.change(field(), { target: { value: 'rotx' } })
  answer()
  await waitFor(() => expect(screen.queryByRole('option')).toBeNull())
  expect(picked).toEqual(['Kein Wein'])
})

test('Enter never takes a customer of the letters before', async () => {
  show(<CustomerField chosen={[]} onAdd={add} />)
  await userEvent.type(field(), 'Müller')
  await screen.findAllByRole('option')
  slow = true
  typeAndEnter('Röder')
  expect(picked).toEqual([])
  answer()
  await waitFor(() => expect(picked).toEqual([3]))
  expect(field().value).toBe('')
})

test('what „Bedingung“ unfolds is named by what it is for', async () => {
  show(<AddCondition ref={null} conditions={[]} onChange={add} />)
  await userEvent.click(screen.getByRole('button', { name: 'Bedingung' }))
  expect(await screen.findByRole('dialog', { name: 'Bedingung hinzufügen' })).toBeTruthy()
})
