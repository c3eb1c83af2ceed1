import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellBox } from '@shared/features/labels/sheet'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { gridOf } from '../../../tests/support/labels/printed'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

type Input = Parameters<TestApp['client']['labels']['print']>[0]
const onSheet = { product: 'address', sheet: 'avery-3474' } as const
const home = { street: 'Neckarweg 17', postcode: '69120', city: 'Heidelberg' }
const at = (postcode: string, city: string) => ({ addresses: [{ street: 'Am Markt 1', postcode, city }] })

async function printed(input: Partial<Input> = {}) {
  const result = await finish(shop.client.labels.print({ paper: onSheet, ...input }))
  const path = shop.app.files.look('test', result.file.handle)?.path ?? ''
  const { pages, info } = await readPdf(readFileSync(path))
  return { result, pages, info, text: pages.map(({ text }) => text).join('\n') }
}

test('addresses in the order of the names, or of the postcodes as the post sorts them', async () => {
  await addPerson(shop, 'Zander', at('01067', 'Dresden'))
  await addPerson(shop, 'Adler', at('99423', 'Weimar'))
  await addPerson(shop, 'Meise', at('69120', 'Heidelberg'))
  await addPerson(shop, 'Wien', {
    addresses: [{ street: 'Gasse 1', postcode: '1010', city: 'Wien', country: 'AT' }],
  })
  const box = { street: 'Weg 1', postcode: '99999', city: 'Bonn', poBox: '4711', poBoxPostcode: '53111' }
  await addPerson(shop, 'Fach', { addresses: [box] })
  const names = (text: string) => text.match(/Adler|Fach|Meise|Wien$|Zander/gm)
  expect(names((await printed()).text)).toEqual(['Adler', 'Fach', 'Meise', 'Wien', 'Zander'])
  const sorted = await printed({ sort: 'postcode' })
  expect(names(sorted.text)).toEqual(['Zander', 'Fach', 'Meise', 'Adler', 'Wien'])
  expect(sorted.result).toMatchObject({ pieces: 5, pages: 1, excluded: [], unprintable: [] })
  expect(sorted.text).toContain('1010 WIEN\nÖSTERREICH')
})

