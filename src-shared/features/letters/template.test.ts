import { describe, expect, test } from 'vitest'
import { household, person, someone } from '../../../tests/support/letters/correspondents'
import { plainText } from '../../../tests/support/letters/plain-text'
import { composeLetter } from './compose'
import { LetterContent } from './contract'
import { germanManner } from './manner'
import type { Correspondent } from './people'
import { builtInTemplates } from './template'
import { unknownInLetter } from './unknown-fields'

const settings = { companyFirst: true, objectionSentence: '', signature: null, signatureMm: 45 }
const today = '2026-11-22'
const unknown: Correspondent = {
  kind: 'person',
  number: null,
  customerSince: null,
  points: 0,
  address: null,
  people: [],
}
const regular = { ...household([someone('ms', 'Ute', 'Klos'), someone('mr', 'Jan', 'Klos')]), points: 700 }

test('there are ten of them, each with its own name', () => {
  const names = builtInTemplates('').map(({ name }) => name)
  expect(new Set(names).size).toBe(10)
})

describe.each(builtInTemplates('Emma Lindner\nFeinkost Lindner'))('$name', (template) => {
  const content = LetterContent.parse(template)
  const textFor = (who: Correspondent) =>
    plainText(composeLetter(who, content, today, settings, germanManner).body)

  test('names only fields that there are', () => {
    expect(unknownInLetter(content)).toEqual([])
  })

  test.each([
    ['somebody of whom nothing is known', unknown],
    ['a person', person(someone('ms', 'Ute', 'Klos'))],
    ['a household', regular],
  ])('is whole for %s: no field is left, no blank line stands twice', (_case, who) => {
    const text = textFor(who)
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null/)
    expect(text).not.toMatch(/\n\n\n|^\n|\n$/)
    expect(text).toMatch(/^\S.*,\n\n\p{Ll}/u)
    expect(text).toMatch(/\nEmma Lindner\nFeinkost Lindner$/)
  })
})

test('a condition shows what belongs to the recipient', () => {
  const thanks = LetterContent.parse(builtInTemplates('').find(({ builtIn }) => builtIn === 'thanks'))
  expect(plainText(composeLetter(regular, thanks, today, settings, germanManner).body)).toContain(
    '700 Punkte',
  )
  expect(plainText(composeLetter(unknown, thanks, today, settings, germanManner).body)).not.toContain(
    'Punkte',
  )
})
