import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { exportPerson } from '../privacy'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const agree = (customerId: number, personId = customerId) =>
  shop.client.consents.record({
    ...{ customerId, personId, channel: 'any', purpose: 'passingOn', status: 'given', source: 'form' },
  })

const textOf = (handle: Parameters<TestApp['app']['files']['look']>[1]) =>
  readFileSync(shop.app.files.look('test', handle)?.path ?? '', 'utf8')

const third = { forWhom: 'third', recipient: 'Weinverlag Maier', reason: 'Probeheft' } as const

test('for others somebody has to be named, and what for', async () => {
  const { client } = shop
  await addPerson(shop, 'Röder')
  for (const input of [
    { forWhom: 'processor' as const, recipient: 'Druckerei' },
    { forWhom: 'third' as const, reason: 'Werbung' },
  ])
    await expect(finish(client.exchange.handOut(input))).rejects.toMatchObject({ code: 'RECIPIENT_MISSING' })
  await expect(finish(client.exchange.handOut({ ...third, format: 'whole' }))).rejects.toMatchObject({
    code: 'WHOLE_FOR_SELF',
  })
  expect(await client.exchange.handouts({})).toEqual({ handouts: [], total: 0 })
})

test('for third parties only who agreed goes, of a household those of its members', async () => {
  const willing = await addPerson(shop, 'Ja')
  const unwilling = await addPerson(shop, 'Nein')
  const objecting = await addPerson(shop, 'Widerspruch', { adObjection: true })
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Jan', lastName: 'Klos' },
    ],
  })
  await agree(willing)
  await agree(objecting)
  await agree(id, people[0])
  const made = await finish(shop.client.exchange.handOut({ ...third, purpose: 'contract' }))
  expect(made).toMatchObject({ rows: 2, excludedTotal: 2 })
  expect(made.excluded).toEqual(
    expect.arrayContaining([
      { customerId: unwilling, listName: 'Nein, Anna', reason: 'noPassingOn' },
      { customerId: objecting, listName: 'Widerspruch, Anna', reason: 'noPassingOn' },
    ]),
  )
  const text = textOf(made.file.handle)
  expect(text).toContain('Ute')
  expect(text).not.toContain('Jan')
})

test('an export stands in the log, in the answer by Art. 15 and in the changes of each card', async () => {
  const { client, app } = shop
  const inside = await addPerson(shop, 'Drin')
  const second = await addPerson(shop, 'Auch drin')
  const outside = await addPerson(shop, 'Draußen')
  await finish(
    client.exchange.handOut({
      ...{
        forWhom: 'processor',
        recipient: 'Druckerei Süß',
        reason: 'Weihnachtskarten',
        purpose: 'contract',
      },
      selection: { type: 'ids', ids: [inside, second] },
    }),
  )
  const { handouts } = await client.exchange.handouts({})
  expect(handouts).toMatchObject([
    { forWhom: 'processor', recipient: 'Druckerei Süß', reason: 'Weihnachtskarten', cards: 2, actor: 'MK' },
  ])
  const answer = await exportPerson(app.core.read(), inside)
  expect(answer.handout).toMatchObject([{ recipient: 'Druckerei Süß', purpose: 'contract' }])
  expect((await exportPerson(app.core.read(), outside)).handout).toBeUndefined()
  // Whoever else was in the file does not stand in the answer.
  expect(answer.handout_part?.[0]).not.toHaveProperty('bits')

  const [latest] = await client.customers.changes({ id: inside })
  expect(latest).toMatchObject({ kind: 'exchange.handOut', rows: [{ name: 'Druckerei Süß' }] })
  expect(await client.customers.changes({ id: outside })).toHaveLength(1)

  // An erasure takes the card out of the record, which stays for the other one.
  await client.privacy.erase({ customerId: inside })
  expect((await exportPerson(app.core.read(), inside)).handout).toBeUndefined()
  expect((await exportPerson(app.core.read(), second)).handout).toHaveLength(1)
})

test('a record of what went out is not taken back', async () => {
  const { client } = shop
  await addPerson(shop, 'Röder')
  await finish(client.exchange.handOut({}))
  const { operations } = await client.operations.list({})
  expect(operations[0]).toMatchObject({ kind: 'exchange.handOut', undoable: false })
})

test('a chosen preset holds its columns alone, with number and kind', async () => {
  await addPerson(shop, 'Röder', { note: 'geheim' })
  const made = await finish(shop.client.exchange.handOut({ columns: ['lastName', 'city'], ownFields: false }))
  const text = textOf(made.file.handle)
  expect(text.split('\r\n')[0]).toBe('\uFEFFKundennummer;Art;Nachname;Ort;Tante Emma, Fassung')
  expect(text).not.toContain('geheim')
})