test('one label a household, where that is wanted', async () => {
  const ute = await addPerson(shop, 'Klos', { addresses: [home] })
  await addGroup(shop, {
    kind: 'household',
    groupName: 'Familie Klos',
    people: [
      { id: ute, ownCard: true },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
    addresses: [home],
  })
  const once = await printed({ onceAHousehold: true })
  expect(once.result.pieces).toBe(1)
  expect(once.text).toContain('Familie Klos')
  expect(once.result.excluded).toEqual([expect.objectContaining({ customerId: ute, reason: 'inHousehold' })])
  expect((await printed({ onceAHousehold: false })).result).toMatchObject({ pieces: 2, excludedTotal: 0 })
})

test('who is left out, and why', async () => {
  await addPerson(shop, 'Ja', { addresses: [home] })
  const objecting = await addPerson(shop, 'Nein', { addresses: [home], adObjection: true })
  const homeless = await addPerson(shop, 'Ohne')
  const foreign = await addPerson(shop, '山田', { addresses: [home] })
  const { result } = await printed()
  expect(result.pieces).toBe(1)
  expect(new Map(result.excluded.map(({ customerId, reason }) => [customerId, reason]))).toEqual(
    new Map([
      [objecting, 'objection'],
      [homeless, 'incompleteAddress'],
      [foreign, 'unprintable'],
    ]),
  )
  expect((await printed({ purpose: 'contract' })).result.pieces).toBe(2)
})

test('nobody at all is refused in words, and no file is left', async () => {
  await addPerson(shop, 'Ohne')
  await expect(printed()).rejects.toMatchObject({ code: 'NOTHING_TO_PRINT', data: { excluded: 1 } })
  await expect(printed({ selection: { type: 'ids', ids: [] } })).rejects.toMatchObject({
    data: { excluded: 0 },
  })
})

test('a start, a sheet or a printer that is not there, and labels that are too small, are refused', async () => {
  await addPerson(shop, 'Ja', { addresses: [home] })
  await expect(printed({ paper: { ...onSheet, start: 25 } })).rejects.toMatchObject({
    code: 'START_BEYOND_SHEET',
  })
  await expect(printed({ paper: { ...onSheet, sheet: 'avery-4760' } })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(printed({ printerId: 5 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(printed({ paper: { product: 'card', sheet: 'avery-3474' } })).rejects.toMatchObject({
    code: 'CELL_TOO_SMALL',
    data: { width: 70, height: 40 },
  })
})

test('the half used sheet goes on, moved by the printer’s offset', async () => {
  await addPerson(shop, 'Adler', { addresses: [home] })
  const { id } = await shop.client.labels.savePrinter({
    id: null,
    name: 'Büro',
    offset: { right: 1.5, down: -0.5 },
    chosen: true,
  })
  const plain = await printed({ paper: { ...onSheet, start: 14 } })
  const moved = await printed({ paper: { ...onSheet, start: 14 }, printerId: id })
  const { left, top } = cellBox(gridOf('avery-3474'), 14)
  const name = plain.pages[0]?.texts[0]
  expect(name?.x).toBeCloseTo(left + 3.71, 1)
  expect(name?.y).toBeGreaterThan(top)
  expect((moved.pages[0]?.texts[0]?.x ?? 0) - (name?.x ?? 0)).toBeCloseTo(1.5, 2)
  expect((moved.pages[0]?.texts[0]?.y ?? 0) - (name?.y ?? 0)).toBeCloseTo(-0.5, 2)
})

describe('what stands on the other pieces', () => {
  test('an envelope bears the sender of the shop, unless it is printed already', async () => {
    await shop.client.setup.complete({ shop: { name: 'Weinhandlung Lindner', street: 'Marktplatz 7' } })
    await addPerson(shop, 'Röder', { addresses: [home] })
    const envelope = { product: 'envelope', format: 'C6' } as const
    const { pages, text, info } = await printed({ paper: envelope })
    expect([pages[0]?.width, pages[0]?.height].map((mm) => Math.round(mm ?? 0))).toEqual([162, 114])
    expect(text).toBe('Weinhandlung Lindner\nMarktplatz 7\nAnna Röder\nNeckarweg 17\n69120 Heidelberg')
    expect(info['Title']).toBe('Umschläge')
    expect((await printed({ paper: { ...envelope, withSender: false } })).text).not.toContain('Marktplatz')
  })

  test('a tag names the family as one says it, with the line of the shop as it was typed', async () => {
    await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Anna', lastName: 'Klos', salutation: 'ms' },
        { firstName: 'Ben', lastName: 'Klos', salutation: 'mr' },
      ],
    })
    const line = '<b>Frohe</b> =Weihnachten'
    const { text } = await printed({ paper: { product: 'tag', sheet: 'own-tag', line } })
    expect(text).toBe(`Für\nAnna und Ben Klos\n${line}`)
    const odd = await printed({ paper: { product: 'tag', sheet: 'own-tag', line: 'Frohes Fest 🎄' } })
    expect(odd.result.unprintable).toEqual(['🎄'])
  })

  test('everybody has a badge, with the company below', async () => {
    await addGroup(shop, {
      kind: 'company',
      groupName: 'Süß & Söhne',
      people: [
        { firstName: 'Anna', lastName: 'Röder', title: 'Dr.' },
        { firstName: 'Ben', lastName: 'Süß' },
      ],
    })
    await addGroup(shop, { kind: 'company', groupName: 'Zum Anker' })
    await addPerson(shop, 'Meise')
    const { result, text } = await printed({ paper: { product: 'badge', sheet: 'own-badge' } })
    expect(result.pieces).toBe(4)
    expect(text.split('\n')).toEqual([
      'Zum Anker',
      'Anna Meise',
      'Dr. Anna Röder',
      'Süß & Söhne',
      'Ben Süß',
      'Süß & Söhne',
    ])
  })

  test('a customer card bears shop, name, number and bars; who has no number is left out', async () => {
    await shop.client.setup.complete({ shop: { name: 'Weinhandlung Lindner' } })
    const long = await addPerson(shop, 'Lang', { number: 'K'.repeat(40) })
    await addPerson(shop, 'Röder', { number: '4711' })
    const { result, pages, text } = await printed({ paper: { product: 'card', sheet: 'avery-32010' } })
    expect(result.excluded).toEqual([expect.objectContaining({ customerId: long, reason: 'noNumber' })])
    expect(text).toBe('Weinhandlung Lindner\nAnna Röder\nKundennummer 4711')
    expect(pages[0]?.fills.length).toBeGreaterThan(15)
  })
})

test('the page to measure a printer by: lines at 20 mm, one of 100 mm, the outlines of the sheet', async () => {
  const made = async (offset?: { right: number; down: number }) => {
    const { file, pages } = await finish(
      shop.client.labels.calibration({ sheet: 'avery-l7163', ...(offset && { offset }) }),
    )
    expect(pages).toBe(1)
    const read = await readPdf(readFileSync(shop.app.files.look('test', file.handle)?.path ?? ''))
    return read.pages[0]
  }
  const page = await made()
  const upright = page?.strokes.find(({ left, right }) => right - left < 0.1 && Math.abs(left - 20) < 0.05)
  const level = page?.strokes.find(({ top, bottom }) => bottom - top < 0.1 && Math.abs(top - 20) < 0.05)
  expect(upright).toBeDefined()
  expect((level?.right ?? 0) - (level?.left ?? 0)).toBeCloseTo(100, 1)
  const first = cellBox(gridOf('avery-l7163'), 1)
  expect(
    page?.strokes.some(
      ({ left, top }) => Math.abs(left - first.left) < 0.05 && Math.abs(top - first.top) < 0.05,
    ),
  ).toBe(true)
  expect(page?.text).toContain('Avery Zweckform L7163')
  const moved = await made({ right: 0.8, down: -0.3 })
  expect(moved?.strokes.some(({ left, right }) => right - left < 0.1 && Math.abs(left - 20.8) < 0.05)).toBe(
    true,
  )
  expect(moved?.text).toContain('gedruckt mit Versatz: 0,8 mm nach rechts')
})

test('a printing that is stopped leaves no file behind', async () => {
  await finish(shop.client.setup.addSamples({ count: 300 }))
  const stop = new AbortController()
  const events = await shop.client.labels.print(
    { paper: onSheet, purpose: 'internal' },
    { signal: stop.signal },
  )
  const reading = (async () => {
    for await (const event of events) if (event.type === 'progress') stop.abort()
  })()
  await expect(reading).rejects.toThrow()
  expect(
    readdirSync(join(shop.root, 'temp'), { recursive: true }).filter((name) => /pdf/.test(String(name))),
  ).toEqual([])
})
