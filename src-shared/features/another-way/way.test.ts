import { expect, test } from 'vitest'
import { chanceOfAnswer, prospectOf } from './chance'
import { proposedWay } from './way'

const promised = (way: 'letter' | 'email' | 'phone', profitCents: number, chance = 0.1) => ({
  ...{ way, chance, profitCents },
})

test('what is left of it decides, then how probable an answer is, then what disturbs least', () => {
  expect(proposedWay([promised('email', 90), promised('phone', 100)], true)).toBe('phone')
  expect(proposedWay([promised('email', 0, 0.1), promised('phone', 0, 0.2)], true)).toBe('phone')
  expect(proposedWay([promised('letter', 0), promised('phone', 0), promised('email', 0)], true)).toBe('email')
})

test('where no way is allowed, a word to who still comes, and nothing to the others', () => {
  expect(proposedWay([], true)).toBe('visit')
  expect(proposedWay([], false)).toBe('none')
})

test('the experience of others weighs as much as four mailings', () => {
  expect(chanceOfAnswer({ sent: 0, answered: 0 }, 0.1)).toBeCloseTo(0.1)
  expect(chanceOfAnswer({ sent: 6, answered: 3 }, 0.1)).toBeCloseTo(0.34)
  expect(chanceOfAnswer({ sent: 96, answered: 48 }, 0)).toBeCloseTo(0.48)
})

test('profit is the margin of the turnover that is to be expected, less the piece', () => {
  const money = { answerCents: 5_000, marginPercent: 40, pieceCents: 100 }
  expect(prospectOf(0.1, money)).toEqual({ chance: 0.1, turnoverCents: 500, profitCents: 100 })
  expect(prospectOf(0, money)).toEqual({ chance: 0, turnoverCents: 0, profitCents: -100 })
})
