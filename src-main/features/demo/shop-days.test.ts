import { expect, test } from 'vitest'
import { randomFrom } from './random'
import { shopDays } from './shop-days'

const sunday = '2026-11-22'

test('picks days up to the oldest one allowed, that one included', () => {
  const days = shopDays(sunday)
  const random = randomFrom(1)
  const picked = new Set(Array.from({ length: 500 }, () => days.pick(2, random)))
  expect(picked).toEqual(new Set([0, 1, 2]))
})

test('picks today where the shop was closed on every other day', () => {
  expect(shopDays('2026-11-23').pick(0, randomFrom(1))).toBe(0)
})

test('a day begins after nine and ends before six, today lies before', () => {
  const days = shopDays(sunday)
  expect([days.at(1, 0), days.at(1, 539)]).toEqual(['2026-11-21T08:00:00.000Z', '2026-11-21T16:59:00.000Z'])
  expect([days.at(0, 0), days.at(0, 539)]).toEqual(['2026-11-22T06:00:00.000Z', '2026-11-22T06:59:00.000Z'])
})
