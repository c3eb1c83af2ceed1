import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../../tests/support/test-app'
import { rebuildStats } from '../../../db/rebuild-stats'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

function rows<T = Record<string, unknown>>(sql: string): T[] {
  const db = new Database(shop.app.core.dataFile(), { readonly: true })
  try {
    return db.prepare<[], T>(sql).all()
  } finally {
    db.close()
  }
}
const number = (sql: string) => Object.values(rows<Record<string, number>>(sql)[0] ?? {})[0] ?? -1
const add = (count: number) => finish(shop.client.setup.addSamples({ count }))

/** A deli with staff, newsletters and own fields, as the demo has it. */
async function furnish() {
  const { client } = shop
  await client.setup.complete({ shop: { name: 'Feinkost', branch: 'deli' } })
  await client.presets.switchOn({ branch: 'wine' })
  await client.staff.add({ name: 'Emma Lindner', initials: 'EL' })
  await client.staff.add({ name: 'Jonas Vogt', initials: 'JV' })
  await client.fields.addPreset({ preset: 'personal' })
  await client.fields.addPreset({ preset: 'company' })
  await client.fields.addPreset({ preset: 'confidential', legalBasis: 'Einwilligung' })
  await client.consents.addNewsletter({ name: 'Weinbrief' })
}

describe('a small sample shows all that a card can hold', () => {
  beforeEach(furnish)

  test('with the people who belong together', async () => {
    await add(60)
    const kinds = rows<{ kind: string }>(
      'SELECT DISTINCT kind FROM customer WHERE standalone = 1 ORDER BY kind',
    )
    expect(kinds.map(({ kind }) => kind)).toEqual(['club', 'company', 'household', 'person'])
    for (const [what, sql] of Object.entries({
      'a contact who left': 'SELECT count(*) FROM membership WHERE to_date IS NOT NULL',
      'a direct line':
        'SELECT count(*) FROM phone JOIN customer AS c ON c.id = customer_id WHERE standalone = 0',
      relations: 'SELECT count(*) FROM relation',
      gifts: 'SELECT count(*) FROM gift_recipient WHERE year = 2026',
      'members of a club': `SELECT count(*) FROM membership JOIN customer AS c ON c.id = group_id WHERE kind = 'club'`,
      'somebody who died or went': "SELECT count(*) FROM customer WHERE state <> 'active'",
      'somebody looked after': 'SELECT count(*) FROM customer WHERE responsible_id IS NOT NULL',
    }))
      expect(number(sql), what).toBeGreaterThan(0)
  })

  test('with what was said, asked and written down', async () => {
    await add(60)
    for (const [what, sql] of Object.entries({
      'open wishes': 'SELECT count(*) FROM wish WHERE done_at IS NULL AND until_on IS NOT NULL',
      praise: "SELECT count(*) FROM voice WHERE kind = 'praise'",
      ratings: 'SELECT count(*) FROM voice WHERE stars IS NOT NULL',
      'open matters': 'SELECT count(*) FROM voice WHERE due_on IS NOT NULL AND closed_at IS NULL',
      consents: "SELECT count(*) FROM consent WHERE status = 'given' AND wording_id IS NOT NULL",
      subscriptions: 'SELECT count(*) FROM consent WHERE newsletter_id IS NOT NULL',
      proofs: 'SELECT count(*) FROM consent WHERE evidence_document_id IS NOT NULL',
      notes: 'SELECT count(*) FROM staff_note WHERE customer_id IS NOT NULL',
      letters: 'SELECT count(*) FROM mailing_recipient',
      entries: 'SELECT count(*) FROM field_value WHERE entry_id IS NOT NULL',
      things: 'SELECT count(*) FROM field_value WHERE thing_id IS NOT NULL',
      warnings: 'SELECT count(*) FROM entry JOIN entry_kind AS k ON k.id = kind_id WHERE warning = 1',
      'own fields': 'SELECT count(*) FROM field_value WHERE entry_id IS NULL AND thing_id IS NULL',
    }))
      expect(number(sql), what).toBeGreaterThan(0)
  })

  test('and everybody who works there has signed some of it', async () => {
    await add(60)
    for (const table of ['contact_entry', 'purchase', 'points_entry'])
      expect(number(`SELECT count(DISTINCT actor) FROM ${table}`), table).toBe(2)
    expect(number("SELECT count(*) FROM contact_entry WHERE actor NOT IN ('EL', 'JV')")).toBe(0)
  })

  test('and files that can be opened', async () => {
    await add(60)
    const files = rows<{ id: number; role: string; media_type: string; bytes: number }>(
      'SELECT id, role, media_type, bytes FROM document',
    )
    expect(new Set(files.map(({ role }) => role))).toEqual(new Set(['photo', 'file', 'evidence']))
    expect(new Set(files.map(({ media_type }) => media_type))).toEqual(
      new Set(['image/png', 'application/pdf']),
    )
    expect(files.every(({ bytes }) => bytes < 100_000)).toBe(true)
    expect(number("SELECT count(*) FROM document_content WHERE state <> 'kept'")).toBe(0)
    const stored = number('SELECT sum(length(bytes)) FROM document_chunk')
    expect(stored).toBe(files.reduce((sum, { bytes }) => sum + bytes, 0))
  })
})

