import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { pdfBytes } from '../../../tests/support/documents'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { readDocument } from '.'
import { documentsAt, overdueDocuments } from './store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const bring = (name: string, bytes: Uint8Array | string, visit = 'test') => {
  const path = join(shop.root, name)
  writeFileSync(path, bytes)
  return shop.app.files.bring(visit, path)
}
const add = async (
  customerId: number,
  name: string,
  bytes: Uint8Array | string,
  more: { entryId?: number; thingId?: number; keepUntil?: string } = {},
) => finish(shop.client.documents.add({ customerId, file: await bring(name, bytes), ...more }))
const names = async (customerId: number) =>
  (await shop.client.documents.ofCard({ customerId })).map(({ name }) => name)
const bytesOf = async (id: number) => {
  const { handle } = await shop.client.documents.content({ id })
  return readFileSync(shop.app.files.look('test', handle)?.path ?? '')
}
const undo = (id: number) => finish(shop.client.operations.undo({ id }))

/** Asks the file itself. */
function ask<T>(sql: string): T[] {
  const db = new Database(shop.app.core.dataFile(), { readonly: true })
  try {
    return db.prepare<[], T>(sql).pluck().all()
  } finally {
    db.close()
  }
}
const leftovers = () => [
  ...ask<number>('SELECT count(*) FROM document_content'),
  ...ask<number>('SELECT count(*) FROM document_chunk'),
]

test('25 MB come back byte for byte, in pieces of 256 KB, and one byte more is refused', async () => {
  const id = await addPerson(shop, 'Röder')
  const bytes = Buffer.concat([pdfBytes(), randomBytes(25 * 1024 * 1024 - pdfBytes().length)])
  const { documents } = await add(id, 'Vertrag.pdf', bytes)
  expect(documents).toMatchObject([
    { name: 'Vertrag.pdf', mediaType: 'application/pdf', bytes: 26_214_400, role: 'file', actor: 'MK' },
  ])
  expect((await bytesOf(documents[0]?.id ?? 0)).equals(bytes)).toBe(true)
  expect(ask('SELECT max(length(bytes)) FROM document_chunk')).toEqual([262_144])
  await expect(add(id, 'Zuviel.pdf', Buffer.concat([bytes, Buffer.from('x')]))).rejects.toMatchObject({
    code: 'DOCUMENT_REFUSED',
    data: { name: 'Zuviel.pdf', reason: 'tooLarge' },
  })
  expect(await names(id)).toEqual(['Vertrag.pdf'])
})

test('the file grows by no more than 2 % of a document', async () => {
  const id = await addPerson(shop, 'Röder')
  const pages = () => ask<number>('SELECT page_count FROM pragma_page_count')[0] ?? 0
  await add(id, 'erst.bin', randomBytes(1000))
  for (const size of [1, 2.7, 25].map((megabytes) => Math.round(megabytes * 1024 * 1024))) {
    const before = pages()
    await add(id, `${size}.bin`, randomBytes(size))
    const ratio = ((pages() - before) * 4096) / size
    expect([size, ratio, ratio > 0.99 && ratio <= 1.02]).toEqual([size, ratio, true])
  }
}, 60_000)

test('stopped midway, nothing of it is left', async () => {
  const id = await addPerson(shop, 'Röder')
  const file = await bring('Groß.bin', randomBytes(20 * 1024 * 1024))
  const stop = new AbortController()
  let seen = 0
  const cut = finish(
    shop.client.documents.add({ customerId: id, file }, { signal: stop.signal }),
    (event) => {
      if (event.type === 'progress' && ++seen === 2) stop.abort()
    },
  )
  await expect(cut).rejects.toThrow()
  expect(seen).toBeGreaterThan(1)
  expect([await names(id), ...leftovers()]).toEqual([[], 0, 0])
  expect((await shop.client.operations.list({})).operations.map(({ kind }) => kind)).toEqual([
    'customers.create',
  ])
})

