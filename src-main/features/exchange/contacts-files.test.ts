import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { valuesOfFile } from '../../../tests/support/values-of-file'

/** Exports of real address books, brought beside the project; not part of it. */
const folder = resolve(import.meta.dirname, '../../../../shared/data/contacts')
const files = existsSync(folder)
  ? ['csv', 'ldif', 'vcard'].flatMap((kind) =>
      readdirSync(join(folder, kind)).map((name) => join(kind, name)),
    )
  : []

let shop: TestApp
beforeAll(async () => {
  shop = await openTestApp()
})
afterAll(() => shop.close())

/** All that stands on a card, as letters and digits alone. */
async function onCards(ids: number[]): Promise<string> {
  const parts: string[] = []
  for (const id of ids) {
    const card = await shop.client.customers.get({ id })
    const documents = await shop.client.documents.ofCard({ customerId: id })
    parts.push(JSON.stringify(card), JSON.stringify(documents))
    const [person] = card.people
    parts.push({ ms: 'Frau', mr: 'Herr male', none: '' }[person?.salutation ?? 'none'])
    if (person?.birthday) {
      const { day, month, year } = person.birthday
      const two = (n: number) => String(n).padStart(2, '0')
      parts.push(
        `${year ?? ''}${two(month)}${two(day)} ${year} ${month} ${day} ${two(day)}.${two(month)}.${year}`,
      )
    }
  }
  return parts.join('\n')
}

describe.skipIf(files.length === 0)(
  'real address books (skipped where ../shared/data/contacts is missing)',
  () => {
    test.each(files)('%s comes in without losing a value', async (name) => {
      const before = (await shop.client.customers.list({ limit: 500 })).rows.map(({ id }) => id)
      const file = await shop.app.files.bring('test', join(folder, name))
      const result = await finish(shop.client.exchange.runImport({ file }))
      expect(result.read).toBe(result.created + result.updated + result.skipped)
      const rows = (await shop.client.customers.list({ limit: 500 })).rows.map(({ id }) => id)
      const fresh = rows.filter((id) => !before.includes(id))
      const text = squeezed(await onCards(fresh))
      const skipped = squeezed(result.skippedRows.map(({ detail }) => detail).join(' '))
      const lost = valuesOfFile(join(folder, name)).filter(
        ({ value }) => !wordsOf(value).every((word) => text.includes(word) || skipped.includes(word)),
      )
      if (result.created > 0)
        await finish(shop.client.exchange.undoImport({ operationId: result.operationId! }))
      expect((await shop.client.customers.list({ limit: 500 })).total).toBe(before.length)
      expect(lost).toEqual([])
    })
  },
)

function squeezed(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\n', ' ')
    .replaceAll('\\"', '"')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The words of a value, in which it may stand on the card in another order or punctuation. */
function wordsOf(value: string): string[] {
  return value
    .split(/\s+/)
    .map(squeezed)
    .filter((word) => word !== '')
}
