import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { erasePerson } from '../privacy'
import { bestReferrers, countReferrers } from './referrer-store'
import { relationsOfCard } from './store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const undo = (operationId: number) => finish(shop.client.operations.undo({ id: operationId }))
async function kindId(word: string) {
  const kinds = await shop.client.relations.kinds()
  return kinds.find(({ forward }) => forward === word)?.id ?? 0
}
const relate = async (customerId: number, word: string, otherId: number, forward = true) =>
  shop.client.relations.add({ customerId, otherId, kindId: await kindId(word), forward })
async function onCard(customerId: number) {
  const relations = await shop.client.relations.ofCard({ customerId })
  return relations.map(({ word, from, to }) => {
    const who = from.cardName ? `${from.name}: ` : ''
    return `${who}${word} ${to.name}${to.cardName && ` (${to.cardName})`}`
  })
}
const klos = () =>
  addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Max', lastName: 'Klos' },
    ],
  })

describe('a relation', () => {
  test('stands on both cards with the right word each way, and leads to the other', async () => {
    const child = await addPerson(shop, 'Röder')
    const mother = await addPerson(shop, 'Weiß')
    const { relation } = await relate(child, 'Mutter', mother)
    expect(relation).toMatchObject({ word: 'Mutter', to: { cardId: mother, cardName: '' } })
    expect(await onCard(child)).toEqual(['Mutter Weiß, Anna'])
    expect(await onCard(mother)).toEqual(['Kind Röder, Anna'])
    await relate(mother, 'arbeitet für', child, false)
    expect(await onCard(mother)).toEqual(['Kind Röder, Anna', 'beschäftigt Röder, Anna'])
    expect(await onCard(child)).toEqual(['Mutter Weiß, Anna', 'arbeitet für Weiß, Anna'])
    await relate(child, 'Nachbarn', mother, false)
    expect(await onCard(mother)).toContain('Nachbarn Röder, Anna')
    expect(await onCard(child)).toContain('Nachbarn Weiß, Anna')
  })

  test('to oneself, or between a member and its own card, is refused; nothing is written', async () => {
    const id = await addPerson(shop, 'Röder')
    const { id: household, people } = await klos()
    const member = people[0] ?? 0
    const refused = { code: 'RELATION_TO_SELF' }
    await expect(relate(id, 'Nachbarn', id)).rejects.toMatchObject(refused)
    await expect(relate(member, 'Mutter', household)).rejects.toMatchObject(refused)
    await expect(relate(household, 'Mutter', member)).rejects.toMatchObject(refused)
    expect([await onCard(id), await onCard(household)]).toEqual([[], []])
  })

  test('is there once: neither again nor the other way round', async () => {
    const a = await addPerson(shop, 'Adler')
    const b = await addPerson(shop, 'Bauer')
    await relate(a, 'Mutter', b)
    await relate(a, 'Nachbarn', b)
    const exists = (word: string, name: string) => ({ code: 'RELATION_EXISTS', data: { word, name } })
    await expect(relate(a, 'Mutter', b)).rejects.toMatchObject(exists('Mutter', 'Bauer, Anna'))
    await expect(relate(b, 'Mutter', a)).rejects.toMatchObject(exists('Kind', 'Adler, Anna'))
    await expect(relate(b, 'Nachbarn', a)).rejects.toMatchObject(exists('Nachbarn', 'Adler, Anna'))
    expect(await onCard(a)).toHaveLength(2)
  })

  test('of a member is shown on the card of its household with its name, and between two members twice', async () => {
    const { id, people } = await klos()
    const [ute = 0, max = 0] = people
    const friend = await addPerson(shop, 'Weiß')
    await relate(max, 'Mutter', ute)
    await relate(friend, 'befreundet mit', max)
    expect(await onCard(id)).toEqual([
      'Max Klos: Mutter Ute Klos (Klos, Ute und Max)',
      'Ute Klos: Kind Max Klos (Klos, Ute und Max)',
      'Max Klos: befreundet mit Weiß, Anna',
    ])
    expect(await onCard(max)).toEqual(await onCard(id))
    const [relation] = await shop.client.relations.ofCard({ customerId: friend })
    expect(relation?.to).toEqual({ id: max, cardId: id, name: 'Max Klos', cardName: 'Klos, Ute und Max' })
  })

  test('is made and deleted from either side, and comes back with undo', async () => {
    const a = await addPerson(shop, 'Adler')
    const b = await addPerson(shop, 'Bauer')
    const made = await relate(a, 'Mutter', b)
    const [fromThere] = await shop.client.relations.ofCard({ customerId: b })
    const { operationId } = await shop.client.relations.delete({ id: fromThere?.id ?? 0 })
    expect([await onCard(a), await onCard(b)]).toEqual([[], []])
    await undo(operationId)
    expect([await onCard(a), await onCard(b)]).toEqual([['Mutter Bauer, Anna'], ['Kind Adler, Anna']])
    await undo(made.operationId)
    expect([await onCard(a), await onCard(b)]).toEqual([[], []])
    await expect(shop.client.relations.delete({ id: made.relation.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('vanishes with a card in the trash and comes back with it; none is made to one', async () => {
    const a = await addPerson(shop, 'Adler')
    const b = await addPerson(shop, 'Bauer')
    await relate(a, 'Mutter', b)
    await shop.client.customers.delete({ ids: [b] })
    expect(await onCard(a)).toEqual([])
    await expect(relate(a, 'Nachbarn', b)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await shop.client.customers.restore({ ids: [b] })
    expect(await onCard(a)).toEqual(['Mutter Bauer, Anna'])
  })

  test('goes with a member that is taken off its card, and undo brings both back', async () => {
    const { id, people } = await klos()
    const friend = await addPerson(shop, 'Weiß')
    await relate(friend, 'befreundet mit', people[1] ?? 0)
    const { revision, people: all, ...card } = await shop.client.customers.get({ id })
    const { operationId } = await shop.client.customers.update({
      ...{ id, revision },
      card: { ...card, people: all.slice(0, 1) },
    })
    expect(await onCard(friend)).toEqual([])
    await undo(operationId)
    expect(await onCard(friend)).toEqual(['befreundet mit Max Klos (Klos, Ute und Max)'])
  })

  test('keeps a new card from being taken back, whichever end it is', async () => {
    const a = await addPerson(shop, 'Adler')
    const made = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Neu' }] })
    const { operationId } = await relate(a, 'empfohlen von', made.card.id)
    await undo(made.operationId)
    expect(await onCard(a)).toEqual(['empfohlen von Neu'])
    await undo(operationId)
    expect(await onCard(a)).toEqual([])
  })

  test('leaves nothing behind when either end is erased, not even for undo', async () => {
    const a = await addPerson(shop, 'Adler')
    const b = await addPerson(shop, 'Bauer')
    await relate(a, 'Mutter', b)
    const gone = await relate(b, 'Nachbarn', a)
    const deleted = await shop.client.relations.delete({ id: gone.relation.id })
    await erasePerson(shop.app.core, b, 'MK')
    expect(await onCard(a)).toEqual([])
    const db = shop.app.core.read()
    const left = await db.selectFrom('change').select('id').where('table_name', '=', 'relation').execute()
    expect([await db.selectFrom('relation').select('id').execute(), left]).toEqual([[], []])
    await expect(undo(deleted.operationId)).rejects.toMatchObject({ code: 'NOT_UNDOABLE' })
  })
})

describe('kinds', () => {
  test('are there from the start and can be extended, renamed and deleted while unused', async () => {
    const a = await addPerson(shop, 'Adler')
    const b = await addPerson(shop, 'Bauer')
    const words = (await shop.client.relations.kinds()).map(({ forward }) => forward)
    for (const word of ['Mutter', 'Nachbarn', 'arbeitet für', 'empfohlen von', 'Partner'])
      expect(words).toContain(word)
    const { kind } = await shop.client.relations.addKind({ forward: 'Patentante', backward: 'Patenkind' })
    expect(kind).toMatchObject({ symmetric: false, role: null })
    const club = await shop.client.relations.addKind({ forward: 'Skatbrüder' })
    expect(club.kind).toMatchObject({ symmetric: true, backward: '' })
    for (const taken of [{ forward: 'patenkind', backward: 'Patentante' }, { forward: 'NACHBARN' }])
      await expect(shop.client.relations.addKind(taken)).rejects.toMatchObject({ code: 'KIND_EXISTS' })
    await relate(a, 'Patentante', b)
    const renamed = { id: kind.id, forward: 'Patin', backward: 'Patenkind' }
    await shop.client.relations.renameKind(renamed)
    expect(await onCard(a)).toEqual(['Patin Bauer, Anna'])
    await expect(shop.client.relations.deleteKind({ id: kind.id })).rejects.toMatchObject({
      code: 'KIND_IN_USE',
      data: { used: 1 },
    })
    await shop.client.relations.deleteKind({ id: club.kind.id })
    await expect(
      shop.client.relations.deleteKind({ id: await kindId('empfohlen von') }),
    ).rejects.toMatchObject({ code: 'KIND_IN_USE', data: { used: 0 } })
  })

  test('of a kind that is deleted, its undo brings it back under the same number', async () => {
    const { kind } = await shop.client.relations.addKind({ forward: 'Skatbrüder' })
    const { operationId } = await shop.client.relations.deleteKind({ id: kind.id })
    await undo(operationId)
    expect(await kindId('Skatbrüder')).toBe(kind.id)
  })
})

describe('who recommended whom', () => {
  const buy = (customerId: number, cents: number) =>
    shop.client.purchases.book({ customerId, cents, requestId: crypto.randomUUID() })

  test('counts customers and what they bought, the best first, a member for its card, nobody in the trash', async () => {
    const { id: household, people } = await klos()
    const rosa = await addPerson(shop, 'Röder')
    const brought = await Promise.all(['A', 'B', 'C', 'D'].map((name) => addPerson(shop, name)))
    const [a = 0, b = 0, c = 0, d = 0] = brought
    await relate(a, 'empfohlen von', rosa)
    await relate(people[0] ?? 0, 'empfohlen von', b, false)
    await relate(household, 'empfohlen von', c, false)
    await relate(d, 'empfohlen von', rosa)
    await relate(d, 'Nachbarn', rosa)
    await buy(a, 1_000)
    await buy(a, 2_000)
    await buy(b, 700)
    const best = async () => {
      const { referrers, total } = await shop.client.relations.referrers({})
      expect(referrers).toHaveLength(total)
      return referrers
    }
    const klosRow = { cardId: household, name: 'Klos, Ute und Max', brought: 2, purchases: 1, cents: 700 }
    expect(await best()).toEqual([
      { cardId: rosa, name: 'Röder, Anna', brought: 2, purchases: 2, cents: 3_000 },
      klosRow,
    ])
    await shop.client.customers.delete({ ids: [d] })
    expect((await best())[0]).toEqual(klosRow)
    await shop.client.customers.delete({ ids: [household] })
    expect((await best()).map(({ name, brought: n }) => [name, n])).toEqual([['Röder, Anna', 1]])
  })

  test('a household of whom several were recommended counts once, and so does what a member buys for it', async () => {
    const { id: household, people } = await klos()
    const [ute = 0, max = 0] = people
    const rosa = await addPerson(shop, 'Röder')
    await relate(ute, 'empfohlen von', rosa)
    await relate(max, 'empfohlen von', rosa)
    await buy(household, 500)
    const row = async () => (await shop.client.relations.referrers({})).referrers[0]
    expect(await row()).toMatchObject({ cardId: rosa, brought: 1, purchases: 1, cents: 500 })
    await shop.client.customers.setOwnCard({ groupId: household, personId: ute, own: true })
    await buy(ute, 300)
    expect(await row()).toMatchObject({ brought: 2, purchases: 2, cents: 800 })
  })
})

test('reads by indexes alone, however many cards there are', () => {
  const db = shop.app.core.read()
  const planOf = (query: { compile(): Parameters<typeof queryPlan>[1] }) =>
    queryPlan(shop.app.core.dataFile(), query.compile())
  const relations = planOf(relationsOfCard(db, 1))
  expect(relations).toContainEqual(
    expect.stringMatching(/^SEARCH relation USING INDEX .*\(customer_id=\?\)$/),
  )
  for (const query of [bestReferrers(db, { offset: 0, limit: 9 }), countReferrers(db)])
    expect(planOf(query)).toContain(
      'SEARCH relation USING COVERING INDEX relation_by_kind (kind_id=? AND forward=?)',
    )
  for (const plan of [relations, planOf(bestReferrers(db, { offset: 0, limit: 9 }))])
    expect(plan.filter((step) => /^SCAN (?!\(|CONSTANT|brought$)/.test(step))).toEqual([])
})
