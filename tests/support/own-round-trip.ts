import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportFormat } from '@shared/features/exchange/own-contract'
import { finish, type TestApp } from './test-app'

/** Saves everybody in a format, all own fields with them; answers where the file lies, outside of the shop. */
export async function savedFile(shop: TestApp, format: ExportFormat): Promise<string> {
  const groups = await shop.client.fields.groups({ owner: { on: 'card' } })
  const all = groups.flatMap(({ fields }) => fields)
  const protectedFieldIds = all.filter(({ sensitive }) => sensitive).map(({ id }) => id)
  const selection = { type: 'ids' as const, ids: await everybody(shop) }
  const made = await finish(shop.client.exchange.handOut({ format, selection, protectedFieldIds }))
  const held = shop.app.files.look('test', made.file.handle)
  const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-saved-')), made.file.name)
  copyFileSync(held?.path ?? '', path)
  return path
}

/** All cards one by one: restricted ones stand in a file only so. */
async function everybody(shop: TestApp): Promise<number[]> {
  const ids: number[] = []
  for (let offset = 0; ; offset += 500) {
    const { rows } = await shop.client.customers.list({ offset, limit: 500 })
    if (rows.length === 0) return ids
    ids.push(...rows.map(({ id }) => id))
  }
}

/** Brings a file of our own into a shop. */
export async function broughtBack(shop: TestApp, path: string, known: 'keep' | 'overwrite' = 'keep') {
  const file = await shop.app.files.bring('test', path)
  return finish(shop.client.exchange.importOwn({ file, known }))
}

/** What of a card a format carries: a table has no photos. */
export function carriedBy(format: ExportFormat, card: unknown): unknown {
  return format === 'csv' || format === 'xlsx' ? { ...(card as object), photo: null } : card
}
