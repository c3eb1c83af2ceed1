import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let company: { id: number; people: number[] }
beforeEach(async () => {
  shop = await openTestApp()
  company = await addGroup(shop, {
    kind: 'company',
    groupName: 'Süß & Söhne',
    people: [
      { firstName: 'Max', lastName: 'Süß', role: 'Chef' },
      { firstName: 'Eva', lastName: 'Kern' },
    ],
    addresses: [{ street: 'Am Markt 1', postcode: '99423', city: 'Weimar' }],
  })
})
afterEach(() => shop.close())

const add = (year: number, more: { personId?: number; name?: string; address?: string; gift?: string }) =>
  shop.client.gifts.add({ companyId: company.id, year, ...more })
const list = async (year: number) =>
  (await shop.client.gifts.ofYear({ companyId: company.id, year })).recipients

test('contacts, other customers and mere names stand on the list of a year, with where it goes', async () => {
  const other = await addPerson(shop, 'Röder', {
    addresses: [{ street: 'Weg 2', postcode: '01067', city: 'Dresden' }],
  })
  await add(2026, { personId: company.people[0]!, gift: 'Kiste Barolo' })
  await add(2026, { personId: other })
  await add(2026, { name: 'Oma Süß', address: 'Ring 3, 99084 Erfurt', gift: 'Pralinen' })
  expect(await list(2026)).toMatchObject([
    { name: 'Max Süß', address: 'Am Markt 1, 99423 Weimar', gift: 'Kiste Barolo', trouble: null },
    { name: 'Anna Röder', address: 'Weg 2, 01067 Dresden' },
    { personId: null, name: 'Oma Süß', address: 'Ring 3, 99084 Erfurt', gift: 'Pralinen' },
  ])
  expect(await list(2025)).toEqual([])
  await expect(add(2026, { personId: other })).rejects.toMatchObject({
    code: 'ALREADY_LISTED',
    data: { name: 'Anna Röder' },
  })
})

test('last year is copied but for who has died, left or is there already; „Rückgängig“ takes all of it back', async () => {
  const [max = 0, eva = 0] = company.people
  await add(2025, { personId: max, gift: 'Barolo' })
  await add(2025, { personId: eva, gift: 'Sekt' })
  await add(2025, { name: 'Oma Süß', address: 'Ring 3', gift: 'Pralinen' })
  await add(2026, { name: 'Oma Süß', address: 'Ring 3', gift: 'Tee' })
  await shop.client.customers.setState({ id: company.id, personId: eva, state: 'deceased' })
  const { operationId, ...copied } = await shop.client.gifts.copyYear({
    companyId: company.id,
    from: 2025,
    to: 2026,
  })
  expect(copied).toEqual({ copied: 1, leftOut: [{ trouble: 'deceased', count: 1 }] })
  expect((await list(2026)).map(({ name, gift }) => `${name}: ${gift}`)).toEqual([
    'Oma Süß: Tee',
    'Max Süß: Barolo',
  ])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await list(2026)).toHaveLength(1)
  expect((await shop.client.gifts.ofYear({ companyId: company.id, year: 2026 })).years).toEqual([2026, 2025])
})

test('who is taken off the card stays on the list by the name, and comes back with „Rückgängig“', async () => {
  const [max = 0, eva = 0] = company.people
  await add(2026, { personId: eva, gift: 'Sekt' })
  const card = await shop.client.customers.get({ id: company.id })
  const { operationId } = await shop.client.customers.update({
    id: company.id,
    revision: card.revision,
    card: { ...card, people: card.people.filter(({ id }) => id === max) },
  })
  expect(await list(2026)).toMatchObject([{ personId: null, name: 'Eva Kern', gift: 'Sekt' }])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await list(2026)).toMatchObject([{ personId: eva, name: 'Eva Kern' }])
})

