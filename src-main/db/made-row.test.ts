import type { CardInput } from '@shared/features/customers/card'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { queryPlan } from '../../tests/support/query-plan'
import { openTestApp, type TestApp } from '../../tests/support/test-app'
import { rowAfter } from './made-row'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const made: CardInput = {
  kind: 'company',
  number: 'R-1',
  groupName: 'Röder OHG',
  people: [{ firstName: 'Anna', lastName: 'Röder', role: 'Inhaberin' }],
  addresses: [{ street: 'Am Markt 1', city: 'Ulm' }],
  phones: [{ number: '0711 1' }],
  emails: [{ address: 'anna@example.de' }],
  tags: ['Wein'],
  adObjection: true,
}
const changed: CardInput = {
  ...made,
  groupName: 'Röder GmbH',
  people: [],
  addresses: [{ street: 'Am Tor 2', city: 'Bonn' }],
  phones: [],
  emails: [{ address: 'post@example.de' }],
  tags: ['Käse'],
  adObjection: false,
}

/** What the card's own history says of an operation: `phone.number 0711 1`. */
async function toldOf(id: number, operationId: number): Promise<string[]> {
  const changes = await shop.client.customers.changes({ id })
  const { fields = [] } = changes.find((change) => change.operationId === operationId) ?? {}
  return fields.map(({ field, before, after }) => `${field} ${before}→${after}`).sort()
}

const logged = (table: string) =>
  shop.app.core
    .read()
    .selectFrom('change')
    .select(['before', 'after'])
    .where('table_name', '=', table as never)
    .orderBy('id')
    .execute()

test('of a new card the log says that it was made, and no more', async () => {
  await shop.client.customers.create(made)
  for (const table of ['customer', 'membership', 'address', 'phone', 'email', 'customer_tag'])
    for (const change of await logged(table)) expect(change).toEqual({ before: null, after: null })
  const [tag] = await logged('tag')
  expect(JSON.parse(tag?.after ?? '')).toMatchObject({ name: 'Wein' })
})

test('how a card was made is told the same while it stands as it was, and after it was changed and changed again', async () => {
  const { card, operationId } = await shop.client.customers.create(made)
  const fresh = await toldOf(card.id, operationId)
  for (const line of [
    'phone.number →0711 1',
    'address.city →Ulm',
    'customer.group_name →Röder OHG',
    'tag →Wein',
  ])
    expect(fresh).toContain(line)
  const people = card.people.map((person) => ({ ...person, lastName: 'Maier', role: 'Prokuristin' }))
  await shop.client.customers.update({ id: card.id, revision: 1, card: { ...changed, people } })
  await shop.client.customers.update({ id: card.id, revision: 2, card: { ...made, number: 'R-2', people } })
  expect(await toldOf(card.id, operationId)).toEqual(fresh)
})

test('since when a card objects to advertising is known from its making', async () => {
  const { card } = await shop.client.customers.create(made)
  const { id } = card
  await shop.client.customers.update({ id, revision: 1, card: changed })
  const changes = await shop.client.customers.changes({ id })
  const objections = changes.flatMap(({ fields }) =>
    fields
      .filter(({ field }) => field === 'customer.ad_objection')
      .map(({ before, after }) => [before, after]),
  )
  expect(objections).toEqual([
    ['1', '0'],
    ['', '1'],
  ])
})

test('the next change of a row is found by an index', () => {
  const query = shop.app.core
    .read()
    .selectFrom('change')
    .select(rowAfter('phone').as('after'))
    .where('id', '=', 1)
  expect(queryPlan(shop.app.core.dataFile(), query.compile()).join('\n')).toContain('change_by_row')
})
