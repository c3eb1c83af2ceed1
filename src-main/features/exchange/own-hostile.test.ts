import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { cardsOf, fillWith, generatedCards } from '../../../tests/support/own-cards'
import { broughtBack, savedFile } from '../../../tests/support/own-round-trip'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const bring = (path: string) => shop.app.files.bring('test', path)
const write = (name: string, bytes: string | Uint8Array) => {
  const path = join(shop.root, name)
  writeFileSync(path, bytes)
  return path
}

test('a table that somebody edited overwrites what is known, and leaves it where that was not asked for', async () => {
  const id = await addPerson(shop, 'Röder', { phones: [{ number: '0351 1' }], note: 'bleibt' })
  await addPerson(shop, 'Weiß')
  const path = await savedFile(shop, 'csv')
  const edited = readFileSync(path, 'utf8').replace('Röder', 'Röder-Klos').replace('0351 1', '0351 99')
  const changed = write('geändert.csv', edited)
  expect(await broughtBack(shop, changed)).toMatchObject({ created: 0, updated: 0, left: 2 })
  const { operationId, ...result } = await broughtBack(shop, changed, 'overwrite')
  expect(result).toMatchObject({ created: 0, updated: 1, left: 1 })
  expect(await shop.client.customers.get({ id })).toMatchObject({
    people: [{ lastName: 'Röder-Klos' }],
    phones: [{ number: '0351 99' }],
    note: 'bleibt',
  })
  await finish(shop.client.exchange.undoImport({ operationId }))
  expect(await shop.client.customers.get({ id })).toMatchObject({ people: [{ lastName: 'Röder' }] })
})

test('a strange column goes to the note, a row that fits no card is told', async () => {
  await addPerson(shop, 'Röder')
  const [header = '', row = ''] = readFileSync(await savedFile(shop, 'csv'), 'utf8')
    .trimEnd()
    .split('\r\n')
  const other = row.replace(/^[^;]*/, 'N-1')
  const long = row.replace(/^[^;]*/, 'N-2').replace('Röder', 'x'.repeat(300))
  const path = write(
    'mit.csv',
    `${header};Lieblingsfarbe\r\n${other};grün\r\n${other};blau\r\n${long};rot\r\n`,
  )
  expect(await shop.client.exchange.previewOwn({ file: await bring(path) })).toMatchObject({
    otherColumns: ['Lieblingsfarbe'],
    cards: 3,
  })
  const result = await broughtBack(shop, path)
  expect(result).toMatchObject({ created: 1, faultsTotal: 2 })
  const cards = await cardsOf(shop)
  expect(cards.get('N-1')).toMatchObject({ card: { note: 'Lieblingsfarbe: grün' } })
})

test('files of others are none of ours, and damaged ones are refused with nothing changed', async () => {
  const { client } = shop
  const foreign = [
    write('fremd.csv', 'Name;Ort\nMüller;Bonn\n'),
    write('fremd.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Müller\nEND:VCARD\n'),
    write('bild.png', new Uint8Array([137, 80, 78, 71, 0, 0, 0])),
    write('kaputt.zip', 'PK\u0003\u0004 halb'),
    write('leer.csv', ''),
  ]
  for (const path of foreign) expect(await client.exchange.previewOwn({ file: await bring(path) })).toBeNull()

  await fillWith(shop, generatedCards(12))
  const whole = readFileSync(await savedFile(shop, 'whole'))
  const other = await openTestApp()
  try {
    const at = whole.indexOf('daten/phone.jsonl') + 60
    const bent = Buffer.concat([whole.subarray(0, at), Buffer.alloc(40, 7), whole.subarray(at + 40)])
    const path = join(other.root, 'verbogen.zip')
    writeFileSync(path, bent)
    const file = await other.app.files.bring('test', path)
    await expect(finish(other.client.exchange.importOwn({ file }))).rejects.toMatchObject({
      code: 'OWN_FILE_UNFIT',
    })
    expect((await other.client.customers.list({})).total).toBe(0)
  } finally {
    await other.close()
  }
})

test('the whole file comes into a shop without cards only', async () => {
  await addPerson(shop, 'Röder')
  const path = await savedFile(shop, 'whole')
  expect(await shop.client.exchange.previewOwn({ file: await bring(path) })).toMatchObject({ fits: false })
  await expect(broughtBack(shop, path)).rejects.toMatchObject({
    code: 'OWN_FILE_UNFIT',
    data: { reason: 'notEmpty' },
  })
})

test('the whole file brings purchases, points, history, documents and the trash', async () => {
  const { client } = shop
  const id = await addPerson(shop, 'Röder')
  const gone = await addPerson(shop, 'Weg')
  await client.customers.delete({ ids: [gone] })
  await client.purchases.book({ customerId: id, cents: 12_345, requestId: crypto.randomUUID() })
  await client.history.add({
    customerId: id,
    channel: 'call',
    text: 'fragt nach Wein',
    requestId: crypto.randomUUID(),
  })
  const document = await bring(write('Vertrag.txt', 'Wortlaut des Vertrags'))
  await finish(client.documents.add({ customerId: id, file: document }))
  const path = await savedFile(shop, 'whole')
  const other = await openTestApp()
  try {
    // Numbers that were given out before are not given again, and references follow.
    const { operationId } = await finish(other.client.setup.addSamples({ count: 3 }))
    const given = (await other.client.customers.list({})).rows.map((row) => row.id)
    await finish(other.client.operations.undo({ id: operationId }))
    expect(await broughtBack(other, path)).toMatchObject({ created: 2, documents: 1 })
    const { hits } = await other.client.customers.search({ text: 'röder' })
    const found = await other.client.customers.get({ id: hits[0]?.id ?? 0 })
    expect(found.id).toBeGreaterThan(Math.max(...given))
    const before = await client.customers.get({ id })
    expect({ ...found, id: 0, people: [] }).toEqual({ ...before, id: 0, people: [] })
    expect(found.stats).toMatchObject({ purchases: 1, cents: 12_345 })
    expect((await other.client.customers.list({ trash: true })).rows).toMatchObject([
      { listName: 'Weg, Anna' },
    ])
    const [stored] = await other.client.documents.ofCard({ customerId: found.id })
    const content = await other.client.documents.content({ id: stored?.id ?? 0 })
    const bytes = other.app.files.look('test', content.handle)
    expect(readFileSync(bytes?.path ?? '', 'utf8')).toBe('Wortlaut des Vertrags')
  } finally {
    await other.close()
  }
})

test.each(['csv', 'xlsx', 'vcard4', 'whole'] as const)(
  'a %s that is cancelled leaves no file and no record',
  async (format) => {
    await fillWith(shop, generatedCards(30))
    const files = () => readdirSync(join(shop.root, 'temp'), { recursive: true }).length
    const before = files()
    const stop = new AbortController()
    const work = shop.client.exchange.handOut({ format }, { signal: stop.signal })
    await expect(finish(work, () => stop.abort())).rejects.toThrow()
    expect(files()).toBe(before)
    expect(await shop.client.exchange.handouts({})).toMatchObject({ total: 0 })
  },
)
