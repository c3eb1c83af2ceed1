// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import type { FieldCondition } from '@shared/features/fields/condition'
import type { Field } from '@shared/features/fields/definitions'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { prepareForMantine } from '../../../../tests/support/mantine'
import { ConditionForm } from './ConditionForm'

beforeAll(prepareForMantine)
afterEach(cleanup)

const said: [Field['type'], FieldCondition][] = [
  ['text', { is: 'containing', text: 'Barolo' }],
  ['text', { is: 'text', text: 'Barolo' }],
  ['number', { is: 'number', from: 3, to: null }],
  ['date', { is: 'date', from: '2026-01-01', to: '2026-11-22' }],
  ['yesNo', { is: 'yesNo', yes: false }],
  ['yesNo', { is: 'filled' }],
  ['choice', { is: 'oneOf', optionIds: [7] }],
]

test.each(said)('a condition on a field of type %s opens with what was said: %j', async (type, start) => {
  const field = {
    id: 1,
    name: 'Vorliebe',
    type,
    unit: '',
    options: [{ id: 7, name: 'rot', archived: false }],
  }
  let kept: FieldCondition | undefined
  render(
    <MantineProvider env="test">
      <ConditionForm
        field={field as unknown as Field}
        start={start}
        onAdd={(condition) => {
          kept = condition
        }}
        onBack={() => {}}
      />
    </MantineProvider>,
  )
  const buttons = screen.getAllByRole('button')
  await userEvent.click(buttons.at(-1) as HTMLElement)
  expect(kept).toEqual(start)
})
