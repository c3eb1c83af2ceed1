import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { erasePerson, exportPerson } from '../personal-data'
import { consentRows } from './store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

type Input = Parameters<TestApp['client']['consents']['record']>[0]
const email = { channel: 'email', purpose: 'advertising' } as const
const record = (input: Partial<Input> & { customerId: number }) =>
  shop.client.consents.record({ ...email, status: 'given', ...input })
const undo = (id: number) => finish(shop.client.operations.undo({ id }))

/** „Anna Röder: email advertising ja (given)“ of everything that is not at its default. */
async function standing(
  customerId: number,
  personId?: number,
  cell: { channel: string; purpose: string } = email,
) {
  const { people } = await shop.client.consents.ofCard({ customerId })
  const person = people.find((one) => one.personId === (personId ?? customerId))
  const found = person?.standings.find(
    ({ channel, purpose }) => channel === cell.channel && purpose === cell.purpose,
  )
  return found && [found.allowed, found.why]
}
async function history(customerId: number, more: object = {}) {
  const events = await shop.client.consents.history({ customerId, ...email, ...more })
  return events.map(({ what, on, actor, said }) => `${on} ${actor} ${said?.status ?? what}`)
}
const klos = () =>
  addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
  })

describe('what a person said', () => {
  test('nothing yet: a letter is allowed, nothing else', async () => {
    const id = await addPerson(shop, 'Röder')
    const { people, newsletters } = await shop.client.consents.ofCard({ customerId: id })
    expect(newsletters).toEqual([])
    expect(people).toHaveLength(1)
    expect(people[0]?.standings.filter(({ allowed }) => allowed)).toMatchObject([
      { channel: 'letter', purpose: 'advertising', why: 'letterUntilObjection', said: null, entries: 0 },
    ])
    expect(people[0]?.standings).toHaveLength(7)
  })

  test('is entered with source, day, evidence and who entered it; each change is a row of its own', async () => {
    const id = await addPerson(shop, 'Röder')
    const { standing: first } = await record({
      customerId: id,
      source: 'form',
      on: '2026-11-01',
      evidence: 'Ordner 2026, Blatt 14',
    })
    expect(first).toMatchObject({ allowed: true, why: 'given', entries: 1, proofUntil: null })
    expect(first.said).toMatchObject({
      ...{ on: '2026-11-01', source: 'form', evidence: 'Ordner 2026, Blatt 14', actor: 'MK' },
      wordingVersion: 1,
    })
    await shop
      .clientFor('EK')
      .consents.record({ customerId: id, ...email, status: 'withdrawn', source: 'phone' })
    expect(await standing(id)).toEqual([false, 'withdrawn'])
    expect(await history(id)).toEqual(['2026-11-22 EK withdrawn', '2026-11-01 MK given'])
  })

  test('earlier but entered later does not count, and the answer says so', async () => {
    const id = await addPerson(shop, 'Röder')
    await record({ customerId: id, status: 'withdrawn', on: '2026-11-20' })
    const { standing: late } = await record({ customerId: id, on: '2026-11-15' })
    expect(late).toMatchObject({ why: 'withdrawn', entries: 2, said: { on: '2026-11-20' } })
  })

  test('a wrong click is undone and the state before counts again', async () => {
    const id = await addPerson(shop, 'Röder')
    await record({ customerId: id })
    const { operationId } = await record({ customerId: id, status: 'withdrawn' })
    await undo(operationId)
    expect(await standing(id)).toEqual([true, 'given'])
    expect(await history(id)).toEqual(['2026-11-22 MK given'])
  })

  test('undoing the first of two leaves the second alone', async () => {
    const id = await addPerson(shop, 'Röder')
    const { operationId } = await record({ customerId: id })
    await record({ customerId: id, status: 'refused' })
    await undo(operationId)
    expect(await history(id)).toEqual(['2026-11-22 MK refused'])
  })

  test('cannot be written over or deleted, not even inside of an operation', async () => {
    const id = await addPerson(shop, 'Röder')
    await record({ customerId: id })
    const db = new Database(shop.app.core.dataFile())
    db.exec('BEGIN; UPDATE current_operation SET operation_id = 1')
    for (const sql of ["UPDATE consent SET status = 'refused'", 'DELETE FROM consent'])
      expect(() => db.exec(sql)).toThrow('consent is append-only')
    for (const column of ['evidence', 'on_date', 'source', 'actor', 'wording_id', 'customer_id'])
      expect(() => db.exec(`UPDATE consent SET ${column} = ${column}`)).toThrow('append-only')
    expect(() => db.exec("UPDATE consent_wording SET text = 'Ja'")).toThrow('append-only')
    db.exec('UPDATE consent SET evidence_document_id = 4')
    db.exec('ROLLBACK')
    db.close()
  })

  test('on the day of a call: the proof is kept five years, from the last call on', async () => {
    const id = await addPerson(shop, 'Röder')
    const phone = { customerId: id, channel: 'phone', purpose: 'advertising', status: 'given' } as const
    expect((await record({ ...phone, on: '2026-03-01' })).standing.proofUntil).toBe('2031-03-01')
    const call = {
      customerId: id,
      channel: 'call',
      text: 'Barolo da',
      requestId: crypto.randomUUID(),
    } as const
    await shop.client.history.add(call)
    const { standing: gone } = await record({ ...phone, status: 'withdrawn' })
    expect(gone).toMatchObject({ allowed: false, proofUntil: '2031-11-22' })
  })

  test('stands in the history of changes of the card', async () => {
    const id = await addPerson(shop, 'Röder')
    await record({ customerId: id })
    const [last] = await shop.client.customers.changes({ id })
    expect(last).toMatchObject({
      kind: 'consents.record',
      fields: [{ field: 'consent', before: '', after: 'advertising email given' }],
    })
  })
})

