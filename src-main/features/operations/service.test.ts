import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

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
