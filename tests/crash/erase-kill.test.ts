import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { erasePerson } from '@main/features/privacy'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../support/bundle'
import { addPerson } from '../support/cards'
import { finish, openTestApp } from '../support/test-app'

const word = 'Quintessenzial'
const megabyte = 1024 * 1024
let scripts: string
let root: string
let path: string
beforeAll(async () => {
  scripts = await bundle({ erase: 'tests/crash/erase-child.ts', worker: 'src-main/jobs/worker.ts' })
  root = mkdtempSync(join(tmpdir(), 'tante-emma-kill-erase-'))
  path = join(root, 'Akte.txt')
  writeFileSync(path, `${word} `.repeat((6 * megabyte) / (word.length + 1)))
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
  rmSync(scripts, { recursive: true, force: true })
})

/** How many pieces, documents and cards a file has. */
function countsOf(file: string): number[] {
  const db = new Database(file, { readonly: true })
  const counts = ['document_chunk', 'document', 'customer'].map((table) =>
    Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
  )
  db.close()
  return counts
}

test('killed while the bytes of documents go, an erasure is ended by the next start', async () => {
  const before = await openTestApp({ folder: root })
  await addPerson(before, 'Zyxwvut')
  await before.close()
  const words = [join(scripts, 'erase.js'), root, join(scripts, 'worker.js'), path]
  const [, signal] = await once(spawn(process.execPath, words, { stdio: 'inherit' }), 'exit')
  expect(signal).toBe('SIGKILL')
  const file = join(root, 'data', 'tante-emma.sqlite')
  const [pieces = 0, ...others] = countsOf(file)
  // It really stood in the middle: no document is there any more, the card still is.
  expect([pieces > 0, pieces < 48, ...others]).toEqual([true, true, 0, 1])

  const after = await openTestApp({ folder: root })
  expect((await after.client.customers.list({})).total).toBe(0)
  expect((await after.client.operations.list({})).operations).toMatchObject([
    { kind: 'personalData.erase', label: '', changes: 0, undoable: false },
    { label: '' },
    { label: '' },
    { label: '' },
  ])
  await after.app.rewriteTried()
  await after.close()
  expect(countsOf(file)).toEqual([0, 0, 0])
  const bytes = readFileSync(file, 'latin1')
  expect([bytes.includes(word), bytes.includes('Zyxwvut')]).toEqual([false, false])
}, 60_000)

test('an erasure overwrites the bytes of documents in steps of a few pieces', async () => {
  const shop = await openTestApp()
  const { core, files } = shop.app
  const customerId = await addPerson(shop, 'Röder')
  await finish(shop.client.documents.add({ customerId, file: await files.bring('test', path) }))
  const left: number[] = []
  const given = async () => {
    left.push(countsOf(core.dataFile())[0] ?? 0)
  }
  await erasePerson({ ...core, rightOfWay: { ...core.rightOfWay, given } }, customerId, 'MK')
  expect(left[0]).toBe(24)
  const steps = left.map((count, index) => count - (left[index + 1] ?? 0))
  // Two of its own, and two of the sweep that goes on beside it.
  expect(Math.max(...steps)).toBeLessThanOrEqual(4)
  expect(countsOf(core.dataFile())).toEqual([0, 0, 0])
  await shop.close()
}, 60_000)