test('what a crash left half written is never seen and goes at the next start', async () => {
  const id = await addPerson(shop, 'Röder')
  await add(id, 'Ganz.txt', 'ganz')
  const db = new Database(shop.app.core.dataFile())
  db.exec(`INSERT INTO document_content (id, customer_id) VALUES (900, ${id});
    INSERT INTO document_chunk (content_id, position, bytes) VALUES (900, 0, zeroblob(262144)), (900, 1, zeroblob(9))`)
  db.close()
  expect(await names(id)).toEqual(['Ganz.txt'])
  await shop.app.close()
  const again = await openTestApp({ folder: shop.root })
  await again.app.documentsClean()
  expect(leftovers()).toEqual([1, 1])
  expect(await again.client.documents.ofCard({ customerId: id })).toHaveLength(1)
  await again.close()
  shop = await openTestApp()
})

describe('taking back', () => {
  test('a deletion is undone with every byte; an undone adding takes the bytes along', async () => {
    const id = await addPerson(shop, 'Röder')
    const bytes = randomBytes(600_000)
    const added = await add(id, 'Rechnung.bin', bytes)
    const { operationId, deleted } = await shop.client.documents.delete({
      ids: [added.documents[0]?.id ?? 0],
    })
    expect([deleted, await names(id)]).toEqual([1, []])
    await undo(operationId)
    expect((await bytesOf(added.documents[0]?.id ?? 0)).equals(bytes)).toBe(true)
    await undo(added.operationId)
    await shop.app.documentsClean()
    expect([await names(id), ...leftovers()]).toEqual([[], 0, 0])
  })

  test('30 days after a deletion the bytes go, and nothing offers to bring them back', async () => {
    const id = await addPerson(shop, 'Röder')
    const kept = await add(id, 'Bleibt.txt', 'bleibt')
    const early = await add(id, 'Alt.txt', 'Nurhierzufinden')
    const late = await add(id, 'Neu.txt', 'neu')
    await shop.client.documents.delete({ ids: early.documents.map((one) => one.id) })
    await shop.app.close()
    shop = await openTestApp({ folder: shop.root, now: '2026-12-10T10:00:00.000Z' })
    await shop.client.documents.delete({ ids: late.documents.map((one) => one.id) })
    await shop.app.documentsClean()
    expect(leftovers()).toEqual([3, 3])
    await shop.app.close()
    shop = await openTestApp({ folder: shop.root, now: '2026-12-23T10:00:00.000Z' })
    await shop.app.documentsClean()
    expect(leftovers()).toEqual([2, 2])
    const { operations } = await shop.client.operations.list({})
    expect(operations[0]).toMatchObject({ kind: 'documents.purge', undoable: false })
    expect(operations.filter(({ label }) => label.startsWith('Alt.txt')).map((one) => one.undoable)).toEqual([
      false,
      false,
    ])
    await shop.app.close()
    expect(readFileSync(join(shop.root, 'data', 'tante-emma.sqlite')).includes('Nurhierzufinden')).toBe(false)
    shop = await openTestApp({ folder: shop.root, now: '2026-12-23T11:00:00.000Z' })
    expect(await names(id)).toEqual(['Bleibt.txt'])
    expect(kept.documents).toHaveLength(1)
  })

  test('a deleted document that something else rests on stays, and does not hold up the others', async () => {
    const id = await addPerson(shop, 'Röder')
    const held = await add(id, 'Nachweis.txt', 'a')
    const loose = await add(id, 'Lose.txt', 'b')
    const ids = [...held.documents, ...loose.documents].map((one) => one.id)
    await shop.client.documents.delete({ ids })
    await shop.app.close()
    const db = new Database(join(shop.root, 'data', 'tante-emma.sqlite'))
    db.exec(`CREATE TABLE rests (document_id INTEGER REFERENCES document (id)) STRICT;
      INSERT INTO rests VALUES (${ids[0]})`)
    db.close()
    shop = await openTestApp({ folder: shop.root, now: '2026-12-23T10:00:00.000Z' })
    await shop.app.documentsClean()
    expect([...ask('SELECT id FROM document'), ...leftovers()]).toEqual([ids[0], 1, 1])
  })

  test('the log of changes never holds bytes', async () => {
    const id = await addPerson(shop, 'Röder')
    await add(id, 'a.txt', 'Hierundnirgendssonst')
    expect(ask<string>("SELECT ifnull(before, '') || ifnull(after, '') FROM change").join()).not.toContain(
      'Hierundnirgendssonst',
    )
  })
})

