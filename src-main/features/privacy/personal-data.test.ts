import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { bringOthers, createMarks, markedHousehold } from '../../../tests/support/marked-household'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { tables } from '../../db/schema'
import { createPool } from '../../jobs/pool'
import { claims, erasePerson, exportPerson } from '.'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(async () => {
  await shop.close()
  rmSync(shop.root, { recursive: true, force: true })
})

/** Texts that no one types: the program's own words, days, instants, and the initials of the staff. */
const ownWords = new Set([
  ...['customer.kind', 'customer.state', 'customer.state_reason', 'customer.stage_override'],
  ...['customer.salutation', 'address.label', 'address.country'],
  ...['customer.address_form', 'customer.preferred_channel', 'web_address.label', 'card_number.label'],
  'opening_balance.kind',
  ...['phone.label', 'email.label', 'contact_entry.channel', 'customer_contact_stats.channel'],
  ...['points_entry.kind', 'mailing.purpose', 'match_key.kind', 'change.table_name'],
  ...['operation.kind', 'operation.state'],
  ...['handout.for_whom', 'handout.purpose', 'handout.format'],
  ...['consent.channel', 'consent.purpose', 'consent.status', 'consent.basis', 'consent.source'],
  ...['voice.kind', 'voice.quote_status', 'profile_question.question', 'profile_question.reply'],
  ...['operation.kind', 'operation.state', 'document.role', 'document.media_type', 'document_content.state'],
  ...['campaign_recipient.standing', 'campaign_recipient.reason', 'campaign_answer.kind', 'mailing.channel'],
  'event_guest.state',
  'campaign_call.outcome',
  // Random numbers of calls.
  ...['request.request_id', 'mailing.run_id'],
  // Codes of what speaks for a pair.
  'suspect_pair.reasons',
  // A sum of a mail, by which it is known again.
  'document.mail_key',
  // The number's digits reversed, and what a name sounds like: looked for by themselves below.
  ...['phone.number', 'customer_index.phone'],
  // Words of the derived rows with their letters last to first; what they sound like.
  ...['search_word.reversed', 'search_word.sound'],
])
const isStamp = (column: string) =>
  /(^|_)(at|on|date|since)$|^(actor|due_on|on_date|keep_until|valid_until)$/.test(column)

test('every table of the file is claimed, once', () => {
  const db = new Database(shop.app.core.dataFile(), { readonly: true })
  const real = db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all()
  db.close()
  // The full-text indexes hold what stands in their tables and follow them by triggers.
  const stored = real.filter((name) => !/^(customer|contact|purchase)_search$/.test(name))
  expect(claims.map(({ table }) => table).sort()).toEqual(stored.sort())
})

test('every column that points to a customer lies in a table that is claimed by a path', () => {
  const db = new Database(shop.app.core.dataFile(), { readonly: true })
  for (const { table, ...claim } of claims) {
    const keys = db.pragma(`foreign_key_list(${table})`) as { table: string }[]
    if (keys.some((key) => key.table === 'customer')) expect({ table, ...claim }).toHaveProperty('path')
  }
  db.close()
})

/** Every file in which a word stands, by its name or its bytes: the data folder and the folder of the run. */
function standsIn(word: string): string[] {
  const wanted = word.toLowerCase()
  const names = readdirSync(shop.root, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => {
    if (name.toLowerCase().includes(wanted)) return true
    const path = join(shop.root, name)
    return statSync(path).isFile() && readFileSync(path, 'latin1').toLowerCase().includes(wanted)
  })
}

