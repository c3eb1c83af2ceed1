// @vitest-environment jsdom

import { IconHelp } from '@tabler/icons-react'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { navigate } from './location'
import { type Route, RoutesProvider } from './route'
import { setSearchField } from './search/search-store'
import { shortcuts } from './shortcuts'
import { useShortcuts } from './use-shortcuts'

const page = (path: string, label: string): Route => ({
  path,
  label,
  icon: IconHelp,
  page: () => null,
  nav: 'main',
})
const routes = [page('/today', 'Heute'), page('/help', 'Hilfe')]
let undone = 0
let locked = 0

function Program() {
  useShortcuts({
    undoNewest: async () => {
      undone++
    },
    lock: () => {
      locked++
    },
  })
  return (
    <>
      <input ref={setSearchField} aria-label="Suche" />
      <input aria-label="Feld" />
      <button type="button">Knopf</button>
    </>
  )
}

beforeEach(async () => {
  undone = 0
  locked = 0
  await navigate('/today')
  render(
    <RoutesProvider value={routes}>
      <Program />
    </RoutesProvider>,
  )
})
afterEach(cleanup)

const search = () => screen.getByLabelText<HTMLInputElement>('Suche')

test('a letter typed anywhere begins the search with that letter', async () => {
  screen.getByRole('button').focus()
  await userEvent.keyboard('mül')
  expect(search().value).toBe('mül')
})

test('a letter typed into a field stays there', async () => {
  await userEvent.type(screen.getByLabelText('Feld'), 'müller?')
  expect(search().value).toBe('')
  expect(location.hash).toBe('#/today')
})

test('Ctrl+Z takes the last step back, but inside of a field it is the field’s own', async () => {
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(undone).toBe(1)
  screen.getByLabelText('Feld').focus()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(undone).toBe(1)
})

test('Alt and a digit open the pages of the side bar in their order', async () => {
  await userEvent.keyboard('{Alt>}2{/Alt}')
  expect(location.hash).toBe('#/help')
})

test('while a dialog is open the keys belong to it, but for the lock', async () => {
  const dialog = document.createElement('div')
  dialog.setAttribute('role', 'dialog')
  document.body.append(dialog)
  await userEvent.keyboard('m')
  await userEvent.keyboard('{Alt>}2{/Alt}')
  await userEvent.keyboard('{Shift>}{F9}{/Shift}')
  dialog.remove()
  expect(locked).toBe(1)
  expect(search().value).toBe('')
  expect(location.hash).toBe('#/today')
})

test('no two shortcuts of the program take the same keys', () => {
  const taken = shortcuts(routes).flatMap(({ run, keys }) => (run ? [keys] : []))
  expect(new Set(taken).size).toBe(taken.length)
})
