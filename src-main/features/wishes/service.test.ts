import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { waitingByCategory, waitingWishes, wishesOfCard } from './store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const wish = (customerId: number, text: string, more: { category?: string; untilOn?: string } = {}) =>
  shop.client.wishes.add({ customerId, text, ...more })
const waiting = async (category?: string) => {
  const { wishes, total } = await shop.client.wishes.waiting({ category })
  expect(wishes).toHaveLength(total)
  return wishes.map(({ category: of, listName, text }) => `${of}: ${listName}, ${text}`)
}

test('a wish stands on the card with who wrote it, the newest first', async () => {
  const id = await addPerson(shop, 'Röder', { phones: [{ number: '0351 4711' }] })
  await wish(id, 'Barolo 2019')
  shop.setNow('2026-11-22T17:00:00.000Z')
  const { wish: coat } = await wish(id, ' Mantel, blau, 42 ', { category: 'Mäntel', untilOn: '2027-02-28' })
  expect(coat).toMatchObject({ text: 'Mantel, blau, 42', phone: '0351 4711', listName: 'Röder, Anna' })
  const wishes = await shop.client.wishes.ofCard({ customerId: id })
  expect(wishes.map(({ text, untilOn, actor }) => [text, untilOn, actor])).toEqual([
    ['Mantel, blau, 42', '2027-02-28', 'MK'],
    ['Barolo 2019', null, 'MK'],
  ])
})

test('who waits for what: by category and then the longest waiting, nothing outlived, nobody in the trash', async () => {
  const roeder = await addPerson(shop, 'Röder')
  const weiss = await addPerson(shop, 'Weiß')
  const gone = await addPerson(shop, 'Fort')
  shop.setNow('2026-11-21T08:00:00.000Z')
  await wish(weiss, 'Hut', { category: 'Mode', untilOn: '2026-11-21' })
  await wish(weiss, 'Barolo', { category: 'Wein' })
  await wish(roeder, 'Mantel', { category: 'Mode', untilOn: '2026-11-22' })
  shop.setNow('2026-11-22T17:00:00.000Z')
  await wish(roeder, 'Silvaner', { category: 'Wein' })
  await wish(gone, 'Schal', { category: 'Mode' })
  await shop.client.customers.delete({ ids: [gone] })
  expect(await waiting()).toEqual([
    'Mode: Röder, Anna, Mantel',
    'Wein: Weiß, Anna, Barolo',
    'Wein: Röder, Anna, Silvaner',
  ])
  expect(await waiting('Wein')).toHaveLength(2)
  expect(await shop.client.wishes.categories()).toEqual([
    { category: 'Mode', count: 1 },
    { category: 'Wein', count: 2 },
  ])
  expect(await shop.client.wishes.ofCard({ customerId: weiss })).toHaveLength(2)
})

test('„ist da“ ends several in one step, which is undone as a whole', async () => {
  const id = await addPerson(shop, 'Röder')
  const ids = [(await wish(id, 'Barolo')).wish.id, (await wish(id, 'Silvaner')).wish.id]
  const { fulfilled, operationId } = await shop.client.wishes.fulfil({ ids })
  expect([fulfilled, await waiting()]).toEqual([2, []])
  expect(await shop.client.wishes.fulfil({ ids })).toMatchObject({ fulfilled: 0 })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await waiting()).toHaveLength(2)
})

test('twelve wait for a coat and one has come: that one alone is called, and the Verlauf says so', async () => {
  const ids: number[] = []
  for (let n = 0; n < 12; n += 1) {
    const customerId = await addPerson(shop, `Nr. ${n}`, { phones: [{ number: `0351 ${n}` }] })
    ids.push((await wish(customerId, `Mantel, ${n}`, { category: 'Mode' })).wish.id)
  }
  const { wishes } = await shop.client.wishes.waiting({})
  const [third] = wishes.filter(({ id }) => id === ids[3])
  const { rows } = await finish(shop.client.wishes.callList({ ids: [ids[3] ?? 0] }))
  expect(rows).toBe(1)
  const { operationId } = await shop.client.wishes.fulfil({ ids: [ids[3] ?? 0], told: 'call' })
  expect(await waiting()).toHaveLength(11)
  const timeline = async (customerId: number) =>
    (await shop.client.history.list({ customerId })).entries.filter(({ type }) => type === 'contact')
  expect(await timeline(third?.customerId ?? 0)).toMatchObject([
    { channel: 'call', text: 'Ist da: Mantel, 3.', actor: 'MK' },
  ])
  expect(await timeline(wishes[0]?.customerId ?? 0)).toEqual([])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect([(await waiting()).length, await timeline(third?.customerId ?? 0)]).toEqual([12, []])
})

