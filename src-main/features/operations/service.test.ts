import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askedQueries } from '../../../tests/support/asked-queries'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { pageOfOperations } from './store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const undo = (id: number) => finish(shop.client.operations.undo({ id }))

async function book(name: string): Promise<number> {
  const { operationId } = await shop.client.customers.create({ kind: 'person', people: [{ lastName: name }] })
  return operationId
}

test('what was done is listed newest first, with who, what and how much', async () => {
  await book('Röder')
  shop.setNow('2026-11-22T16:05:00.000Z')
  await shop.clientFor('EK').customers.create({ kind: 'company', groupName: 'Süß & Söhne' })
  const { operations, total } = await shop.client.operations.list({})
  expect(total).toBe(2)
  expect(operations).toMatchObject([
    {
      kind: 'customers.create',
      label: 'Süß & Söhne',
      actor: 'EK',
      at: '2026-11-22T16:05:00.000Z',
      changes: 1,
    },
    { kind: 'customers.create', label: 'Röder', actor: 'MK', state: 'done', undoable: true },
  ])
})

test('the list comes in pages', async () => {
  for (const name of ['A', 'B', 'C', 'D']) await book(name)
  const { operations, total } = await shop.client.operations.list({ offset: 1, limit: 2 })
  expect([operations.map(({ label }) => label), total]).toEqual([['C', 'B'], 4])
})

test('only what can be taken back is listed where that is asked for', async () => {
  const first = await book('A')
  await undo(await book('B'))
  const { operations, total } = await shop.client.operations.list({ undoableOnly: true })
  expect([operations.map(({ id }) => id), total]).toEqual([[first], 1])
})

test('an undo tells how far it is and what it did', async () => {
  const id = await book('Röder')
  const phases: string[] = []
  const result = await finish(shop.client.operations.undo({ id }), (event) => {
    if (event.type === 'progress') phases.push(`${event.phase} ${event.done}/${event.total}`)
  })
  expect(phases.at(-1)).toBe('operations.undo 1/1')
  expect(result).toMatchObject({ undone: 1, kept: [], keptTotal: 0 })
  const { operations } = await shop.client.operations.list({})
  expect(operations).toMatchObject([
    { id: result.operationId, kind: 'operations.undo', label: 'Röder', undoable: false },
    { id, state: 'undone', undoable: false },
  ])
})

test('nothing is taken back twice', async () => {
  const id = await book('Röder')
  await undo(id)
  await expect(undo(id)).rejects.toMatchObject({ code: 'NOT_UNDOABLE', data: { reason: 'alreadyUndone' } })
})

test('two windows that take back the same step do it once', async () => {
  const id = await book('Röder')
  const [one, other] = await Promise.allSettled([undo(id), undo(id)])
  expect(one.status).toBe('fulfilled')
  expect(other).toMatchObject({ reason: { code: 'NOT_UNDOABLE', data: { reason: 'running' } } })
})

test('an undo is not taken back itself', async () => {
  const { operationId } = await undo(await book('Röder'))
  await expect(undo(operationId)).rejects.toMatchObject({ code: 'NOT_UNDOABLE', data: { reason: 'isUndo' } })
})

test('a step that changed nothing is not taken back', async () => {
  await shop.client.settings.update({ group: 'loyalty', value: { pointsPerEuro: 2 } })
  await shop.client.settings.update({ group: 'loyalty', value: { pointsPerEuro: 2 } })
  const { operations } = await shop.client.operations.list({ limit: 1 })
  expect(operations[0]).toMatchObject({ changes: 0, undoable: false })
  const refused = undo(operations[0]?.id ?? 0)
  await expect(refused).rejects.toMatchObject({ code: 'NOT_UNDOABLE', data: { reason: 'nothing' } })
})

test('a step that is still running is not taken back', async () => {
  const id = await shop.app.core.operations.begin({ kind: 'exchange.import', label: '', actor: 'MK' })
  await expect(undo(id)).rejects.toMatchObject({ code: 'NOT_UNDOABLE', data: { reason: 'running' } })
})

test('an undo that failed half way can be asked for again', async () => {
  const { core } = shop.app
  const id = await core.operations.begin({ kind: 'exchange.import', label: '', actor: 'MK' })
  const at = '2026-11-22T16:02:00.000Z'
  await core.operations.step(id, (tx) =>
    sql`insert into tag (name, folded) values ('Wein', 'wein')`.execute(tx),
  )
  await sql`create trigger fault before delete on tag begin select * from nowhere; end`.execute(core.write())
  await expect(core.undo.undo(id, 'MK')).rejects.toThrow('nowhere')
  expect((await shop.client.operations.list({})).operations).toContainEqual(
    expect.objectContaining({ id, at, state: 'undoing', undoable: true }),
  )
  await sql`drop trigger fault`.execute(core.write())
  expect(await undo(id)).toMatchObject({ undone: 1 })
  expect(await shop.client.customers.tags()).toEqual([])
  await expect(undo(id)).rejects.toMatchObject({ data: { reason: 'alreadyUndone' } })
})

test('a step that never was is not found', async () => {
  await expect(undo(4711)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('only what one person did, or what belongs to one feature, is listed where that is asked for', async () => {
  await book('A')
  await shop.clientFor('EK').customers.create({ kind: 'person', people: [{ lastName: 'B' }] })
  await shop.clientFor('EK').settings.update({ group: 'loyalty', value: { pointsPerEuro: 3 } })
  const listed = async (filter: { actor?: string; area?: string }) => {
    const { operations, total } = await shop.client.operations.list(filter)
    expect(total).toBe(operations.length)
    return operations.map(({ label }) => label)
  }
  expect(await listed({ actor: 'EK' })).toEqual(['Punkte', 'B'])
  expect(await listed({ area: 'customers' })).toEqual(['B', 'A'])
  expect(await listed({ actor: 'EK', area: 'customers' })).toEqual(['B'])
  expect(await listed({ actor: '' })).toEqual([])
  expect(await listed({ area: 'custom' })).toEqual([])
})

test.each([
  [{ actor: 'EK' }, 'operation_by_actor (actor=?)'],
  [{ area: 'customers' }, 'operation_by_area (<expr>=?)'],
  [{ actor: 'EK', undoableOnly: true }, 'operation_by_actor (actor=?)'],
])('with %o an index is followed, newest first', async (filter, index) => {
  const file = shop.app.core.dataFile()
  const page = { undoableOnly: false, offset: 0, limit: 50, ...filter }
  const queries = await askedQueries(file, (db) => pageOfOperations(db, page))
  const steps = queries.flatMap((query) => queryPlan(file, query))
  expect(steps[0]).toContain(`SEARCH operation USING INDEX ${index}`)
  expect(steps.join()).not.toContain('TEMP B-TREE FOR ORDER BY')
})

test('the one card that a step concerned is named as long as it is there', async () => {
  const cards = async () => (await shop.client.operations.list({})).operations.map((one) => one.customerId)
  const { card, operationId } = await shop.client.customers.create({
    kind: 'household',
    people: [{ lastName: 'Klos' }, { lastName: 'Kurz' }],
  })
  const [other] = (await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'A' }] })).card
    .people
  await shop.client.settings.update({ group: 'loyalty', value: { pointsPerEuro: 3 } })
  await shop.client.customers.delete({ ids: [card.id, other?.id ?? 0] })
  expect(await cards()).toEqual([null, null, other?.id, card.id])
  await undo((await shop.client.operations.list({ limit: 1 })).operations[0]?.id ?? 0)
  await undo(operationId)
  expect((await cards()).at(-1)).toBeNull()
})
