import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fitNote, longestNote } from '@shared/features/exchange/long-note'
import { exchange as texts } from '@shared/texts/de/exchange'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { broughtBack, savedFile } from '../../../tests/support/own-round-trip'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { visibleState } from '../../../tests/support/visible-state'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

function write(content: string, name = 'liste.csv'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-notes-')), name)
  writeFileSync(path, content)
  return path
}

async function run(content: string, mode: 'fill' | 'overwrite' = 'fill') {
  const file = await shop.app.files.bring('test', write(content))
  return finish(shop.client.exchange.runImport({ file, mode }))
}

/** What the documents of a card say. */
async function documentsOf(customerId: number): Promise<string[]> {
  const found = await shop.client.documents.ofCard({ customerId })
  const texts: string[] = []
  for (const { id } of found) {
    const { handle } = await shop.client.documents.content({ id })
    texts.push(readFileSync(shop.app.files.look('test', handle)?.path ?? '', 'utf8'))
  }
  return texts
}

const story = Array.from({ length: 4000 }, (_, n) => `Wort${n}`).join(' ')

test('a note that a card cannot hold begins on it and lies there whole, and undo takes both', async () => {
  const before = await visibleState(shop)
  const result = await run(`Nachname;Notiz\nRöder;${story}\n`)
  expect(result).toMatchObject({ created: 1, documents: 1, remarksTotal: 1 })
  expect(result.remarks).toEqual([{ line: 2, text: texts.noteBeside }])
  const { rows } = await shop.client.customers.list({})
  const id = rows[0]?.id ?? 0
  const { note } = await shop.client.customers.get({ id })
  expect(note.length).toBeLessThanOrEqual(longestNote)
  // No word is torn in two.
  expect(story.startsWith(`${note} `)).toBe(true)
  expect(await documentsOf(id)).toEqual([story])
  // The same list once more brings nothing twice.
  expect(await run(`Nachname;Notiz\nRöder;${story}\n`)).toMatchObject({ documents: 0 })
  expect(await documentsOf(id)).toHaveLength(1)
  // One that is as long and says something else is another one.
  const other = story.replace('Wort9 ', 'Wein9 ')
  const { operationId } = await run(`Nachname;Notiz\nRöder;${other}\n`)
  expect(await documentsOf(id)).toEqual(expect.arrayContaining([story, other]))
  await finish(shop.client.exchange.undoImport({ operationId: operationId! }))
  await finish(shop.client.exchange.undoImport({ operationId: result.operationId! }))
  expect(await visibleState(shop)).toEqual(before)
})

test.each(['fill', 'overwrite'] as const)(
  'what a full note has no room for lies beside it (%s)',
  async (mode) => {
    const { card } = await shop.client.customers.create({
      ...{ kind: 'person', number: 'K-1', people: [{ firstName: 'Anna', lastName: 'Röder' }] },
      note: 'x'.repeat(longestNote),
    })
    const before = await visibleState(shop)
    const result = await run('Kundennummer;Nachname;Vorname;Notiz\nK-1;Röder;Anna;mag Barolo\n', mode)
    expect(result).toMatchObject({ documents: 1, updated: 1, remarksTotal: 1 })
    expect(await documentsOf(card.id)).toEqual(['mag Barolo'])
    await finish(shop.client.exchange.undoImport({ operationId: result.operationId! }))
    expect(await visibleState(shop)).toEqual(before)
    expect(await documentsOf(card.id)).toEqual([])
  },
)

test('two rows of one customer, and a number that somebody has, lose nothing of a long note either', async () => {
  await shop.client.customers.create({ kind: 'person', number: 'K-1', people: [{ lastName: 'Anders' }] })
  const half = story.slice(0, 15_000).trim()
  const other = story.slice(15_000, 32_000).trim()
  const result = await run(
    `Kundennummer;Nachname;Vorname;E-Mail;Notiz\nK-1;Röder;Anna;a@example.de;${'y'.repeat(longestNote)}\n;Röder;Uwe;u@example.de;${half}\n;Röder;Uwe;u@example.de;${other}\n`,
  )
  expect(result).toMatchObject({ created: 2, documents: 2 })
  const { rows } = await shop.client.customers.list({})
  const [anna, uwe] = ['Röder, Anna', 'Röder, Uwe'].map(
    (name) => rows.find(({ listName }) => listName === name)?.id ?? 0,
  )
  expect((await documentsOf(anna ?? 0)).some((text) => text.includes('y'.repeat(longestNote)))).toBe(true)
  const { note } = await shop.client.customers.get({ id: uwe ?? 0 })
  expect(note.includes(half)).toBe(true)
  expect((await documentsOf(uwe ?? 0)).some((text) => text.includes(other))).toBe(true)
})

test('a strange column of a file of ours goes on in a document where the note is full', async () => {
  const note = 'x'.repeat(longestNote - 5)
  await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Röder' }], note })
  const [header = '', row = ''] = readFileSync(await savedFile(shop, 'csv'), 'utf8')
    .trimEnd()
    .split('\r\n')
  const path = write(`${header};Lieblingsfarbe\r\n${row.replace(/^[^;]*/, 'N-1')};himmelblau\r\n`)
  expect(await broughtBack(shop, path)).toMatchObject({ created: 1, documents: 1 })
  const { hits } = await shop.client.customers.search({ text: 'N-1' })
  expect(await documentsOf(hits[0]?.id ?? 0)).toEqual([`${note}\nLieblingsfarbe: himmelblau`])
})

test('no half of a sign stands at the end of a note', () => {
  const { note, whole } = fitNote('', `x${'👩'.repeat(longestNote / 2)}`)
  expect(note).toBe(`x${'👩'.repeat(longestNote / 2 - 1)}`)
  expect(whole).toHaveLength(longestNote + 1)
})
