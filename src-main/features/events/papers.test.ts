import { readFileSync } from 'node:fs'
import { cellBox } from '@shared/features/labels/sheet'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { extentOf, gridOf } from '../../../tests/support/labels/printed'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let campaignId = 0
const ids: Record<string, number> = {}
const id = (name: string) => ids[name] ?? 0

beforeEach(async () => {
  shop = await openTestApp()
  for (const lastName of ['Adler', 'Böhm', 'Dorn', 'Ernst']) ids[lastName] = await addPerson(shop, lastName)
  const fields = { name: 'Weinabend', channel: 'phone' as const, selection: { type: 'all' as const } }
  campaignId = (await shop.client.campaigns.add(fields)).id
  await shop.client.events.save({ campaignId, fields: { on: '2026-11-22', seats: 3, mostPersons: 2 } })
})
afterEach(() => shop.close())

const reply = (name: string, yes: boolean, persons = 1, note = '') =>
  shop.client.events.reply({ campaignId, customerId: id(name), yes, persons, note })

async function readBack(handle: string) {
  const path = shop.app.files.look('test', handle)?.path ?? ''
  return (await readPdf(readFileSync(path))).pages
}

test('the guest list has who said yes by name with persons, then who waits, all of it on the paper', async () => {
  await reply('Dorn', true, 2)
  await reply('Adler', true, 1, 'sitzt gern vorn')
  await reply('Böhm', true, 2)
  await reply('Ernst', false)
  const { file, ...printed } = await finish(shop.client.events.guestList({ campaignId }))
  expect(printed).toEqual({ rows: 3, pages: 1 })
  const [page] = await readBack(file.handle)
  const lines = Map.groupBy(page?.texts ?? [], ({ y }) => Math.round(y))
  const rows = [...lines.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([, texts]) => texts.toSorted((one, other) => one.x - other.x).map(({ text }) => text))
    .filter(([first]) => first === '○')
  expect(rows).toEqual([
    ['○', 'Adler, Anna', '1', 'sitzt gern vorn'],
    ['○', 'Dorn, Anna', '2'],
    ['○', 'Böhm, Anna', '2', 'Warteliste'],
  ])
  expect(page?.text).toContain('Gästeliste Weinabend')
  expect([page?.width, page?.height].map((mm) => Math.round(mm ?? 0))).toEqual([210, 297])
  for (const { text, x, y, width } of page?.texts ?? []) {
    expect(x, text).toBeGreaterThanOrEqual(10)
    expect(x + width, text).toBeLessThanOrEqual(200)
    expect(y, text).toBeGreaterThan(10)
    expect(y, text).toBeLessThan(290)
  }
})

test('whoever said yes has a badge on which the name fits, also who wants no advertising', async () => {
  const { revision, ...card } = await shop.client.customers.get({ id: id('Dorn') })
  await shop.client.customers.update({ id: card.id, revision, card: { ...card, adObjection: true } })
  await reply('Dorn', true, 2)
  await reply('Adler', true)
  await reply('Ernst', false)
  const { ids: guests } = await shop.client.events.guestIds({ campaignId, part: 'yes' })
  const { file, ...printed } = await finish(
    shop.client.labels.print({
      ...{ selection: { type: 'ids', ids: guests }, purpose: 'internal' },
      paper: { product: 'badge', sheet: 'own-badge' },
    }),
  )
  expect(printed).toMatchObject({ pieces: 2, pages: 1, excludedTotal: 0 })
  const [page] = await readBack(file.handle)
  expect(page?.text.split('\n')).toEqual(['Anna Adler', 'Anna Dorn'])
  for (const [at, text] of (page?.texts ?? []).entries()) {
    const { left, right, top, bottom } = extentOf([text])
    const cell = cellBox(gridOf('own-badge'), at + 1)
    expect(left).toBeGreaterThan(cell.left)
    expect(right).toBeLessThan(cell.left + cell.width)
    expect(top).toBeGreaterThan(cell.top)
    expect(bottom).toBeLessThan(cell.top + cell.height)
  }
})
