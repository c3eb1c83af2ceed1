import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
const ids = new Map<string, number>()
beforeAll(async () => {
  shop = await openTestApp()
  const add = async (lastName: string, firstName: string, more = {}) => {
    ids.set(lastName, await addPerson(shop, lastName, { people: [{ firstName, lastName }], ...more }))
  }
  const at = (street: string, city = 'Weimar') => ({ addresses: [{ street, postcode: '99423', city }] })
  await add('Müller', 'Anna', { ...at('Hauptstraße 5'), note: 'Kommt immer mit dem Dackel' })
  await add('Möller', 'Jan', at('Am Markt 1', 'Apolda'))
  await add('Müllerschön', 'Eva')
  await add('Schneider', 'Ute', { cardNumbers: [{ label: 'card', number: '2000 0000 0001 5' }] })
  await add('Öztürk', 'Işıl', { cardNumbers: [{ label: 'former', number: 'A-77012' }] })
  await add('Łukasiewicz', 'Zoë')
  await add('Philipp', 'Otto')
})
afterAll(() => shop.close())

const found = async (text: string) => (await shop.client.customers.search({ text })).hits
const first = async (text: string) => (await found(text))[0]

test.each([
  ['a sound', 'filip', 'Philipp'],
  ['a sound with a slip', 'müler anna hauptstr', 'Müller'],
  ['a sound beside another word', 'hauptstr müler', 'Müller'],
  ['the sound of a first name', 'fillip', 'Philipp'],
  ['a letter left out', 'schnider ute', 'Schneider'],
  ['a letter put in', 'schnejider', 'Schneider'],
  ['another letter', 'schneiber', 'Schneider'],
  ['two exchanged', 'shcneider', 'Schneider'],
  ['two slips in a long word', 'schnidar', 'Schneider'],
  ['two slips, one in each half', 'scneidre', 'Schneider'],
  ['two slips at the end', 'schneizzr', 'Schneider'],
  ['an umlaut left out', 'mllerschön', 'Müllerschön'],
  ['a Turkish name without its marks', 'isil ozturk', 'Öztürk'],
  ['a Polish name with a slip', 'lukasiewcz', 'Łukasiewicz'],
  ['an accent', 'zoe luk', 'Łukasiewicz'],
  ['a slip in a street', 'hauptsrtasse', 'Müller'],
  ['a slip in a town', 'apodla', 'Möller'],
  ['a word of the note', 'dackel', 'Müller'],
  ['a slip in the note', 'dakkel', 'Müller'],
  ['a card number', '2000000000015', 'Schneider'],
  ['a card number as it is printed', '2000 0000 0001 5', 'Schneider'],
  ['a number of before', 'a77012', 'Öztürk'],
])('%s: „%s“', async (_, text, lastName) => {
  expect((await first(text))?.id).toBe(ids.get(lastName))
})

test('what was not meant is not found: short words bear no slip, others one or two', async () => {
  for (const text of ['ottx', 'schneiderxyz', 'mxxler', 'weimxxr', 'xanna müllxx'])
    expect([text, await found(text)]).toEqual([text, []])
})

describe('the ranks', () => {
  test('whole words, beginnings, sounds, slips', async () => {
    expect((await found('müller')).map(({ listName, rank }) => [listName, rank])).toEqual([
      ['Müller, Anna', 'exact'],
      ['Müllerschön, Eva', 'prefix'],
      ['Möller, Jan', 'sound'],
    ])
  })

  test('regulars first within a rank, whatever their name', async () => {
    for (const [lastName, times] of [
      ['Zander', 2],
      ['Zanker', 1],
      ['Zanter', 3],
    ] as const) {
      const customerId = await addPerson(shop, lastName, { people: [{ firstName: 'Wolf', lastName }] })
      for (let n = 0; n < times; n++)
        await shop.client.purchases.book({ customerId, cents: 900, requestId: crypto.randomUUID() })
    }
    expect((await found('zan')).map(({ listName }) => listName)).toEqual([
      'Zanter, Wolf',
      'Zander, Wolf',
      'Zanker, Wolf',
    ])
  })
})

test('a hit says what made it one, and which words stand for the typed ones', async () => {
  expect(await first('dackel')).toMatchObject({ matched: 'note', matchedText: 'Kommt immer mit dem Dackel' })
  expect(await first('2000000000015')).toMatchObject({ matched: 'card', matchedText: '2000 0000 0001 5' })
  expect(await first('schneiber')).toMatchObject({ rank: 'slip', matched: 'name', alike: ['schneider'] })
  expect(await first('müler anna hauptstr')).toMatchObject({
    rank: 'sound',
    matched: 'place',
    matchedText: 'Hauptstraße 5, 99423 Weimar',
  })
})

test('a name that was changed is found no more, not even by a slip, and the new one is', async () => {
  const id = await addPerson(shop, 'Quandtmeister')
  const { revision } = await shop.client.customers.get({ id })
  const card = { kind: 'person' as const, people: [{ firstName: 'Eva', lastName: 'Vierkötter' }] }
  await shop.client.customers.update({ id, revision, card })
  expect(await found('quandtmeistre')).toEqual([])
  expect((await first('vierköter'))?.id).toBe(id)
  const words = await shop.app.core.read().selectFrom('search_word').select('word').execute()
  expect(words.map(({ word }) => word)).not.toContain('quandtmeister')
})

describe('a scanned number', () => {
  const card = async (number: string) => (await shop.client.customers.byNumber({ number })).card

  test('opens the card that carries it, and that of before', async () => {
    expect(await card('2000000000015')).toMatchObject({ id: ids.get('Schneider'), inTrash: false })
    expect(await card('a-77012')).toMatchObject({ id: ids.get('Öztürk') })
    const { number } = await shop.client.customers.get({ id: ids.get('Philipp') ?? 0 })
    expect(await card(number)).toMatchObject({ listName: 'Philipp, Otto' })
  })

  test('of nobody is nobody’s, and of a card in the trash says that it lies there', async () => {
    expect(await card('4711471147114')).toBeNull()
    const id = await addPerson(shop, 'Weggeworfen', { number: 'K-99881' })
    await shop.client.customers.delete({ ids: [id] })
    expect(await card('K-99881')).toMatchObject({ id, inTrash: true })
  })

  test('of a card that went into another opens the other', async () => {
    const { operations } = shop.app.core
    const gone = await addPerson(shop, 'Aufgegangen', { number: 'K-99882' })
    const into = ids.get('Möller') ?? 0
    await operations.run({ kind: 'test', label: '', actor: 'EK' }, (tx) =>
      tx.updateTable('customer').set({ state: 'merged', merged_into: into }).where('id', '=', gone).execute(),
    )
    expect(await card('K-99882')).toMatchObject({ id: into })
    expect(await found('aufgegangen')).toEqual([])
  })
})