describe('the objection to advertising', () => {
  const letter = { channel: 'letter', purpose: 'advertising' } as const

  test('a no to letters is the objection of the card; it wins and takes nothing from the record', async () => {
    const id = await addPerson(shop, 'Röder')
    await record({ customerId: id })
    const { operationId, standing: now } = await record({
      ...{ customerId: id, ...letter, status: 'withdrawn', on: '2026-11-20' },
    })
    expect(now).toMatchObject({ allowed: false, why: 'objection', entries: 0 })
    expect(await shop.client.customers.get({ id })).toMatchObject({ adObjection: true })
    expect(await standing(id)).toEqual([false, 'objection'])
    expect(await history(id)).toEqual(['2026-11-22 MK given'])
    expect(await history(id, letter)).toEqual(['2026-11-20 MK objected'])
    await undo(operationId)
    expect(await standing(id)).toEqual([true, 'given'])
    expect(await standing(id, undefined, letter)).toEqual([true, 'letterUntilObjection'])
  })

  test('from the form of the card shows here, and lifted here it is lifted there', async () => {
    const id = await addPerson(shop, 'Röder', { adObjection: true })
    const open = await shop.client.customers.get({ id })
    expect(await standing(id, undefined, letter)).toEqual([false, 'objection'])
    await shop.client.consents.object({ customerId: id, objects: false })
    expect(await shop.client.customers.get({ id })).toMatchObject({
      adObjection: false,
      people: [{ adObjection: false }],
    })
    expect(await history(id, letter)).toEqual(['2026-11-22 MK objectionLifted', '2026-11-22 MK objected'])
    // A form that was open meanwhile must not bring it back unseen.
    const stale = shop.client.customers.update({ id, revision: open.revision, card: open })
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('of one member is none of the other, of the card it is of both', async () => {
    const { id, people } = await klos()
    const [ute = 0, ulrich = 0] = people
    await record({ customerId: id, personId: ute })
    await record({ customerId: id, personId: ulrich })
    await shop.client.consents.object({ customerId: id, personId: ulrich, objects: true })
    expect(await standing(id, ute)).toEqual([true, 'given'])
    expect(await standing(id, ulrich)).toEqual([false, 'objection'])
    const { operationId } = await shop.client.consents.object({ customerId: id, objects: true })
    expect(await standing(id, ute)).toEqual([false, 'objection'])
    expect(await shop.client.consents.ofCard({ customerId: id })).toMatchObject({
      adObjection: true,
      adObjectionOn: '2026-11-22',
      people: [{ adObjection: false }, { adObjection: true }],
    })
    await undo(operationId)
    expect(await standing(id, ute)).toEqual([true, 'given'])
  })
})

describe('who speaks', () => {
  test('each member of a household for itself, a household never', async () => {
    const { id, people } = await klos()
    const [ute = 0, ulrich = 0] = people
    await record({ customerId: id, personId: ute })
    // By the member's own number alone, as a feature may know no other.
    await record({ customerId: ulrich, status: 'refused' })
    expect(await standing(id, ute)).toEqual([true, 'given'])
    expect(await standing(id, ulrich)).toEqual([false, 'refused'])
    await expect(record({ customerId: id })).rejects.toMatchObject({ code: 'CONSENT_NEEDS_PERSON' })
  })

  test('a company and each of its contacts', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'company',
      groupName: 'Süß & Söhne',
      people: [{ firstName: 'Max', lastName: 'Süß' }],
    })
    await record({ customerId: id, personId: people[0] ?? 0 })
    const { people: all } = await shop.client.consents.ofCard({ customerId: id })
    expect(all.map(({ name, isCompany }) => [name, isCompany])).toEqual([
      ['Süß & Söhne', true],
      ['Max Süß', false],
    ])
    expect(await standing(id)).toEqual([false, 'unknown'])
    expect(await standing(id, undefined, { channel: 'phone', purpose: 'advertising' })).toEqual([
      false,
      'notPresumed',
    ])
  })

  test('nobody of another card, of none, or in the trash', async () => {
    const id = await addPerson(shop, 'Röder')
    const { people } = await klos()
    const notFound = { code: 'NOT_FOUND', data: { what: 'customer' } }
    await expect(record({ customerId: id, personId: people[0] ?? 0 })).rejects.toMatchObject(notFound)
    await expect(record({ customerId: 4711 })).rejects.toMatchObject(notFound)
    await shop.client.customers.delete({ ids: [id] })
    await expect(record({ customerId: id })).rejects.toMatchObject(notFound)
    const object = { customerId: id, objects: true }
    await expect(shop.client.consents.object(object)).rejects.toMatchObject(notFound)
  })

  test('a member that is taken off takes what was said along, and brings it back', async () => {
    const { id, people } = await klos()
    const [, ulrich = 0] = people
    await record({ customerId: id, personId: ulrich })
    const card = await shop.client.customers.get({ id })
    const { operationId } = await shop.client.customers.update({
      ...{ id, revision: card.revision },
      card: { ...card, people: card.people.slice(0, 1) },
    })
    await undo(operationId)
    expect(await standing(id, ulrich)).toEqual([true, 'given'])
  })

  test('a card that somebody consented on stays when its making is undone', async () => {
    const made = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Neu' }] })
    await record({ customerId: made.card.id })
    await undo(made.operationId)
    expect(await standing(made.card.id)).toEqual([true, 'given'])
  })
})

