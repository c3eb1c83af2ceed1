import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../support/bundle'
import { addPerson } from '../support/cards'
import { openTestApp } from '../support/test-app'

let scripts: string
let root: string
beforeAll(async () => {
  scripts = await bundle({ document: 'tests/crash/document-child.ts', worker: 'src-main/jobs/worker.ts' })
  root = mkdtempSync(join(tmpdir(), 'tante-emma-kill-document-'))
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
  rmSync(scripts, { recursive: true, force: true })
})

test('killed in the middle of a document, nothing of it is ever seen and nothing stays', async () => {
  const before = await openTestApp({ folder: root })
  const customerId = await addPerson(before, 'Röder')
  await before.close()
  const path = join(root, 'Groß.bin')
  writeFileSync(path, Buffer.alloc(20 * 1024 * 1024, 7))

  const words = [join(scripts, 'document.js'), root, join(scripts, 'worker.js'), path]
  const child = spawn(process.execPath, words, { stdio: 'inherit' })
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')

  const left = new Database(join(root, 'data', 'tante-emma.sqlite'))
  const chunks = left.prepare<[], number>('SELECT count(*) FROM document_chunk').pluck()
  // It really stood in the middle.
  expect([Number(chunks.get()) > 0, Number(chunks.get()) < 80]).toEqual([true, true])
  left.close()

  const after = await openTestApp({ folder: root })
  expect(await after.client.documents.ofCard({ customerId })).toEqual([])
  await after.app.documentsClean()
  const db = new Database(after.app.core.dataFile())
  expect(db.prepare('SELECT count(*) FROM document_content').pluck().get()).toBe(0)
  expect(db.prepare('SELECT count(*) FROM document_chunk').pluck().get()).toBe(0)
  expect(db.prepare("SELECT id FROM operation WHERE state <> 'done'").all()).toEqual([])
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
  await after.close()
}, 60_000)
