import { expect, test } from 'vitest'
import { createVisits } from './visits'

function tabOf(visits: ReturnType<typeof createVisits>, cookie: string): string {
  const tab = visits.openTab(cookie)
  if (!tab) throw new Error('no tab')
  return tab
}

test('each tab is a visit of its own, in one browser too', () => {
  const visits = createVisits()
  const cookie = visits.openSession()
  const [first, second] = [tabOf(visits, cookie), tabOf(visits, cookie)]
  expect(visits.visitOf(cookie, first)).toBeDefined()
  expect(visits.visitOf(cookie, first)).not.toBe(visits.visitOf(cookie, second))
  expect(visits.visitOf(cookie, first)).toBe(visits.visitOf(cookie, first))
})

test('a tab belongs to its browser', () => {
  const visits = createVisits()
  const [own, other] = [visits.openSession(), visits.openSession()]
  expect(visits.visitOf(other, tabOf(visits, own))).toBeUndefined()
  expect(visits.openTab('guessed')).toBeUndefined()
})

test('tabs without end push out the oldest', () => {
  const visits = createVisits()
  const cookie = visits.openSession()
  const first = tabOf(visits, cookie)
  for (let more = 0; more < 200; more += 1) visits.openTab(cookie)
  expect(visits.visitOf(cookie, first)).toBeUndefined()
})
