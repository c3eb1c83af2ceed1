import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { consentsOf } from '../../../tests/support/consents'
import { addFields, fill } from '../../../tests/support/fields'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { visibleState } from '../../../tests/support/visible-state'
import { erasePerson, exportPerson } from '../privacy'

let shop: TestApp
beforeAll(async () => {
  shop = await openTestApp()
})
afterAll(() => shop.close())

const { record, standing } = consentsOf(() => shop)
const get = (id: number) => shop.client.customers.get({ id })
const undo = (id: number) => finish(shop.client.operations.undo({ id }))

async function merge(winnerId: number, loserId: number, more: object = {}) {
  const [winner, loser] = [await get(winnerId), await get(loserId)]
  const revisions = { winnerRevision: winner.revision, loserRevision: loser.revision }
  return finish(shop.client.duplicates.merge({ winnerId, loserId, ...revisions, ...more }))
}

const book = (customerId: number, euros: number, on?: string) =>
  shop.client.purchases.book({ customerId, cents: euros * 100, on, requestId: randomUUID() })

/** A card with something of everything that can hang on it. */
async function fullCard(lastName: string, more: Parameters<typeof addPerson>[2] = {}) {
  const { client } = shop
  const customerId = await addPerson(shop, lastName, more)
  const requestId = randomUUID
  await client.history.add({ customerId, channel: 'call', text: `Anruf ${lastName}`, requestId: requestId() })
  await book(customerId, 30, '2026-10-01')
  await book(customerId, 20)
  await client.loyalty.redeem({ customerId, points: 5, text: 'Tasse', requestId: requestId() })
  await client.reminders.add({ customerId, text: 'anrufen', dueOn: '2026-12-01' })
  return customerId
}

test('everything goes over to the card that stays, the old id and number lead there, and undo is to the letter', async () => {
  const { client } = shop
  const friend = await addPerson(shop, 'Freund')
  const [kind] = await client.relations.kinds()
  const { Schuh, Hut } = await addFields(shop, [
    { name: 'Schuh', type: 'text' },
    { name: 'Hut', type: 'text' },
  ])
  const winner = await fullCard('Müller', {
    phones: [{ number: '0361 123' }],
    tags: ['Wein'],
    note: 'mag Roten',
    birthday: { day: 3, month: 4, year: 1980 },
  })
  const loser = await fullCard('Mueller', {
    phones: [{ number: '0361/123' }, { number: '+49 (0)361 123' }, { number: '0171 999' }],
    emails: [{ address: 'anna@example.de' }],
    cardNumbers: [{ number: '2000000000015' }],
    tags: ['Wein', 'Käse'],
    note: 'kommt freitags',
  })
  await fill(shop, winner, Schuh?.id ?? 0, { type: 'text', text: '38' })
  await fill(shop, loser, Schuh?.id ?? 0, { type: 'text', text: '39' })
  await fill(shop, loser, Hut?.id ?? 0, { type: 'text', text: 'M' })
  await client.relations.add({ customerId: loser, otherId: friend, kindId: kind?.id ?? 0, forward: true })
  const before = await visibleState(shop)
  const old = await get(loser)

  const { operationId, card } = await merge(winner, loser, { ownFieldsOfLoser: [Schuh?.id ?? 0] })
  expect(card.id).toBe(winner)
  expect(card.phones.map(({ number }) => number)).toEqual(['0361 123', '0171 999'])
  expect(card.emails).toHaveLength(1)
  expect(card.tags.sort()).toEqual(['Käse', 'Wein'])
  expect(card.note).toBe('mag Roten\nkommt freitags')
  expect(card.people[0]?.birthday).toEqual({ day: 3, month: 4, year: 1980 })
  expect(card.cardNumbers).toEqual([
    { label: 'card', number: '2000000000015' },
    { label: 'former', number: old.number },
  ])
  expect(card.stats).toEqual({ purchases: 4, cents: 10_000, firstOn: '2026-10-01', lastOn: '2026-11-22' })
  expect(card.points).toBe(90)
  const { entries } = await client.history.list({ customerId: loser, limit: 100 })
  expect(entries.filter(({ type }) => type === 'contact')).toHaveLength(2)
  expect((await client.reminders.due({ customerId: winner })).reminders).toHaveLength(2)
  const relations = await client.relations.ofCard({ customerId: winner })
  expect(relations.map(({ to }) => to.id)).toEqual([friend])
  const values = JSON.stringify(await client.fields.ofCard({ customerId: winner }))
  for (const text of ['"39"', '"M"']) expect(values).toContain(text)
  // The old id leads to the card, for reading and for booking.
  expect((await get(loser)).id).toBe(winner)
  await book(loser, 7)
  expect((await get(winner)).stats.purchases).toBe(5)
  await undo((await client.operations.list({ limit: 1 })).operations[0]?.id ?? 0)

  expect((await undo(operationId)).kept).toEqual([])
  expect(await visibleState(shop)).toEqual(before)
})