describe('bad input', () => {
  test.each([
    ['leer.pdf', '', 'empty'],
    ['../../x.exe', 'harmlos', 'program'],
    ['Rechnung.pdf.exe', 'harmlos', 'program'],
    ['Rechnung.js', 'alert(1)', 'program'],
    ['Foto.jpg', 'MZ\x90\x00', 'program'],
    ['Liste.txt', '#!/bin/sh\nrm -rf ~', 'program'],
  ])('%s is refused by name and reason', async (name, bytes, reason) => {
    const id = await addPerson(shop, 'Röder')
    const path = join(shop.root, 'held')
    writeFileSync(path, bytes)
    const { Readable } = await import('node:stream')
    const file = await shop.app.files.receive('test', name, Readable.from([bytes]))
    await expect(finish(shop.client.documents.add({ customerId: id, file }))).rejects.toMatchObject({
      code: 'DOCUMENT_REFUSED',
      data: { name: name.split('/').at(-1), reason },
    })
    expect(leftovers()).toEqual([0, 0])
  })

  test('names lose what turns or hides them, and are cut with their ending kept', async () => {
    const id = await addPerson(shop, 'Röder')
    const { Readable } = await import('node:stream')
    for (const name of ['Rechnung\u202Efdp.txt', `${'ä'.repeat(300)}.txt`, '🍷 Karte.txt']) {
      const file = await shop.app.files.receive('test', name, Readable.from(['Text']))
      await finish(shop.client.documents.add({ customerId: id, file }))
    }
    expect((await names(id)).reverse()).toEqual(['Rechnungfdp.txt', `${'ä'.repeat(116)}.txt`, '🍷 Karte.txt'])
    const [{ id: document } = { id: 0 }] = await shop.client.documents.ofCard({ customerId: id })
    await expect(
      shop.client.documents.update({ id: document, name: 'x.bat', keepUntil: null }),
    ).rejects.toMatchObject({ code: 'DOCUMENT_REFUSED', data: { reason: 'program' } })
  })

  test('nothing of another visit, of a card in the trash, or on the entry of another card', async () => {
    const id = await addPerson(shop, 'Röder')
    const other = await addPerson(shop, 'Weber')
    const strange = await bring('fremd.txt', 'fremd', 'someone else')
    await expect(finish(shop.client.documents.add({ customerId: id, file: strange }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'file' },
    })
    await shop.app.core.operations.run({ kind: 't', label: '', actor: '' }, async (tx) => {
      await tx.insertInto('entry_kind').values({ id: 1, name: 'Farbe' }).execute()
      const entry = { kind_id: 1, on_date: '2026-11-22', at: '2026-11-22T10:00:00.000Z', actor: 'MK' }
      await tx
        .insertInto('entry')
        .values({ id: 1, customer_id: other, ...entry })
        .execute()
    })
    await expect(add(id, 'a.txt', 'a', { entryId: 1 })).rejects.toMatchObject({ data: { what: 'entry' } })
    await expect(add(id, 'a.txt', 'a', { thingId: 1 })).rejects.toMatchObject({ data: { what: 'thing' } })
    await shop.client.customers.delete({ ids: [id] })
    await expect(add(id, 'a.txt', 'a')).rejects.toMatchObject({ data: { what: 'customer' } })
    expect(leftovers()).toEqual([0, 0])
  })
})