test('an export holds every text of a household, and after its erasure no byte of one is left', async () => {
  const { mark, all: marks } = createMarks()
  await bringOthers(shop, 'Vorher', 250)
  const id = await markedHousehold(shop, mark)
  await bringOthers(shop, 'Nachher', 250)

  const exported = await exportPerson(shop.app.core.read(), id)
  const words = JSON.stringify(exported)
  // The bytes of files are handed out as files.
  const missing = [...marks].filter(([name, word]) => !name.startsWith('bytes of') && !words.includes(word))
  // The import is named by its file; that stands in the operation's label.
  expect(missing.map(([name]) => name)).toEqual([])

  // Whatever table is added later: the household has a row in it.
  const held = claims.filter((claim) => 'path' in claim).map(({ table }) => table)
  expect(held.filter((table) => !exported[table])).toEqual([])

  // Whatever column is added later: it is filled here, or it is said why not.
  const unfilled = Object.entries(tables).flatMap(([table, columns]) =>
    Object.entries(columns)
      .filter(
        ([column, { type }]) => type === 'TEXT' && !ownWords.has(`${table}.${column}`) && !isStamp(column),
      )
      .filter(() => claims.some((claim) => claim.table === table && 'path' in claim))
      .filter(([column]) => {
        const rows = exported[table as keyof typeof exported] ?? []
        return !rows.some((row) => [...marks.values()].some((word) => String(row[column]).includes(word)))
      })
      .map(([column]) => `${table}.${column}`),
  )
  expect(unfilled).toEqual([])
  // Those of an undone document are overwritten already.
  await shop.app.documentsClean()
  for (const [name, word] of marks)
    if (name !== 'bytes of an undone document')
      expect([name, standsIn(word.slice(4))]).not.toEqual([name, []])

  const { rows, traces } = await shop.client.privacy.erase({ customerId: id })
  expect(rows).toBeGreaterThan(40)
  expect(traces).toBe('gone')

  const left = [...marks].filter(([, word]) => standsIn(word.slice(4)).length > 0)
  expect(left.map(([name, word]) => [name, standsIn(word.slice(4))])).toEqual([])
  for (const digits of ['86 75 30 99', '86753099', '99035768']) expect(standsIn(digits)).toEqual([])
  expect(await exportPerson(shop.app.core.read(), id)).toEqual({})
})

test('an erasure leaves everybody else, a sound file, right totals and a search that finds them', async () => {
  const { mark } = createMarks()
  await bringOthers(shop, 'Vorher', 60)
  const id = await markedHousehold(shop, mark)
  const other = await addPerson(shop, 'Weber', { tags: ['Stammkunde'] })
  const requestId = crypto.randomUUID()
  await shop.client.purchases.book({ customerId: other, cents: 900, requestId })
  const ids = [id, other]
  await finish(
    shop.client.letters.markSent({
      runId: crypto.randomUUID(),
      subject: 'An alle',
      purpose: 'contract',
      recipientIds: ids,
    }),
  )
  const { operations } = await shop.client.operations.list({ limit: 1 })
  await erasePerson(shop.app.core, id, 'MK')

  await expect(shop.client.customers.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await shop.client.customers.list({})).total).toBe(62)
  expect((await shop.client.customers.search({ text: 'weber' })).hits).toHaveLength(1)
  expect(await shop.client.customers.get({ id: other })).toMatchObject({ tags: ['Stammkunde'], points: 9 })
  const { entries } = await shop.client.history.list({ customerId: other })
  expect(entries.map((entry) => entry.type).sort()).toEqual(['letter', 'purchase'])
  // What was done for others, too, can still be taken back for them.
  await finish(shop.client.operations.undo({ id: operations[0]?.id ?? 0 }))
  expect((await shop.client.history.list({ customerId: other })).entries).toHaveLength(1)

  const db = new Database(shop.app.core.dataFile())
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.exec("INSERT INTO customer_search (customer_search, rank) VALUES ('integrity-check', 1)")
  expect(db.prepare('SELECT operation_id, erasing FROM current_operation').get()).toEqual({
    operation_id: null,
    erasing: 0,
  })
  const option = "SELECT v FROM customer_search_config WHERE k = 'secure-delete'"
  expect(db.prepare(option).pluck().get()).toBe(0)
  db.close()
})