test('after bookings on the card that stayed, undo keeps these and lists what was changed since', async () => {
  const winner = await fullCard('Zander')
  const loser = await fullCard('Zandr', { source: 'Flyer' })
  const { operationId } = await merge(winner, loser)
  await book(winner, 11)
  const card = await get(winner)
  await shop.client.customers.update({
    id: winner,
    revision: card.revision,
    card: { ...card, source: 'Markt' },
  })
  const { kept } = await undo(operationId)
  expect(kept.map(({ reason }) => reason)).toEqual(['changedSince'])
  expect([(await get(winner)).stats.purchases, (await get(loser)).stats.purchases]).toEqual([3, 2])
  expect([(await get(winner)).source, (await get(loser)).points]).toEqual(['Markt', 45])
})

test('a purchase that came over and is cancelled takes its points from the card that stays', async () => {
  const winner = await addPerson(shop, 'Kranz')
  const loser = await addPerson(shop, 'Krantz')
  const { purchase } = await book(loser, 40)
  await merge(winner, loser)
  expect((await get(winner)).points).toBe(40)
  await shop.client.purchases.cancel({ id: purchase.id })
  expect((await get(winner)).points).toBe(0)
})

test('the stricter of two consents wins, and what was said stays as it was said', async () => {
  const winner = await addPerson(shop, 'Streng')
  const loser = await addPerson(shop, 'Sträng')
  await record({ customerId: loser, status: 'withdrawn', on: '2026-01-01' })
  await record({ customerId: winner, status: 'given', on: '2026-05-01' })
  await shop.client.consents.object({ customerId: loser, objects: true })
  const { card, operationId } = await merge(winner, loser)
  expect(card.adObjection).toBe(true)
  await shop.client.consents.object({ customerId: winner, objects: false })
  expect(await standing(winner)).toEqual([false, 'withdrawn'])
  const events = await shop.client.consents.history({
    customerId: winner,
    channel: 'email',
    purpose: 'advertising',
  })
  expect(events.map(({ said }) => said?.status)).toEqual(['withdrawn', 'given', 'withdrawn'])
  await undo(operationId)
  expect(await standing(winner)).toEqual([true, 'given'])
})

test('two households become one: who stands on both stands there once, with what hangs on them', async () => {
  const people = [{ firstName: 'Ute', lastName: 'Klos' }]
  const one = await addGroup(shop, {
    kind: 'household',
    people: [...people, { firstName: 'Jan', lastName: 'Klos' }],
  })
  const two = await addGroup(shop, {
    kind: 'household',
    people: [...people, { firstName: 'Lia', lastName: 'Klos' }],
  })
  await record({ customerId: two.id, personId: two.people[0] ?? 0 })
  await shop.client.history.add({
    ...{ customerId: two.id, personId: two.people[0] ?? 0 },
    ...{ channel: 'call', text: 'mit Ute', requestId: randomUUID() },
  })
  const before = await visibleState(shop)
  const { card, operationId } = await merge(one.id, two.id)
  expect(card.people.map(({ firstName }) => firstName)).toEqual(['Ute', 'Jan', 'Lia'])
  expect(await standing(one.id, one.people[0])).toEqual([true, 'given'])
  await undo(operationId)
  expect(await visibleState(shop)).toEqual(before)
})

