import type { SaidVoice } from '@shared/features/voices/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { listVoices, openMatters, ratedArticles, voicesOfCard } from './store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const say = async (customerId: number, said: SaidVoice) =>
  (await shop.client.voices.add({ customerId, said })).voice
const complain = (customerId: number, text: string, dueOn: string) =>
  say(customerId, { kind: 'complaint', article: '', text, dueOn, responsible: 'Marion' })
const praise = (customerId: number, text: string) => say(customerId, { kind: 'praise', article: '', text })
const rate = (customerId: number, article: string, stars: number, text = '') =>
  say(customerId, { kind: 'rating', article, stars, text })
const undo = (operationId: number) => finish(shop.client.operations.undo({ id: operationId }))
const texts = (found: { voices: { text: string }[]; total: number }) => {
  expect(found.voices).toHaveLength(found.total)
  return found.voices.map(({ text }) => text)
}

test('each kind keeps what belongs to it, and the card shows open complaints first', async () => {
  const id = await addPerson(shop, 'Röder', { phones: [{ number: '0351 4711' }] })
  const korkt = await complain(id, 'Der Wein hat gekorkt', '2026-11-25')
  shop.setNow('2026-11-22T17:00:00.000Z')
  await complain(id, 'Falsche Lieferung', '2026-11-23')
  await rate(id, 'Barolo 2019', 5, 'Ein Gedicht 🍷')
  await praise(id, ' So freundlich ')
  expect(korkt).toMatchObject({
    ...{ listName: 'Röder, Anna', phone: '0351 4711', responsible: 'Marion', dueOn: '2026-11-25' },
    ...{ stars: null, closedAt: null, quote: { status: 'unknown', on: null, source: '' } },
  })
  expect((await shop.client.voices.ofCard({ customerId: id })).map(({ text }) => text)).toEqual([
    'Falsche Lieferung',
    'Der Wein hat gekorkt',
    'So freundlich',
    'Ein Gedicht 🍷',
  ])
})

test('an open complaint stands on Heute from its day on, is closed with an outcome, and undo opens it again', async () => {
  const id = await addPerson(shop, 'Röder')
  const late = await complain(id, 'Korkt', '2026-11-21')
  await complain(id, 'Zu laut', '2026-11-22')
  await complain(id, 'Zerkratzt', '2026-11-30')
  await praise(id, 'Nett')
  const today = async () => {
    const { matters, mattersTotal, mattersLater } = await shop.client.today.overview()
    expect(matters).toHaveLength(mattersTotal)
    return [matters.map(({ text }) => text), mattersLater]
  }
  const later = { count: 1, nextOn: '2026-11-30' }
  expect(await today()).toEqual([['Korkt', 'Zu laut'], later])
  const closed = await shop.client.voices.close({ id: late.id, outcome: 'Flasche ersetzt' })
  expect(closed.voice).toMatchObject({ outcome: 'Flasche ersetzt', closedAt: '2026-11-22T16:02:00.000Z' })
  expect(await today()).toEqual([['Zu laut'], later])
  await expect(shop.client.voices.close({ id: late.id, outcome: 'Noch einmal' })).rejects.toMatchObject({
    code: 'NO_OPEN_MATTER',
  })
  await undo(closed.operationId)
  expect(await today()).toEqual([['Korkt', 'Zu laut'], later])
  await shop.client.customers.delete({ ids: [id] })
  expect(await today()).toEqual([[], { count: 0, nextOn: null }])
})

test('a closed complaint is opened again for another day, and what is none cannot be', async () => {
  const id = await addPerson(shop, 'Röder')
  const voice = await complain(id, 'Korkt', '2026-11-21')
  const again = () => shop.client.voices.reopen({ id: voice.id, dueOn: '2026-12-01' })
  await expect(again()).rejects.toMatchObject({ code: 'NO_OPEN_MATTER' })
  await shop.client.voices.close({ id: voice.id, outcome: 'Ersetzt' })
  expect((await again()).voice).toMatchObject({ dueOn: '2026-12-01', closedAt: null, outcome: 'Ersetzt' })
  expect((await shop.client.voices.open({})).total).toBe(1)
  const { id: nice } = await praise(id, 'Nett')
  await expect(shop.client.voices.close({ id: nice, outcome: 'Danke' })).rejects.toMatchObject({
    code: 'NO_OPEN_MATTER',
  })
})

test('one voice may be quoted and another not, with day and source; a restricted card is not quoted', async () => {
  const id = await addPerson(shop, 'Röder')
  const first = await praise(id, 'Wunderbar')
  await praise(id, 'Bitte nicht weitersagen')
  const given = await shop.client.voices.setQuoting({ id: first.id, status: 'given', source: 'am Tresen' })
  expect(given.voice.quote).toEqual({ status: 'given', on: '2026-11-22', source: 'am Tresen', bar: null })
  const quotable = async () => texts(await shop.client.voices.list({ only: 'quotable' }))
  expect(await quotable()).toEqual(['Wunderbar'])
  await shop.client.customers.setState({ id, state: 'restricted' })
  expect(await quotable()).toEqual([])
  await shop.client.customers.setState({ id, state: 'active' })
  const withdrawn = { id: first.id, status: 'withdrawn' as const, source: 'Mail' }
  const { operationId } = await shop.client.voices.setQuoting({ ...withdrawn, on: '2026-11-20' })
  expect(await quotable()).toEqual([])
  await undo(operationId)
  expect(await quotable()).toEqual(['Wunderbar'])
  await expect(shop.client.voices.setQuoting({ ...withdrawn, on: '2026-11-23' })).rejects.toMatchObject({
    code: 'SAID_IN_FUTURE',
  })
})