test('is written, taken off and refused where it cannot be', async () => {
  const { recipient } = await add(2026, { name: 'Oma' })
  await shop.client.gifts.update({ id: recipient.id, name: 'Oma Süß', address: '', gift: 'Tee' })
  expect(await list(2026)).toMatchObject([{ name: 'Oma Süß', gift: 'Tee' }])
  const { file, rows } = await shop.client.gifts.exportYear({ companyId: company.id, year: 2026 })
  expect([rows, file.name]).toEqual([1, 'Geschenke 2026 Süß & Söhne.csv'])
  const printed = await shop.client.gifts.printYear({ companyId: company.id, year: 2026 })
  expect(printed).toMatchObject({ rows: 1, pages: 1, file: { name: 'Geschenke 2026 Süß & Söhne.pdf' } })
  const path = shop.app.files.look('test', printed.file.handle)?.path ?? ''
  const { pages } = await readPdf(readFileSync(path))
  for (const words of ['Oma Süß', 'Tee', 'erledigt']) expect(pages[0]?.text).toContain(words)
  await shop.client.gifts.remove({ id: recipient.id })
  expect(await list(2026)).toEqual([])
  const person = await addPerson(shop, 'Röder')
  const notThere = { code: 'NOT_FOUND' }
  await expect(shop.client.gifts.add({ companyId: person, year: 2026, name: 'X' })).rejects.toMatchObject(
    notThere,
  )
  await expect(add(2026, { personId: company.id })).rejects.toMatchObject(notThere)
  await expect(shop.client.gifts.remove({ id: recipient.id })).rejects.toMatchObject(notThere)
})

test('says of each why to think again, and keeps off paper, file and next year whom no gift can be given to', async () => {
  const address = { street: 'Weg 2', postcode: '01067', city: 'Dresden' }
  const person = (name: string, more = {}) => addPerson(shop, name, { addresses: [address], ...more })
  const { customers, gifts } = shop.client
  const told = ['deceased', 'restricted', 'moved', 'lost'] as const
  for (const state of told) {
    const id = await person(state)
    await add(2025, { personId: id })
    await customers.setState({ id, state })
  }
  const trashed = await person('trashed')
  await add(2025, { personId: trashed })
  await customers.delete({ ids: [trashed] })
  await add(2025, { personId: await person('objects', { adObjection: true }) })
  await add(2025, { personId: await addPerson(shop, 'nowhere') })
  const fine = await person('fine')
  await add(2025, { personId: fine })
  await add(2025, { personId: company.people[0]! })
  await add(2025, { name: 'Oma', address: 'Ring 3' })
  const found = await list(2025)
  expect(found.map(({ trouble }) => trouble)).toEqual([
    ...['deceased', 'restricted', 'moved', 'lost', 'trashed', 'objection', null, null, null, null],
  ])
  expect(found.slice(-3).map(({ letterTo }) => letterTo)).toEqual([fine, company.id, null])
  const leftOut = ['deceased', 'restricted', 'trashed'].map((trouble) => ({ trouble, count: 1 }))
  const year = { companyId: company.id, year: 2025 }
  expect(await gifts.exportYear(year)).toMatchObject({ rows: 7, leftOut })
  expect(await gifts.printYear(year)).toMatchObject({ rows: 7, leftOut })
  expect(await gifts.copyYear({ companyId: company.id, from: 2025, to: 2026 })).toMatchObject({
    ...{ copied: 7, leftOut },
  })
})

test('without a place to bring it to, the list says so; a place of its own settles that somebody has moved', async () => {
  const { id } = await addGroup(shop, { kind: 'company', groupName: 'Ohne Ort' })
  const moved = await addPerson(shop, 'Röder')
  await shop.client.customers.setState({ id: moved, state: 'moved' })
  const put = async (more: { personId?: number; name?: string; address?: string }) =>
    (await shop.client.gifts.add({ companyId: id, year: 2026, ...more })).recipient.trouble
  expect(await put({ name: 'Oma' })).toBe('noAddress')
  expect(await put({ personId: await addPerson(shop, 'Weber') })).toBe('noAddress')
  expect(await put({ personId: moved, address: 'Ring 3' })).toBeNull()
})

test('nobody who is restricted by law is put on it, and nobody by a company that is', async () => {
  const barred = await addPerson(shop, 'Sperr')
  await shop.client.customers.setState({ id: barred, state: 'restricted' })
  const refused = { code: 'CARD_RESTRICTED', data: { name: 'Sperr, Anna' } }
  await expect(add(2026, { personId: barred })).rejects.toMatchObject(refused)
  await shop.client.customers.setState({ id: company.id, state: 'restricted' })
  await expect(add(2026, { name: 'Oma' })).rejects.toMatchObject({ code: 'CARD_RESTRICTED' })
})