describe('what cannot be said', () => {
  const unfit = (reason: string) => ({ code: 'CONSENT_UNFIT', data: { reason } })

  test('tomorrow, or on a day that there is not', async () => {
    const id = await addPerson(shop, 'Röder')
    await expect(record({ customerId: id, on: '2026-11-23' })).rejects.toMatchObject({
      code: 'CONSENT_IN_FUTURE',
      data: { on: '2026-11-23', today: '2026-11-22' },
    })
    await expect(record({ customerId: id, on: '2026-02-31' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test.each<[string, Partial<Input>]>([
    ['channel', { channel: 'any' }],
    ['channel', { channel: 'email', purpose: 'quoting' }],
    ['newsletter', { purpose: 'newsletter' }],
    ['newsletter', { newsletterId: 1 }],
    ['basis', { basis: 'presumed', evidence: 'Stammkunde' }],
    ['basis', { basis: 'existingCustomer', channel: 'phone' }],
    ['basis', { basis: 'existingCustomer', status: 'refused' }],
    [
      'conditions',
      { basis: 'existingCustomer', conditions: ['fromSale', 'notice', 'noObjection', 'notice'] },
    ],
    ['wording', { wordingId: 2 }],
    ['wording', { wordingId: 4711 }],
  ])('for its %s: %o', async (reason, more) => {
    const id = await addPerson(shop, 'Röder')
    await shop.client.consents.addNewsletter({ name: 'Weinpost' })
    await expect(record({ customerId: id, ...more })).rejects.toMatchObject(unfit(reason))
    expect(await history(id)).toEqual([])
  })

  test('an existing customer needs all four conditions, and then it counts', async () => {
    const id = await addPerson(shop, 'Röder')
    const { standing: now } = await record({
      customerId: id,
      basis: 'existingCustomer',
      conditions: ['fromSale', 'similarGoods', 'noObjection', 'notice'],
    })
    expect(now).toMatchObject({ allowed: true, why: 'existingCustomer', said: { wordingVersion: null } })
  })

  test('a company presumes nothing in silence', async () => {
    const { id } = await addGroup(shop, { kind: 'company', groupName: 'Süß & Söhne', people: [] })
    const presumed = { customerId: id, channel: 'phone', basis: 'presumed' } as const
    await expect(record(presumed)).rejects.toMatchObject(unfit('note'))
    const { standing: now } = await record({ ...presumed, evidence: 'bestellt jeden Monat telefonisch' })
    expect(now).toMatchObject({ allowed: true, why: 'presumed' })
  })
})

describe('newsletters', () => {
  test('each has a name and a way of its own; ended ones show only where something was said', async () => {
    const id = await addPerson(shop, 'Röder')
    const { id: weinpost } = await shop.client.consents.addNewsletter({ name: ' Weinpost ' })
    await shop.client.consents.addNewsletter({ name: 'Brief vom Berg', channel: 'letter' })
    const add = shop.client.consents.addNewsletter({ name: 'Weinpost' })
    await expect(add).rejects.toMatchObject({ code: 'NEWSLETTER_TAKEN', data: { name: 'Weinpost' } })
    const said = { customerId: id, purpose: 'newsletter', newsletterId: weinpost } as const
    await record(said)
    await expect(record({ ...said, channel: 'letter' })).rejects.toMatchObject({ code: 'CONSENT_UNFIT' })
    const { operationId } = await shop.client.consents.endNewsletter({ id: weinpost })
    expect(await shop.client.consents.newsletters()).toMatchObject([
      { name: 'Brief vom Berg', ended: false, people: 0 },
      { name: 'Weinpost', ended: true, people: 1 },
    ])
    expect(await standing(id, undefined, { channel: 'email', purpose: 'newsletter' })).toEqual([
      true,
      'given',
    ])
    const other = await addPerson(shop, 'Weiß')
    expect(await standing(other, undefined, { channel: 'email', purpose: 'newsletter' })).toBeUndefined()
    await undo(operationId)
    expect(await standing(other, undefined, { channel: 'email', purpose: 'newsletter' })).toEqual([
      false,
      'unknown',
    ])
    await shop.client.consents.renameNewsletter({ id: weinpost, name: 'Weinpost neu' })
    await expect(shop.client.consents.renameNewsletter({ id: 99, name: 'X' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('one that somebody said something to is kept when its making is undone', async () => {
    const id = await addPerson(shop, 'Röder')
    const { id: weinpost, operationId } = await shop.client.consents.addNewsletter({ name: 'Weinpost' })
    await record({ customerId: id, purpose: 'newsletter', newsletterId: weinpost })
    expect(await undo(operationId)).toMatchObject({ undone: 0, kept: [{ reason: 'usedSince' }] })
  })
})

test('a wording gets a new version, and who agreed to the old one agreed to that', async () => {
  const id = await addPerson(shop, 'Röder')
  await record({ customerId: id, source: 'form' })
  const text = 'Ja, schicken Sie mir Post.'
  const { wording, operationId } = await shop.client.consents.reword({ purpose: 'advertising', text })
  expect(wording).toMatchObject({ version: 2, text, actor: 'MK', used: 0 })
  expect((await shop.client.consents.reword({ purpose: 'advertising', text })).wording.version).toBe(2)
  const { standing: renewed } = await record({ customerId: id, source: 'form' })
  expect(renewed.said?.wordingVersion).toBe(2)
  const { standing: oral } = await record({ customerId: id, source: 'oral' })
  expect(oral.said?.wordingVersion).toBeNull()
  const versions = (await shop.client.consents.wordings()).filter(({ purpose }) => purpose === 'advertising')
  expect(versions.map(({ version, used }) => [version, used])).toEqual([
    [2, 1],
    [1, 1],
  ])
  expect(await undo(operationId)).toMatchObject({ undone: 0, kept: [{ reason: 'usedSince' }] })
})

test('what a member said is exported with the household, and erased without the others', async () => {
  const { id, people } = await klos()
  const [ute = 0, ulrich = 0] = people
  for (const personId of [ute, ulrich])
    await record({ customerId: id, personId, source: 'other', sourceWords: `sagt ${personId}` })
  expect((await exportPerson(shop.app.core.read(), id)).consent).toHaveLength(2)
  await erasePerson(shop.app.core, ulrich, 'MK')
  const { people: left } = await shop.client.consents.ofCard({ customerId: id })
  expect(left.map(({ personId }) => personId)).toEqual([ute])
  expect(await standing(id, ute)).toEqual([true, 'given'])
  expect((await exportPerson(shop.app.core.read(), ulrich)).consent).toBeUndefined()
  await erasePerson(shop.app.core, id, 'MK')
  expect(await exportPerson(shop.app.core.read(), id)).toEqual({})
})

test('reads nothing by a scan', () => {
  const [plan = ''] = queryPlan(shop.app.core.dataFile(), consentRows(shop.app.core.read(), [1]).compile())
  expect(plan).toMatch(/^SEARCH consent USING INDEX consent_by_customer/)
})