test('on an entry it is found there and on the card; the entry may go, the document stays, and undo restores both', async () => {
  const id = await addPerson(shop, 'Röder')
  await shop.app.core.operations.run({ kind: 't', label: '', actor: '' }, async (tx) => {
    await tx.insertInto('entry_kind').values({ id: 1, name: 'Farbe' }).execute()
    const entry = { kind_id: 1, on_date: '2026-11-22', at: '2026-11-22T10:00:00.000Z', actor: 'MK' }
    await tx
      .insertInto('entry')
      .values({ id: 1, customer_id: id, ...entry })
      .execute()
  })
  await add(id, 'Karte.txt', 'a')
  await add(id, 'Ergebnis.txt', 'a', { entryId: 1 })
  const onEntry = () => shop.client.documents.ofCard({ customerId: id, entryId: 1 })
  expect((await onEntry()).map(({ name }) => name)).toEqual(['Ergebnis.txt'])
  const { operationId } = await shop.app.core.operations.run({ kind: 't', label: '', actor: '' }, (tx) =>
    tx.deleteFrom('entry').where('id', '=', 1).execute(),
  )
  expect([await names(id), await onEntry()]).toEqual([['Ergebnis.txt', 'Karte.txt'], []])
  await undo(operationId)
  expect((await onEntry()).map(({ name }) => name)).toEqual(['Ergebnis.txt'])
})

test('on a thing it is found there and on the card; it stays when the thing goes; another card’s thing takes none', async () => {
  const id = await addPerson(shop, 'Röder')
  const other = await addPerson(shop, 'Weber')
  const { kind } = await shop.client.things.addKind({ name: 'Fahrrad', icon: 'bike' })
  const { thing } = await shop.client.things.add({
    customerId: id,
    kindId: kind.id,
    name: 'Gazelle',
  })
  const { operationId } = await add(id, 'Garantie.pdf', pdfBytes(), { thingId: thing.id })
  await add(id, 'Karte.txt', 'a')
  const onThing = async () =>
    (await shop.client.documents.ofCard({ customerId: id, thingId: thing.id })).map(({ name }) => name)
  expect(await onThing()).toEqual(['Garantie.pdf'])
  await expect(add(other, 'b.txt', 'b', { thingId: thing.id })).rejects.toMatchObject({
    data: { what: 'thing' },
  })

  const { operationId: gone } = await shop.client.things.delete({ id: thing.id })
  expect([await names(id), await onThing()]).toEqual([['Karte.txt', 'Garantie.pdf'], []])
  await undo(gone)
  expect(await onThing()).toEqual(['Garantie.pdf'])
  await undo(operationId)
  expect([await names(id), await onThing()]).toEqual([['Karte.txt'], []])
})

test('what a consent rests on is told from other files, as long as it is not deleted', async () => {
  const id = await addPerson(shop, 'Röder')
  const file = await bring('Einwilligung.pdf', pdfBytes())
  const { documents } = await finish(shop.client.documents.add({ customerId: id, file, role: 'evidence' }))
  const one = documents[0]?.id ?? 0
  expect(await readDocument(shop.app.core.read(), one)).toMatchObject({ customerId: id, role: 'evidence' })
  await shop.client.documents.delete({ ids: [one] })
  expect(await readDocument(shop.app.core.read(), one)).toBeUndefined()
})

test('of a member it lies on the card of the household; a new card with a document stays when its making is undone', async () => {
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [{ lastName: 'Klos' }, { lastName: 'Klos' }],
  })
  expect((await add(people[0] ?? 0, 'a.txt', 'a')).documents[0]?.customerId).toBe(id)
  const made = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Neu' }] })
  await add(made.card.id, 'a.txt', 'a')
  await undo(made.operationId)
  expect(await names(made.card.id)).toEqual(['a.txt'])
})

