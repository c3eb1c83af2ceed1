import { expect, test } from 'vitest'
import { answerCode, readAnswerCode } from './answer-code'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXY'

test('a code is short and read back, also as people type it', () => {
  for (const id of [1, 30, 31, 961, 4711, 123_456, 99_999_999])
    expect(readAnswerCode(answerCode(id))).toBe(id)
  expect(answerCode(1)).toHaveLength(6)
  expect(answerCode(900_000)).toHaveLength(6)
  const code = answerCode(31 * 31 + 1)
  expect(readAnswerCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(962)
  expect(readAnswerCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(962)
})

test('every wrong letter and every two swapped ones are told', () => {
  for (const id of [1, 962, 4711, 888_888]) {
    const code = answerCode(id)
    for (let at = 1; at < code.length; at += 1) {
      for (const letter of letters)
        if (letter !== code[at])
          expect(readAnswerCode(code.slice(0, at) + letter + code.slice(at + 1))).toBeNull()
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2)
      if (at + 1 < code.length && code[at] !== code[at + 1]) expect(readAnswerCode(swapped)).toBeNull()
    }
  }
})

test.each(['', 'A', 'K-00012', '4006381333931', 'A0000', 'A00000', `A${'X'.repeat(40)}`, 'Ä0001X'])(
  '„%s“ is no code',
  (text) => {
    expect(readAnswerCode(text)).toBeNull()
  },
)
