// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import type { CivilDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import type { Cents } from '@shared/kernel/money'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { prepareForMantine } from '../../tests/support/mantine'
import { DateField } from './DateField'
import { MoneyField } from './MoneyField'

beforeAll(prepareForMantine)
afterEach(cleanup)

const seen: { value: unknown; valid: boolean }[] = []

const saved: unknown[] = []

function Form() {
  const [on, setOn] = useState<CivilDate | null>(null)
  const [cents, setCents] = useState<Cents | null>(null)
  const see = (value: unknown, valid: boolean) => seen.push({ value, valid })
  return (
    <MantineProvider>
      <form onSubmit={(event) => [event.preventDefault(), saved.push(on)]}>
        <DateField label="Tag" value={on} onChange={(value, valid) => [setOn(value), see(value, valid)]} />
      </form>
      <MoneyField
        label="Betrag"
        value={cents}
        onChange={(value, valid) => [setCents(value), see(value, valid)]}
      />
      <button type="button" onClick={() => setOn('2026-12-24')}>
        Heiligabend
      </button>
    </MantineProvider>
  )
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

test('a typed day is understood while typing and written out on leaving', async () => {
  render(<Form />)
  await userEvent.type(field('Tag'), '1.2.26')
  expect(seen.at(-1)).toEqual({ value: '2026-02-01', valid: true })
  expect(field('Tag').value).toBe('1.2.26')
  await userEvent.tab()
  expect(field('Tag').value).toBe('01.02.2026')
})

test('„heute“ is a day', async () => {
  render(<Form />)
  await userEvent.type(field('Tag'), 'heute')
  expect(seen.at(-1)).toEqual({ value: systemClock.today(), valid: true })
})

test('a text that is no day stays, and the field says so once it is left', async () => {
  render(<Form />)
  await userEvent.type(field('Tag'), '31.2.2026')
  expect(seen.at(-1)).toEqual({ value: null, valid: false })
  expect(screen.queryByText('Den 31. Februar gibt es nicht.')).toBeNull()
  await userEvent.tab()
  expect(field('Tag').value).toBe('31.2.2026')
  expect(screen.queryByText('Den 31. Februar gibt es nicht.')).not.toBeNull()
  await userEvent.clear(field('Tag'))
  await userEvent.type(field('Tag'), 'unsinn')
  await userEvent.tab()
  expect(screen.queryByText(/Bitte ein Datum/)).not.toBeNull()
})

test('Enter in a day that does not exist says so at once, keeps the focus there and saves nothing', async () => {
  render(<Form />)
  saved.length = 0
  await userEvent.type(field('Tag'), '29.2.2001{Enter}')
  expect(screen.queryByText('Den 29. Februar 2001 gibt es nicht – 2001 war kein Schaltjahr.')).not.toBeNull()
  expect(document.activeElement).toBe(field('Tag'))
  expect(saved).toEqual([])
  await userEvent.clear(field('Tag'))
  await userEvent.type(field('Tag'), '28.2.2001{Enter}')
  expect(saved).toEqual(['2001-02-28'])
})

test('what the form sets wins over what was typed before', async () => {
  render(<Form />)
  await userEvent.type(field('Tag'), 'unsinn')
  await userEvent.click(screen.getByRole('button'))
  expect(field('Tag').value).toBe('24.12.2026')
  expect(screen.queryByText(/Bitte ein Datum/)).toBeNull()
})

test('emptying a field means nothing, and that is valid', async () => {
  render(<Form />)
  await userEvent.type(field('Betrag'), '12,5')
  expect(seen.at(-1)).toEqual({ value: 1250, valid: true })
  await userEvent.clear(field('Betrag'))
  expect(seen.at(-1)).toEqual({ value: null, valid: true })
})

test('an amount is written out with two decimals on leaving', async () => {
  render(<Form />)
  await userEvent.type(field('Betrag'), '1234')
  await userEvent.tab()
  expect(field('Betrag').value).toBe('1.234,00')
})