test('what is over its time is listed, deleted only by hand and as one step', async () => {
  const id = await addPerson(shop, 'Röder')
  const gone = await addPerson(shop, 'Fort')
  await add(id, 'heute.txt', 'a', { keepUntil: '2026-11-22' })
  const past = await add(id, 'gestern.txt', 'a', { keepUntil: '2026-11-21' })
  await add(id, 'alt.txt', 'a', { keepUntil: '2020-12-31' })
  await add(gone, 'fort.txt', 'a', { keepUntil: '2020-12-31' })
  await shop.client.customers.delete({ ids: [gone] })
  const { documents, total } = await shop.client.documents.overdue({})
  expect([total, documents.map(({ name, listName }) => [name, listName])]).toEqual([
    2,
    [
      ['alt.txt', 'Röder, Anna'],
      ['gestern.txt', 'Röder, Anna'],
    ],
  ])
  const ids = documents.map((one) => one.id)
  const { operationId } = await shop.client.documents.delete({ ids })
  expect((await shop.client.documents.overdue({})).total).toBe(0)
  await undo(operationId)
  const one = past.documents[0]?.id ?? 0
  await shop.client.documents.update({ id: one, name: 'gestern.txt', keepUntil: '2027-01-31' })
  expect((await shop.client.documents.overdue({})).total).toBe(1)
  await expect(shop.client.documents.delete({ ids: [99] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

describe('opening', () => {
  let opened: { name: string; mode: number }[]
  beforeEach(async () => {
    await shop.close()
    opened = []
    const openPath = async (path: string) => {
      opened.push({ name: path.replace(/^.*[\\/][0-9a-f]{32}/, ''), mode: statSync(path).mode & 0o777 })
      return true
    }
    shop = await openTestApp({ ports: { openPath } })
  })

  test('a copy that is read-only, under the ending of its content', async () => {
    const id = await addPerson(shop, 'Röder')
    const { documents } = await add(id, 'Vertrag.docx', pdfBytes())
    expect(await shop.client.documents.open({ id: documents[0]?.id ?? 0 })).toEqual({ opened: true })
    expect(opened).toEqual([{ name: '.pdf', mode: 0o400 }])
  })

  test.each([
    ['Seite.html', '<!doctype html><script>alert(1)</script>'],
    ['Logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['Seite.pdf', '  <html><body onload="alert(1)">'],
    ['Brief.docx', Buffer.from('504b0304140000000800', 'hex')],
    ['Brief.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['Daten.bin', Buffer.from([1, 2, 3])],
  ])('%s is kept, but never opened, and served as bytes', async (name, bytes) => {
    const id = await addPerson(shop, 'Röder')
    const { documents } = await add(id, name, bytes)
    const one = documents[0]?.id ?? 0
    await expect(shop.client.documents.open({ id: one })).rejects.toMatchObject({ code: 'NOT_OPENED' })
    expect((await shop.client.documents.content({ id: one })).mediaType).toBe('application/octet-stream')
    expect(opened).toEqual([])
  })
})

test('files lie in the folder of this run alone, under names of their own', async () => {
  const id = await addPerson(shop, 'Röder')
  const { documents } = await add(id, 'Geheim.txt', 'a')
  await shop.client.documents.content({ id: documents[0]?.id ?? 0 })
  expect(readdirSync(join(shop.root, 'temp')).filter((name) => !/^[0-9a-f]{32}\.txt$/.test(name))).toEqual([])
})

test('reads nothing by a scan', () => {
  const db = shop.app.core.read()
  const planOf = (query: { compile(): Parameters<typeof queryPlan>[1] }) =>
    queryPlan(shop.app.core.dataFile(), query.compile())
  const place = { customerId: 1, entryId: null, thingId: null }
  expect(planOf(documentsAt(db, place))).toEqual([
    'SEARCH document USING INDEX document_by_customer (customer_id=?)',
  ])
  expect(planOf(documentsAt(db, { ...place, thingId: 1 }))[0]).toContain('document_by_thing (thing_id=?)')
  expect(planOf(overdueDocuments(db, '2026-11-22', { offset: 0, limit: 9 }))[0]).toContain(
    'document_overdue (keep_until>? AND keep_until<?)',
  )
})