test('ratings are averaged by article, however it is spelled, over living cards alone', async () => {
  const id = await addPerson(shop, 'Röder')
  const gone = await addPerson(shop, 'Fort')
  await rate(id, 'Barolo', 5)
  await rate(id, ' barolo', 2)
  await rate(gone, 'Barolo', 1)
  await rate(id, '', 1)
  await say(id, { kind: 'praise', article: 'Silvaner', text: 'Fein' })
  const articles = () => shop.client.voices.articles()
  await shop.client.customers.delete({ ids: [gone] })
  expect(await articles()).toEqual([
    { article: 'Barolo', ratings: 2, average: 3.5 },
    { article: 'Silvaner', ratings: 0, average: null },
  ])
})

test('a voice is rewritten, also as another kind, and deleted; each comes back with undo', async () => {
  const id = await addPerson(shop, 'Röder')
  const voice = await complain(id, 'Teuer', '2026-11-25')
  await shop.client.voices.close({ id: voice.id, outcome: 'Erklärt' })
  const said = { kind: 'rating' as const, article: 'Barolo', stars: 3, text: 'Teuer' }
  const changed = await shop.client.voices.update({ id: voice.id, said })
  expect(changed.voice).toMatchObject({ kind: 'rating', stars: 3, dueOn: null, closedAt: null, outcome: '' })
  const { operationId } = await shop.client.voices.delete({ id: voice.id })
  expect(texts(await shop.client.voices.list({}))).toEqual([])
  await undo(operationId)
  await undo(changed.operationId)
  expect((await shop.client.voices.ofCard({ customerId: id }))[0]).toMatchObject({
    ...{ kind: 'complaint', dueOn: '2026-11-25', outcome: 'Erklärt', responsible: 'Marion' },
  })
})

test('stands in the Verlauf with its state', async () => {
  const id = await addPerson(shop, 'Röder')
  const { id: voice } = await complain(id, 'Korkt', '2026-11-25')
  await rate(id, 'Barolo', 4, 'Gut')
  await shop.client.voices.close({ id: voice, outcome: 'Ersetzt' })
  const { entries } = await shop.client.history.list({ customerId: id })
  expect(entries).toMatchObject([
    { type: 'voice', kind: 'rating', article: 'Barolo', stars: 4, text: 'Gut', dueOn: null },
    { type: 'voice', kind: 'complaint', text: 'Korkt', dueOn: '2026-11-25', outcome: 'Ersetzt' },
  ])
})

test('of a member it stands on the card of the household; none for a card that is gone, none without words', async () => {
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
  })
  expect((await praise(people[0] ?? 0, 'Schön')).customerId).toBe(id)
  await shop.client.customers.delete({ ids: [id] })
  await expect(praise(id, 'Hut')).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'customer' } })
  await expect(shop.client.voices.delete({ id: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(praise(id, '   ')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(rate(id, 'Barolo', 6)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(complain(id, 'Korkt', '2026-02-31')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('a new card with a voice stays when its making is undone', async () => {
  const made = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Neu' }] })
  await praise(made.card.id, 'Schön')
  await undo(made.operationId)
  expect(texts(await shop.client.voices.list({ only: 'praise' }))).toEqual(['Schön'])
})

test('reads nothing by a scan of cards', () => {
  const db = shop.app.core.read()
  const planOf = (query: { compile(): Parameters<typeof queryPlan>[1] }) =>
    queryPlan(shop.app.core.dataFile(), query.compile())
  const page = { offset: 0, limit: 9 }
  expect(planOf(voicesOfCard(db, 1))[0]).toMatch(/^SEARCH voice USING INDEX voice_by_customer/)
  expect(planOf(openMatters(db, {}, page))[0]).toMatch(/^(SCAN|SEARCH) voice USING INDEX voice_open_by_due/)
  expect(planOf(openMatters(db, { until: '2026-11-22' }, page))[0]).toMatch(
    /^SEARCH voice USING INDEX voice_open_by_due \(due_on.*<\?\)/,
  )
  expect(planOf(listVoices(db, undefined, page))[0]).toBe('SCAN voice USING INDEX voice_by_at')
  expect(planOf(listVoices(db, 'praise', page))[0]).toBe('SEARCH voice USING INDEX voice_by_kind (kind=?)')
  expect(planOf(listVoices(db, 'quotable', page))[0]).toBe('SCAN voice USING INDEX voice_quotable')
  expect(planOf(ratedArticles(db))[0]).toMatch(/voice USING INDEX voice_by_article/)
  for (const query of [listVoices(db, undefined, page), openMatters(db, {}, page)])
    expect(planOf(query).filter((step) => /TEMP B-TREE|SCAN customer/.test(step))).toEqual([])
})