test('while somebody reads, a card is erased all the same, and the next erasure takes what is left', async () => {
  const { mark, all: marks } = createMarks()
  const id = await markedHousehold(shop, mark)
  const other = await addPerson(shop, 'Weber')
  const reader = new Database(shop.app.core.dataFile(), { readonly: true })
  reader.exec('BEGIN')
  const count = reader.prepare('SELECT count(*) FROM contact_entry').pluck()
  const before = count.get()
  expect(await shop.client.privacy.erase({ customerId: id })).toMatchObject({ traces: 'mayRemain' })
  await expect(shop.client.customers.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  // Who reads goes on with what was there when the reading began.
  expect(count.get()).toBe(before)
  reader.close()
  expect(await shop.client.privacy.erase({ customerId: other })).toMatchObject({ traces: 'gone' })
  expect([...marks].filter(([, word]) => standsIn(word.slice(4)).length > 0)).toEqual([])
})

test('a file that cannot be rewritten does not take an erasure back', async () => {
  const id = await addPerson(shop, 'Röder')
  const { core } = shop.app
  const filePool = createPool('no-such-worker.js', 1)
  expect(await erasePerson({ ...core, filePool }, id, 'MK')).toMatchObject({ traces: 'mayRemain' })
  await expect(shop.client.customers.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  // Whoever wanted to write gets its turn.
  await addPerson(shop, 'Weber')
})

/** Ends the program and opens it on the same folder. */
async function restart(): Promise<void> {
  await shop.app.close()
  shop = await openTestApp({ folder: shop.root })
}

/** Erases a card while the file cannot be rewritten, as on a full disk. */
async function eraseInVain(): Promise<void> {
  const id = await addPerson(shop, 'Zyxwvut')
  const { core } = shop.app
  const filePool = createPool('no-such-worker.js', 1)
  expect(await erasePerson({ ...core, filePool }, id, 'MK')).toMatchObject({ traces: 'mayRemain' })
}

test('that the file waits for its rewrite outlasts the program, and is made good when somebody asks', async () => {
  expect(await shop.client.privacy.traces()).toEqual({ traces: 'gone' })
  await eraseInVain()
  expect(await shop.client.privacy.traces()).toEqual({ traces: 'mayRemain' })
  await restart()
  expect(await shop.client.privacy.traces()).toEqual({ traces: 'mayRemain' })
  const phases: string[] = []
  const result = await finish(shop.client.privacy.rewrite(), (event) => {
    if (event.type === 'progress') phases.push(event.phase)
  })
  expect([phases, result]).toEqual([['privacy.rewriting'], { traces: 'gone' }])
  expect(await shop.client.privacy.traces()).toEqual({ traces: 'gone' })
})

test('the next start tries the rewrite again by itself, once somebody has called and then nobody does', async () => {
  await eraseInVain()
  await restart()
  const notices = await shop.client.changes.subscribe()
  await shop.app.rewriteTried()
  expect((await notices.next()).value).toEqual({ tables: ['preference'], customerIds: [] })
  await notices.return?.()
  expect(await shop.client.privacy.traces()).toEqual({ traces: 'gone' })
  expect(standsIn('zyxwvut')).toEqual([])
})

test('a start that nobody uses rewrites nothing and ends at once', async () => {
  await eraseInVain()
  await restart()
  await restart()
  expect(await shop.client.privacy.traces()).toEqual({ traces: 'mayRemain' })
})

test('an erasure names nobody in the record of operations and cannot be taken back', async () => {
  const id = await addPerson(shop, 'Röder')
  const { operationId } = await erasePerson(shop.app.core, id, 'EK')
  const { operations } = await shop.client.operations.list({})
  expect(operations).toMatchObject([
    { id: operationId, kind: 'personalData.erase', label: '', actor: 'EK', changes: 0, undoable: false },
    { kind: 'customers.create', label: '', changes: 0, undoable: false },
  ])
  await expect(finish(shop.client.operations.undo({ id: operationId }))).rejects.toMatchObject({
    code: 'NOT_UNDOABLE',
  })
})

test('one member of a household goes, and the card stays with the others', async () => {
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Quentin', lastName: 'Zyxwvut', role: 'Pflegekind' },
    ],
  })
  await shop.client.purchases.book({ customerId: id, cents: 1_200, requestId: crypto.randomUUID() })
  await erasePerson(shop.app.core, people[1] ?? 0, 'MK')
  expect(await shop.client.customers.get({ id })).toMatchObject({
    people: [{ firstName: 'Ute' }],
    listName: 'Klos, Ute',
    points: 12,
  })
  expect((await shop.client.customers.search({ text: 'zyxwvut' })).hits).toEqual([])
  for (const word of ['quentin', 'zyxwvut', 'pflegekind']) expect([word, standsIn(word)]).toEqual([word, []])
})
