import { expect, test } from 'vitest'
import { colognePhonetic } from './cologne'

// Worked out from the table; the spellings of one row sound alike.
test.each([
  ['657', 'Müller Mueller Möller Miller'],
  ['67', 'Meier Meyer Maier Mayr'],
  ['862', 'Schmidt Schmitt Schmied'],
  ['858', 'Schulze Schultz'],
  ['65752682', 'Müller-Lüdenscheidt'],
  ['3412', 'Wikipedia'],
  ['17863', 'Breschnew'],
  ['4782', 'Christ Krist'],
  ['147', 'Becker Bäcker'],
  ['351', 'Philipp Filip'],
  ['38', 'Weiß Weiss'],
  ['0366', 'Hoffmann Hofmann'],
  ['047', 'Jäger Jaeger'],
  ['487', 'Kaiser Caesar'],
  ['1337', 'Pfeiffer'],
])('%s: %s', (code, words) => {
  for (const word of words.split(' ')) expect([word, colognePhonetic(word)]).toEqual([word, code])
})

test('a text without letters sounds like nothing, and other alphabets neither', () => {
  for (const text of ['', '4711', '–', 'Иван']) expect(colognePhonetic(text)).toBe('')
})