test('several wishes of one card that have come are one word in its Verlauf', async () => {
  const id = await addPerson(shop, 'Röder')
  const ids = [(await wish(id, 'Barolo')).wish.id, (await wish(id, 'Silvaner')).wish.id]
  await shop.client.wishes.fulfil({ ids, told: 'letter' })
  expect((await shop.client.history.list({ customerId: id })).entries).toMatchObject([
    { channel: 'letter', text: 'Ist da: Barolo · Silvaner.' },
  ])
})

test('of a household whose numbers stand with its members the first of them is called, by name', async () => {
  const { id } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Otto', lastName: 'Klos', phones: [{ number: '1' }], leftOn: '2026-01-01' },
      { firstName: 'Ute', lastName: 'Klos', phones: [{ label: 'fax', number: '2' }, { number: '0171 3' }] },
    ],
  })
  expect((await wish(id, 'Mantel')).wish).toMatchObject({ phone: '0171 3', phoneOf: 'Ute Klos' })
  const said = { kind: 'praise', text: 'Schön' } as const
  expect((await shop.client.voices.add({ customerId: id, said })).voice).toMatchObject({
    ...{ phone: '0171 3', phoneOf: 'Ute Klos' },
  })
})

test('those who are marked are called from a list on paper', async () => {
  const roeder = await addPerson(shop, 'Röder', { phones: [{ number: '0351 4711' }] })
  const weiss = await addPerson(shop, 'Weiß')
  await wish(weiss, 'Lodenmantel', { category: 'Mode' })
  shop.setNow('2026-11-22T17:00:00.000Z')
  await wish(roeder, 'Mantel, blau', { category: 'Mode' })
  await wish(roeder, 'Hut', { category: 'Mode' })
  await wish(roeder, 'Silvaner', { category: 'Wein' })
  const ids = (await shop.client.wishes.waiting({ category: 'Mode' })).wishes.map(({ id }) => id)
  const { file, rows } = await finish(shop.client.wishes.callList({ ids }))
  expect([file.name, rows]).toEqual(['Anrufliste Wünsche 2026-11-22.pdf', 3])
  const { pages } = await readPdf(readFileSync(shop.app.files.look('test', file.handle)?.path ?? ''))
  for (const words of ['Röder, Anna', '0351 4711', 'Mantel, blau', 'Lodenmantel'])
    expect(pages[0]?.text).toContain(words)
  expect(pages[0]?.text).not.toContain('Silvaner')
})

test('of whoever has died or is restricted nobody is called: the wish is counted, and stands on the card alone', async () => {
  const [dead, barred, lost] = [
    await addPerson(shop, 'Weber'),
    await addPerson(shop, 'Sperr'),
    await addPerson(shop, 'Fort'),
  ]
  const { id: couple, people } = await addGroup(shop, { kind: 'household', people: [{ lastName: 'Klos' }] })
  const ids: number[] = []
  for (const customerId of [dead, barred, lost, couple])
    ids.push((await wish(customerId, 'Mantel', { category: 'Mode' })).wish.id)
  const { customers, wishes } = shop.client
  await customers.setState({ id: dead, state: 'deceased' })
  await customers.setState({ id: barred, state: 'restricted' })
  await customers.setState({ id: lost, state: 'lost' })
  await customers.setState({ id: couple, personId: people[0] ?? 0, state: 'deceased' })
  expect(await wishes.waiting({})).toMatchObject({
    ...{ total: 1, untold: 3, wishes: [{ listName: 'Fort, Anna', state: 'lost' }] },
  })
  expect(await wishes.categories()).toEqual([{ category: 'Mode', count: 1 }])
  expect((await finish(wishes.callList({ ids }))).rows).toBe(1)
  expect(await wishes.ofCard({ customerId: couple })).toMatchObject([{ state: 'deceased' }])
  await wishes.fulfil({ ids, told: 'call' })
  const spoken = async (customerId: number) =>
    (await shop.client.history.list({ customerId })).entries.filter(({ type }) => type === 'contact').length
  expect([await spoken(dead), await spoken(barred), await spoken(lost)]).toEqual([0, 0, 1])
})