test('everything is sound: foreign keys, kept totals, and no history in the days to come', async () => {
  await furnish()
  await add(300)
  expect(rows('PRAGMA foreign_key_check')).toEqual([])
  expect(rows('PRAGMA quick_check')).toEqual([{ quick_check: 'ok' }])
  const totals = () => [
    rows('SELECT * FROM customer_stats ORDER BY customer_id'),
    rows('SELECT customer_id, channel, entries, last_at FROM customer_contact_stats ORDER BY 1, 2'),
    rows('SELECT * FROM customer_index ORDER BY customer_id'),
  ]
  const kept = totals()
  await shop.app.core.operations.run({ kind: 'test', label: '', actor: '' }, rebuildStats)
  expect(totals()).toEqual(kept)
  for (const table of [
    'contact_entry',
    'purchase',
    'entry',
    'consent',
    'voice',
    'wish',
    'relation',
    'document',
  ])
    expect(number(`SELECT count(*) FROM ${table} WHERE at > '2026-11-22T16:02:00.000Z'`), table).toBe(0)
  expect(number("SELECT count(*) FROM customer WHERE created_at >= '2026-11-22'")).toBeLessThan(20)
})

test('the index is that of cards which were written one by one', async () => {
  await add(80)
  const index = () => rows('SELECT * FROM customer_index ORDER BY customer_id')
  const keys = () => rows('SELECT customer_id, kind, key FROM match_key ORDER BY 1, 2, 3')
  const before = [index(), keys()]
  const ids = rows<{ id: number }>('SELECT id FROM customer').map(({ id }) => id)
  const { refreshIndex } = await import('../../customers')
  await shop.app.core.operations.run({ kind: 'test', label: '', actor: '' }, (tx) =>
    refreshIndex(tx, ids, shop.app.core.clock.today()),
  )
  expect([index(), keys()]).toEqual(before)
})

test('the same shop on the same day gets the same customers', async () => {
  await furnish()
  await add(60)
  const told = () =>
    [
      'customer',
      'contact_entry',
      'consent',
      'field_value',
      'relation',
      'membership',
      'document',
      'voice',
    ].map((table) => rows(`SELECT * FROM ${table} ORDER BY id`))
  const first = told()
  const other = await openTestApp()
  const before = shop
  try {
    shop = other
    await furnish()
    await add(60)
    expect(told()).toEqual(first)
  } finally {
    shop = before
    await other.close()
  }
})

test.each(['hair', 'fashion', 'books', 'optics', 'workshop'] as const)(
  'a shop of the branch %s gets what suits it',
  async (branch) => {
    await shop.client.setup.complete({ shop: { name: 'Laden', branch } })
    await add(60)
    expect(number('SELECT count(*) FROM entry')).toBeGreaterThan(5)
    expect(number("SELECT count(*) FROM purchase WHERE text LIKE '%Riesling%'")).toBe(0)
    const kinds = rows<{ n: number }>('SELECT count(*) AS n FROM thing_kind')[0]?.n ?? 0
    if (kinds > 0) expect(number('SELECT count(*) FROM thing')).toBeGreaterThan(2)
    // Every word of a ready set's fields was understood: a field without any value would be one that was renamed.
    expect(number('SELECT count(DISTINCT field_id) FROM field_value')).toBeGreaterThan(3)
  },
)

test('all of it goes again, files and ties included, and what was there before stays', async () => {
  await furnish()
  const { card } = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Echt' }] })
  const { operationId } = await add(200)
  const { keptTotal } = await finish(shop.client.operations.undo({ id: operationId }))
  await shop.app.documentsClean()
  expect(keptTotal).toBe(0)
  expect(rows('SELECT id FROM customer')).toEqual([{ id: card.id }])
  expect(rows('SELECT DISTINCT customer_id AS id FROM match_key')).toEqual([{ id: card.id }])
  const left = [
    ...['membership', 'address', 'phone', 'email', 'web_address', 'contact_entry', 'purchase', 'account'],
    ...['points_entry', 'reminder', 'wish', 'voice', 'consent', 'field_value', 'thing', 'entry', 'relation'],
    ...['gift_recipient', 'profile_question', 'staff_note', 'mailing', 'mailing_recipient', 'document'],
    ...['document_content', 'document_chunk', 'customer_tag'],
  ].filter((table) => number(`SELECT count(*) FROM ${table}`) > 0)
  expect(left).toEqual([])
  expect((await shop.client.staff.list()).staff).toHaveLength(2)
})
