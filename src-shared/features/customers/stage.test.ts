import { addDays, addMonths } from '@shared/kernel/civil-date'
import { describe, expect, test } from 'vitest'
import { dormantAfter, type Stage, type StageFacts, StageRules, stageOf } from './stage'

const today = '2026-11-22'
const rules = StageRules.parse({})
const ago = (days: number) => addDays(today, -days)
const facts = (change: Partial<StageFacts>): StageFacts => ({
  purchases: 0,
  firstOn: null,
  lastOn: null,
  nthLastOn: null,
  ...change,
})

describe('the stage by the rules as they come', () => {
  test.each<[string, Partial<StageFacts>, Stage]>([
    ['who never bought', {}, 'prospect'],
    ['one purchase', { purchases: 1, firstOn: today, lastOn: today }, 'first'],
    ['two purchases', { purchases: 2, firstOn: ago(9), lastOn: today }, 'repeat'],
    [
      'five of which the first was twelve months ago to the day',
      { purchases: 5, firstOn: ago(900), lastOn: ago(3), nthLastOn: addMonths(today, -12) },
      'regular',
    ],
    [
      'five of which the first was a day earlier',
      { purchases: 5, firstOn: ago(900), lastOn: ago(3), nthLastOn: addDays(addMonths(today, -12), -1) },
      'repeat',
    ],
    ['the last day before being away', { purchases: 1, firstOn: ago(364), lastOn: ago(364) }, 'first'],
    ['the first day of being away', { purchases: 1, firstOn: ago(365), lastOn: ago(365) }, 'dormant'],
    [
      'a Stammkunde of old who is away',
      { purchases: 40, firstOn: ago(4000), lastOn: ago(400), nthLastOn: ago(500) },
      'dormant',
    ],
  ])('%s', (_case, change, stage) => {
    expect(stageOf(facts(change), rules, today)).toBe(stage)
  })
})

describe('the own rhythm', () => {
  const often = { ...rules, dormantTimes: 4 }
  test.each<[string, Partial<StageFacts>, number]>([
    ['every three weeks, four times of it', { purchases: 5, firstOn: ago(94), lastOn: ago(10) }, 84],
    ['rounded up to whole days', { purchases: 4, firstOn: ago(110), lastOn: ago(10) }, 134],
    ['never before thirty days', { purchases: 5, firstOn: ago(14), lastOn: ago(10) }, 30],
    ['never later than by the days alone', { purchases: 3, firstOn: ago(900), lastOn: ago(10) }, 365],
    ['unknown with two purchases', { purchases: 2, firstOn: ago(20), lastOn: ago(10) }, 365],
    ['all on one day', { purchases: 3, firstOn: ago(10), lastOn: ago(10) }, 30],
  ])('%s', (_case, change, days) => {
    expect(dormantAfter(facts(change), often)).toBe(days)
  })

  test('switched off it does not count', () => {
    expect(dormantAfter(facts({ purchases: 5, firstOn: ago(94), lastOn: ago(10) }), rules)).toBe(365)
  })
})

/** Numbers that look thrown, the same on every machine. */
function* thrown(seed: number): Generator<(least: number, most: number) => number> {
  let state = seed
  const next = (least: number, most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return least + ((state >> 8) % (most - least + 1))
  }
  for (let round = 0; round < 3000; round += 1) yield next
}

describe('whatever the rules and purchases', () => {
  const sample = [...thrown(20_261_122)].map((throwIn) => {
    const set = StageRules.parse({
      repeatFrom: throwIn(2, 6),
      regularPurchases: throwIn(2, 9),
      regularMonths: throwIn(1, 36),
      dormantDays: throwIn(7, 800),
      dormantTimes: throwIn(0, 6),
    })
    const days = Array.from({ length: throwIn(0, 12) }, () => throwIn(0, 1200)).toSorted((a, b) => a - b)
    const nth = days[set.regularPurchases - 1]
    const bought = facts({
      purchases: days.length,
      firstOn: days.length > 0 ? ago(days.at(-1) ?? 0) : null,
      lastOn: days[0] === undefined ? null : ago(days[0]),
      nthLastOn: nth === undefined ? null : ago(nth),
    })
    return { set, days, bought }
  })

  test('only who never bought is an Interessent, and nobody is away on the day of a purchase', () => {
    for (const { set, bought } of sample) {
      expect(stageOf(bought, set, today) === 'prospect').toBe(bought.purchases === 0)
      if (bought.lastOn) expect(stageOf(bought, set, bought.lastOn)).not.toBe('dormant')
    }
  })

  test('who is away stays so until the next purchase, and comes to be so on one day', () => {
    for (const { set, bought } of sample) {
      if (!bought.lastOn) continue
      const border = dormantAfter(bought, set)
      expect(stageOf(bought, set, addDays(bought.lastOn, border - 1))).not.toBe('dormant')
      for (const later of [0, 1, 500])
        expect(stageOf(bought, set, addDays(bought.lastOn, border + later))).toBe('dormant')
    }
  })

  test('one more purchase today never makes less of a customer', () => {
    const rank = (stage: Stage) => ['prospect', 'dormant', 'first', 'repeat', 'regular'].indexOf(stage)
    for (const { set, days, bought } of sample) {
      const more = [0, ...days]
      const nth = more[set.regularPurchases - 1]
      const then = facts({
        purchases: more.length,
        firstOn: bought.firstOn ?? today,
        lastOn: today,
        nthLastOn: nth === undefined ? null : ago(nth),
      })
      const calm = { ...set, dormantTimes: 0 }
      expect(rank(stageOf(then, calm, today))).toBeGreaterThanOrEqual(rank(stageOf(bought, calm, today)))
    }
  })
})