test('a wish is rewritten and deleted, and each comes back with undo', async () => {
  const id = await addPerson(shop, 'Röder')
  const { wish: first } = await wish(id, 'Mantel', { category: 'Mode' })
  const changed = await shop.client.wishes.update({ id: first.id, text: 'Mantel, rot' })
  expect(changed.wish).toMatchObject({ text: 'Mantel, rot', category: '', untilOn: null })
  const { operationId } = await shop.client.wishes.delete({ id: first.id })
  expect(await shop.client.wishes.ofCard({ customerId: id })).toEqual([])
  await finish(shop.client.operations.undo({ id: operationId }))
  await finish(shop.client.operations.undo({ id: changed.operationId }))
  expect(await waiting()).toEqual(['Mode: Röder, Anna, Mantel'])
})

test('of a member it stands on the card of the household; none for a card that is gone', async () => {
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
  })
  expect((await wish(people[0] ?? 0, 'Mantel')).wish.customerId).toBe(id)
  await shop.client.customers.delete({ ids: [id] })
  await expect(wish(id, 'Hut')).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'customer' } })
  await expect(shop.client.wishes.update({ id: 99, text: 'Hut' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(shop.client.wishes.fulfil({ ids: [99] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(wish(id, '   ')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('nobody waits until a day that has passed, but one that stood there before does not get in the way', async () => {
  const id = await addPerson(shop, 'Röder')
  const past = { code: 'UNTIL_IN_PAST', data: { untilOn: '2026-11-21', today: '2026-11-22' } }
  await expect(wish(id, 'Hut', { untilOn: '2026-11-21' })).rejects.toMatchObject(past)
  const { wish: coat } = await wish(id, 'Mantel', { untilOn: '2026-11-22' })
  const rewrite = (untilOn: string, text = 'Mantel') =>
    shop.client.wishes.update({ id: coat.id, text, untilOn })
  await expect(rewrite('2026-11-21')).rejects.toMatchObject(past)
  shop.setNow('2026-12-24T08:00:00.000Z')
  expect((await rewrite('2026-11-22', 'Mantel, rot')).wish.text).toBe('Mantel, rot')
})

test('none is put on a card that is restricted by law; what stands there can still be rewritten', async () => {
  const id = await addPerson(shop, 'Sperr')
  const { wish: before } = await wish(id, 'Mantel')
  await shop.client.customers.setState({ id, state: 'restricted' })
  await expect(wish(id, 'Hut')).rejects.toMatchObject({
    ...{ code: 'CARD_RESTRICTED', data: { name: 'Sperr, Anna' } },
  })
  expect((await shop.client.wishes.update({ id: before.id, text: 'Hut' })).wish.text).toBe('Hut')
})

test('a new card with a wish stays when its making is undone', async () => {
  const made = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Neu' }] })
  await wish(made.card.id, 'Mantel')
  await finish(shop.client.operations.undo({ id: made.operationId }))
  expect(await waiting()).toHaveLength(1)
})

test('reads nothing by a scan', () => {
  const db = shop.app.core.read()
  const planOf = (query: { compile(): Parameters<typeof queryPlan>[1] }) =>
    queryPlan(shop.app.core.dataFile(), query.compile())[0]
  const filter = { today: '2026-11-22' }
  expect(planOf(wishesOfCard(db, 1))).toMatch(/^SEARCH wish USING INDEX wish_by_customer/)
  const open = 'wish USING INDEX wish_open_by_category'
  expect(planOf(waitingWishes(db, filter, { offset: 0, limit: 9 }))).toBe(`SCAN ${open}`)
  expect(planOf(waitingByCategory(db, { ...filter, category: 'Wein' }))).toBe(`SEARCH ${open} (category=?)`)
})
