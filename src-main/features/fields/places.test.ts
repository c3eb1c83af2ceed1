import { fieldValueErrors } from '@shared/features/fields/contract'
import type { FieldContent } from '@shared/features/fields/values'
import { FieldProblem } from '@shared/features/fields/values'
import { texts } from '@shared/texts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import type { Tx } from '../../db/operate'
import { addGroupWithFields, readValues, readValuesOf, saveValues, type ValuePlace } from '.'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const write = async <T>(work: (tx: Tx) => Promise<T>) =>
  (await shop.app.core.operations.run({ kind: 'entries.add', label: '', actor: 'MK' }, work)).result

test('fields of entries and things hold values of their own, read one by one or many at once', async () => {
  const customerId = await addPerson(shop, 'Röder')
  const ids = await write(async (tx) => {
    const kind = await tx
      .insertInto('entry_kind')
      .values({ name: 'Farbrezept' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const owner = { on: 'entry', kindId: Number(kind.id) } as const
    const draft = {
      name: 'Ton',
      type: 'text' as const,
      unit: '',
      sensitive: false,
      legalBasis: '',
      options: [],
    }
    const groupId = await addGroupWithFields(tx, { owner, name: 'Farbe', fields: [draft] })
    const field = await tx
      .selectFrom('field')
      .select('id')
      .where('group_id', '=', groupId)
      .executeTakeFirstOrThrow()
    const row = {
      customer_id: customerId,
      kind_id: Number(kind.id),
      on_date: '2026-11-22',
      at: '',
      actor: '',
    }
    const entries = await tx.insertInto('entry').values([row, row]).returning('id').execute()
    return { fieldId: Number(field.id), entries: entries.map(({ id }) => Number(id)) }
  })
  const [first = 0, second = 0] = ids.entries
  const content = (text: string): FieldContent => ({ type: 'text', text })
  const place = (entryId: number): ValuePlace => ({ customerId, entryId })
  for (const [entryId, text] of [
    [first, '7/43'],
    [second, '8/0'],
    [second, '8/1'],
  ] as const)
    await write((tx) => saveValues(tx, place(entryId), [{ fieldId: ids.fieldId, content: content(text) }]))
  const db = shop.app.core.read()
  expect(await readValues(db, place(first))).toEqual([{ fieldId: ids.fieldId, content: content('7/43') }])
  const all = await readValuesOf(db, 'entry', ids.entries)
  expect([...all].map(([id, values]) => [id, values.map((value) => value.content)])).toEqual([
    [first, [content('7/43')]],
    [second, [content('8/1')]],
  ])
  // None of them stands on the card itself.
  expect(await readValues(db, { customerId })).toEqual([])
})

test('whatever is wrong with a value is said in words', () => {
  const { errors } = texts()
  for (const code of Object.keys(fieldValueErrors)) expect(errors.knows(code)).toBe(true)
  for (const problem of FieldProblem.options)
    expect(errors.ofCode('FIELD_VALUE_UNFIT', { name: 'Beruf', problem }).text).toMatch(/\.$/)
})
