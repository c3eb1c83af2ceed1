import type { QuestionId } from '@shared/features/profile/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const undo = (operationId: number) => finish(shop.client.operations.undo({ id: operationId }))
const next = async (customerId: number) => {
  const { next: found } = await shop.client.profile.ofCard({ customerId })
  return found?.question ?? null
}
const answer = (id: number, question: QuestionId, text: string, aboutId = id) =>
  shop.client.profile.answer({ customerId: id, question, aboutId, text })
const tomorrow = () => shop.setNow('2026-11-23T09:00:00.000Z')

test('an answer stands on the card, in its change history, and nothing more is asked that day', async () => {
  const id = await addPerson(shop, 'Röder')
  expect(await next(id)).toBe('phone')
  const { operationId } = await answer(id, 'phone', '0172 471108')
  expect(await shop.client.customers.get({ id })).toMatchObject({ phones: [{ number: '0172 471108' }] })
  expect((await shop.client.customers.changes({ id }))[0]).toMatchObject({
    kind: 'customers.update',
    fields: expect.arrayContaining([{ field: 'phone.number', before: '', after: '0172 471108' }]),
  })
  expect(await next(id)).toBeNull()
  tomorrow()
  expect(await next(id)).toBe('address')
  await undo(operationId)
  expect(await shop.client.customers.get({ id })).toMatchObject({ phones: [] })
  expect(await next(id)).toBe('phone')
})

test('a child is not asked whether the shop may mail', async () => {
  const id = await addPerson(shop, 'Röder', {
    people: [{ firstName: 'Mia', lastName: 'Röder', birthday: { day: 1, month: 2, year: 2016 } }],
    phones: [{ number: '0172 471108' }],
    emails: [{ address: 'mia@example.de' }],
    addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
    source: 'Nachbarin',
  })
  expect(await next(id)).toBeNull()
})

test('how a customer came is remembered, and a form that was open before does not write over it', async () => {
  const id = await addPerson(shop, 'Röder')
  const { revision } = await shop.client.customers.get({ id })
  const { operationId } = await answer(id, 'source', 'Schaufenster')
  expect((await shop.client.customers.get({ id })).revision).toBe(revision + 1)
  expect((await shop.client.customers.changes({ id }))[0]?.fields).toEqual([
    { field: 'customer.source', before: '', after: 'Schaufenster' },
  ])
  await expect(answer(id, 'source', 'Anzeige')).rejects.toMatchObject({ code: 'QUESTION_CLOSED' })
  await undo(operationId)
  await answer(id, 'source', 'Anzeige')
})

test('„später“ and „nicht mehr fragen“ are remembered of this question and customer, and undone', async () => {
  const id = await addPerson(shop, 'Röder')
  const other = await addPerson(shop, 'Weiß')
  const about = { customerId: id, aboutId: id }
  await shop.client.profile.putOff({ ...about, question: 'phone', reply: 'later' })
  expect([await next(id), await next(other)]).toEqual([null, 'phone'])
  tomorrow()
  expect(await next(id)).toBe('address')
  const never = await shop.client.profile.putOff({ ...about, question: 'address', reply: 'never' })
  shop.setNow('2027-01-05T09:00:00.000Z')
  expect(await next(id)).toBe('phone')
  await shop.client.profile.putOff({ ...about, question: 'phone', reply: 'never' })
  shop.setNow('2027-06-05T09:00:00.000Z')
  expect(await next(id)).toBe('birthday')
  await undo(never.operationId)
  expect(await next(id)).toBe('address')
})