test('what cannot become one card is refused with the reason, and a card that was changed is met', async () => {
  const person = await addPerson(shop, 'Allein')
  const { id, people } = await addGroup(shop, { kind: 'household', people: [{ lastName: 'Allein' }] })
  const refused = (winnerId: number, loserId: number, reason: string) =>
    expect(shop.client.duplicates.compare({ one: winnerId, other: loserId })).rejects.toMatchObject({
      code: 'MERGE_UNFIT',
      data: { reason },
    })
  await refused(person, person, 'self')
  await refused(person, id, 'kinds')
  await refused(person, people[0] ?? 0, 'member')
  const other = await addPerson(shop, 'Allein')
  await expect(merge(person, other, { loserRevision: 99 })).rejects.toMatchObject({ code: 'CONFLICT' })
  await shop.client.customers.delete({ ids: [other] })
  await refused(person, other, 'gone')
})

test('erasing the card that stayed reaches the one that went, and so does an answer by Art. 15', async () => {
  const winner = await addPerson(shop, 'Bleibtxx')
  const loser = await addPerson(shop, 'Gehtxxyy', { note: 'Merkmalxx' })
  await merge(winner, loser, { choices: { note: 'winner', lastName: 'winner' } })
  expect(JSON.stringify(await exportPerson(shop.app.core.read(), winner))).toContain('Merkmalxx')
  await erasePerson(shop.app.core, winner, 'MK')
  const left = await sql<{ n: number }>`
    select (select count(*) from customer where id in (${winner}, ${loser}))
      + (select count(*) from change where before like '%Merkmalxx%' or after like '%Gehtxxyy%') as n`.execute(
    shop.app.core.write(),
  )
  expect(left.rows).toEqual([{ n: 0 }])
})

test('a selection that names a merged card by hand follows it, and back', async () => {
  const [winner, loser] = [await addPerson(shop, 'Folger'), await addPerson(shop, 'Folgler')]
  const named = async (ids: number[]) =>
    (await shop.client.customers.ids({ selection: { type: 'ids', ids } })).toSorted()
  const { id } = await shop.client.selections.save({
    ...{ id: null, name: 'Von Hand' },
    selection: { type: 'ids', ids: [loser] },
  })
  const saved = () => shop.client.customers.ids({ selection: { type: 'saved', id } })
  const { operationId } = await merge(winner, loser)
  expect(await saved()).toEqual([winner])
  const third = await addPerson(shop, 'Folgner')
  const again = await merge(third, winner)
  expect([await saved(), await named([winner, loser, third])]).toEqual([[third], [third]])
  for (const merged of [again.operationId, operationId]) await undo(merged)
  expect(await saved()).toEqual([loser])
})

test('who left a club under the card that stays and belongs to it under the other belongs to it', async () => {
  const winner = await addPerson(shop, 'Vereint')
  const loser = await addPerson(shop, 'Vereynt')
  const club = await addGroup(shop, { kind: 'club', groupName: 'Weinfreunde', people: [] })
  const card = await get(club.id)
  const people = [
    { id: winner, lastName: 'Vereint', firstName: 'Anna', ownCard: true, leftOn: '2026-01-31' },
    { id: loser, lastName: 'Vereynt', firstName: 'Anna', ownCard: true },
  ]
  await shop.client.customers.update({ id: card.id, revision: card.revision, card: { ...card, people } })
  await merge(winner, loser)
  const members = (await get(club.id)).people
  expect(members.map(({ id, leftOn }) => [id, leftOn])).toEqual([[winner, null]])
})

test('two windows that merge the same cards make one of them once, and nothing is half done', async () => {
  const winner = await fullCard('Zweifach')
  const loser = await fullCard('Zweyfach')
  const done = await Promise.allSettled([merge(winner, loser), merge(winner, loser)])
  const made = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect([made.length, failed.length]).toEqual([1, 1])
  expect(['MERGE_UNFIT', 'CONFLICT']).toContain(failed[0].code)
  const card = await get(winner)
  expect([card.stats.purchases, card.points]).toEqual([4, 90])
})

test('a merge that is cancelled between its steps leaves no trace', async () => {
  const winner = await fullCard('Abbruch')
  const loser = await fullCard('Abbruh')
  const before = await visibleState(shop)
  const revisions = {
    winnerRevision: (await get(winner)).revision,
    loserRevision: (await get(loser)).revision,
  }
  const stop = new AbortController()
  const events = await shop.client.duplicates.merge(
    { winnerId: winner, loserId: loser, ...revisions },
    { signal: stop.signal },
  )
  const ended = (async () => {
    for await (const _ of events) stop.abort()
  })()
  await expect(ended).rejects.toThrow()
  await expect.poll(() => visibleState(shop)).toEqual(before)
})
