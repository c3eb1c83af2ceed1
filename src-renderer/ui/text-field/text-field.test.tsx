// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { prepareForMantine } from '../../../tests/support/mantine'
import { heldBack } from './hold-form'
import { SuggestField } from './SuggestField'
import { TextArea } from './TextArea'
import { TextField } from './TextField'

beforeAll(prepareForMantine)
afterEach(cleanup)
const saved: string[] = []
beforeEach(() => saved.splice(0))

function Form() {
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const [group, setGroup] = useState('')
  return (
    <MantineProvider>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          saved.push(name)
        }}
      >
        <TextField label="Name" value={name} limit={200} onChange={(e) => setName(e.currentTarget.value)} />
        <TextArea label="Notiz" value={note} limit={20} onChange={(e) => setNote(e.currentTarget.value)} />
        <SuggestField label="Gruppe" value={group} limit={60} onChange={setGroup} />
        <button type="submit">Speichern</button>
      </form>
    </MantineProvider>
  )
}

const field = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input, textarea' })
async function paste(label: string, text: string) {
  await userEvent.click(field(label))
  await userEvent.paste(text)
}

test('10,000 pasted characters stay, the field says how many are possible, and saving waits', async () => {
  render(<Form />)
  await paste('Name', 'ä'.repeat(10_000))
  expect(field('Name').value).toHaveLength(10_000)
  expect(field('Name')).toHaveProperty('ariaInvalid', 'true')
  expect(screen.queryByText('Höchstens 200 Zeichen, es sind 10.000.')).not.toBeNull()
  await userEvent.keyboard('{Enter}')
  expect(saved).toEqual([])
  expect(document.activeElement).toBe(field('Name'))

  await userEvent.clear(field('Name'))
  await userEvent.type(field('Name'), 'Anna{Enter}')
  expect(saved).toEqual(['Anna'])
})

test('what is left is counted near the limit alone', async () => {
  render(<Form />)
  await paste('Name', 'x'.repeat(179))
  expect(screen.queryByText(/noch/)).toBeNull()
  await userEvent.keyboard('x')
  expect(screen.queryByText('noch 20 Zeichen')).not.toBeNull()
})

test('the first field that cannot be saved takes the focus, whichever was wrong first', async () => {
  render(<Form />)
  await paste('Gruppe', 'x'.repeat(61))
  await paste('Notiz', 'x'.repeat(21))
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }))
  expect(document.activeElement).toBe(field('Notiz'))
  expect(saved).toEqual([])
})

test('a button that saves without a form asks the same', async () => {
  render(<Form />)
  expect(heldBack(document.body)).toBe(false)
  await paste('Gruppe', 'x'.repeat(61))
  await userEvent.click(field('Name'))
  expect(heldBack(document.body)).toBe(true)
  expect(document.activeElement).toBe(field('Gruppe'))
})