test('no answer is written where it does not fit, twice, or for a card that is closed to questions', async () => {
  const id = await addPerson(shop, 'Röder')
  await expect(answer(id, 'birthday', '31.2.1980')).rejects.toMatchObject({ code: 'ANSWER_UNFIT' })
  await expect(answer(id, 'phone', '   ')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(answer(id, 'phone', '9'.repeat(201))).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(answer(id, 'birthday', '24.12.', 99)).rejects.toMatchObject({ code: 'QUESTION_CLOSED' })
  await answer(id, 'birthday', '24.12.1960')
  await expect(answer(id, 'birthday', '25.12.')).rejects.toMatchObject({ code: 'QUESTION_CLOSED' })
  await shop.client.customers.setState({ id, state: 'restricted' })
  await expect(answer(id, 'phone', '0351 4711')).rejects.toMatchObject({ code: 'QUESTION_CLOSED' })
  await shop.client.customers.delete({ ids: [id] })
  const put = { customerId: id, aboutId: id, question: 'phone' as const, reply: 'later' as const }
  await expect(shop.client.profile.putOff(put)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await shop.client.profile.ofCard({ customerId: id })).toEqual({ minimal: false, next: null })
})

test('who wants only the needed is asked nothing, until that is taken back', async () => {
  const id = await addPerson(shop, 'Röder')
  const { operationId } = await shop.client.profile.setMinimal({ customerId: id, minimal: true })
  expect(await shop.client.profile.ofCard({ customerId: id })).toEqual({ minimal: true, next: null })
  await expect(answer(id, 'phone', '0351 4711')).rejects.toMatchObject({ code: 'QUESTION_CLOSED' })
  // Saving the card's form leaves the mark.
  const { revision, ...card } = await shop.client.customers.get({ id })
  await shop.client.customers.update({ id, revision, card: { ...card, note: 'Barzahler' } })
  expect((await shop.client.profile.ofCard({ customerId: id })).minimal).toBe(true)
  await undo(operationId)
  expect(await next(id)).toBe('phone')
})

test('whether the shop may mail becomes a consent of that person, in one step', async () => {
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos', birthday: { day: 24, month: 12, year: null } },
      { firstName: 'Max', lastName: 'Klos', birthday: { day: 1, month: 2, year: null }, adObjection: true },
    ],
    phones: [{ number: '0351 4711' }],
    emails: [{ address: 'klos@example.de' }],
    addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
  })
  const [ute = 0, max = 0] = people
  const said = async () => {
    const { people: all } = await shop.client.consents.ofCard({ customerId: id })
    return all[0]?.standings.find(({ channel, purpose }) => channel === 'email' && purpose === 'advertising')
  }
  expect((await shop.client.profile.ofCard({ customerId: id })).next).toEqual({
    ...{ question: 'mailing', aboutId: ute, about: 'Ute' },
  })
  await expect(answer(id, 'mailing', 'vielleicht', ute)).rejects.toMatchObject({ code: 'ANSWER_UNFIT' })
  // Who objects to advertising has answered.
  await expect(answer(id, 'mailing', 'ja', max)).rejects.toMatchObject({ code: 'QUESTION_CLOSED' })
  const { operationId } = await answer(id, 'mailing', 'ja', ute)
  expect(await said()).toMatchObject({
    allowed: true,
    said: { status: 'given', source: 'oral', actor: 'MK' },
  })
  expect(await next(id)).toBeNull()
  tomorrow()
  expect(await next(id)).toBe('source')
  await expect(answer(id, 'mailing', 'nein', ute)).rejects.toMatchObject({ code: 'QUESTION_CLOSED' })
  await undo(operationId)
  expect([await said(), await next(id)]).toMatchObject([{ said: null }, 'mailing'])
  await answer(id, 'mailing', 'nein', ute)
  expect(await said()).toMatchObject({ allowed: false, why: 'refused' })
})

test('of a household the birthdays are asked one after the other, and go with who leaves', async () => {
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Max', lastName: 'Klos' },
    ],
    phones: [{ number: '0351 4711' }],
    addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
  })
  const [ute = 0, max = 0] = people
  const ask = async () => (await shop.client.profile.ofCard({ customerId: max })).next
  expect(await ask()).toEqual({ question: 'birthday', aboutId: ute, about: 'Ute' })
  await answer(id, 'birthday', '24.12.', ute)
  expect(await ask()).toBeNull()
  tomorrow()
  expect(await ask()).toEqual({ question: 'birthday', aboutId: max, about: 'Max' })
  await shop.client.profile.putOff({ customerId: id, aboutId: max, question: 'birthday', reply: 'never' })
  const card = await shop.client.customers.get({ id })
  const rest = { ...card, people: card.people.slice(0, 1) }
  const left = await shop.client.customers.update({ id, revision: card.revision, card: rest })
  const rows = () => shop.app.core.read().selectFrom('profile_question').select('customer_id').execute()
  expect(await rows()).toEqual([{ customer_id: ute }])
  await undo(left.operationId)
  expect(await rows()).toHaveLength(2)
})
