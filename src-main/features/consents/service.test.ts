import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { consentsOf } from '../../../tests/support/consents'
import { queryPlan } from '../../../tests/support/query-plan'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { erasePerson, exportPerson } from '../privacy'
import { countedRows } from './newsletter-store'
import { consentRows } from './store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const { record, standing, history, undo, klos } = consentsOf(() => shop)

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

  test('a child is reached for no advertising of its own, whatever was said; the adults of the household are', async () => {
    const { card } = await shop.client.customers.create({
      kind: 'household',
      people: [
        { firstName: 'Ida', lastName: 'Lenz' },
        { firstName: 'Mia', lastName: 'Lenz', child: true },
      ],
    })
    const mia = card.people[1]?.id ?? 0
    const { standing: said } = await record({ customerId: card.id, personId: mia })
    expect(said).toMatchObject({ allowed: false, why: 'child', said: { status: 'given' } })
    const { people } = await shop.client.consents.ofCard({ customerId: card.id })
    const letter = people.map(({ standings }) => standings.find(({ channel }) => channel === 'letter'))
    expect(letter).toMatchObject([
      { allowed: true, why: 'letterUntilObjection' },
      { allowed: false, why: 'child' },
    ])
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
    await shop.clientFor('EK').consents.record({
      customerId: id,
      channel: 'email',
      purpose: 'advertising',
      status: 'withdrawn',
      source: 'phone',
    })
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
    db.exec('UPDATE consent SET evidence_document_id = NULL')
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
  const plans = queryPlan(shop.app.core.dataFile(), countedRows(shop.app.core.read()).compile())
  expect(plans.join()).toContain('SEARCH consent USING COVERING INDEX consent_by_newsletter')
})
