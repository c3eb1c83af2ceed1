import { CardFields } from '@shared/features/customers/card'
import { LetterContent } from '@shared/features/letters/contract'
import { bodyLimits } from '@shared/features/letters/rich-text-limits'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { badInput } from './bad-input'

const Call = z.object({ id: z.int(), card: CardFields })
const refusal = (card: object) =>
  badInput({ issues: Call.safeParse({ id: 1, card: { kind: 'person', ...card } }).error?.issues })

it('names the field that is too long, and how much it holds', () => {
  expect(refusal({ people: [{ lastName: 'x'.repeat(10_000) }] })).toEqual({
    title: '„Nachname“ ist zu lang.',
    text: 'Es wurde nichts geändert. Was Sie geschrieben haben, steht noch da. Höchstens 200 Zeichen sind möglich.',
  })
  expect(refusal({ phones: [{ number: '1'.repeat(300) }] }).title).toBe('„Telefon“ ist zu lang.')
})

it('names the field whose value does not exist', () => {
  expect(refusal({ people: [{ birthday: { day: 31, month: 2, year: null } }] }).title).toBe(
    '„Geburtstag“ passt nicht.',
  )
})

it('says it in general where no field of the page is meant', () => {
  expect(badInput({ issues: [{ path: ['id'], code: 'invalid_type' }] }).title).toBe(
    'Eine Angabe passt nicht.',
  )
  expect(badInput(undefined).title).toBe('Eine Angabe passt nicht.')
})

it('says why the text of a letter is refused', () => {
  const body = 'x'.repeat(bodyLimits.characters + 1)
  expect(badInput(LetterContent.safeParse({ body }).error)).toEqual({
    title: 'Der Brieftext ist zu lang.',
    text: 'Es wurde nichts geändert. Was Sie geschrieben haben, steht noch da. Höchstens 50.000 Zeichen und 5.000 Teile sind möglich.',
  })
})
