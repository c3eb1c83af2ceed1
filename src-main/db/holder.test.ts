import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHolder, type Holder } from './holder'
import { openDataFile } from './open'
import { incomingOf, swapBack, swapIn } from './swap-file'

let folder: string
let file: string
let kept: string
let holder: Holder

const refusals = {
  readOnly: () => {
    throw new Error('readOnly')
  },
  closed: () => {
    throw new Error('closed')
  },
  busy: () => {
    throw new Error('busy')
  },
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-holder-'))
  file = join(folder, 'data.sqlite')
  kept = join(folder, 'ersetzt', 'old.sqlite')
  holder = createHolder(file, 'own', refusals)
})
afterEach(async () => {
  await holder.close()
  rmSync(folder, { recursive: true, force: true })
})

async function say(text: string): Promise<void> {
  await holder.write().insertInto('preference').values({ key: text, value: '1' }).execute()
}
async function said(): Promise<string[]> {
  const rows = await holder.read().selectFrom('preference').select('key').orderBy('key').execute()
  return rows.map((row) => row.key)
}

/** A file made ready to take the place of the open one; it says „other“. */
async function prepare(): Promise<void> {
  const other = openDataFile(incomingOf(file))
  await other.write?.insertInto('preference').values({ key: 'other', value: '1' }).execute()
  expect(await other.closeAlone()).toBe(true)
}

const takeIn = async (open: string) => {
  swapIn(open, kept)
  return { file: open, result: 'done', takeBack: () => swapBack(open, kept) }
}

test('another file takes the place of the open one, which is kept whole', async () => {
  await say('mine')
  await prepare()
  expect(await holder.exchange(takeIn)).toBe('done')
  expect(await said()).toEqual(['other'])
  await say('on')
  expect(await said()).toEqual(['on', 'other'])
  const old = new Database(kept, { readonly: true })
  expect(old.prepare('SELECT key FROM preference').pluck().all()).toEqual(['mine'])
  old.close()
})

test('nothing is written or read meanwhile', async () => {
  await holder.exchange(async (open) => {
    expect(() => holder.write()).toThrow('closed')
    expect(() => holder.read()).toThrow('closed')
    await expect(holder.exchange(takeIn)).rejects.toThrow('closed')
    return { file: open, result: undefined, takeBack: () => {} }
  })
  expect(await said()).toEqual([])
})

test('an operation that begins in the same moment is not cut off from its file', async () => {
  await prepare()
  const beginning = holder
    .write()
    .transaction()
    .execute((tx) =>
      tx
        .insertInto('operation')
        .values({ kind: 'import', label: '', actor: '', at: '2026-11-22T16:02:00.000Z', state: 'running' })
        .execute(),
    )
  await expect(holder.exchange(takeIn)).rejects.toThrow('busy')
  await beginning
  expect(await said()).toEqual([])
})

test('a transaction under way is waited for, and is part of what is moved', async () => {
  let begun: () => void = () => {}
  const started = new Promise<void>((resolve) => (begun = resolve))
  const writing = holder
    .write()
    .transaction()
    .execute(async (tx) => {
      begun()
      await new Promise((resolve) => setTimeout(resolve, 60))
      await tx.insertInto('preference').values({ key: 'late', value: '1' }).execute()
    })
  await started
  const exchanged = holder.exchange(async (open) => ({ file: open, result: 0, takeBack: () => {} }))
  await Promise.all([writing, exchanged])
  expect(await said()).toEqual(['late'])
})

test('no log lies beside the file while it is moved', async () => {
  await say('mine')
  await holder.exchange(async (open) => {
    expect(['-wal', '-shm', '-journal'].filter((suffix) => existsSync(open + suffix))).toEqual([])
    return { file: open, result: undefined, takeBack: () => {} }
  })
  expect(await said()).toEqual(['mine'])
})

test('an error of the work leaves the program with its file', async () => {
  await say('mine')
  const failing = holder.exchange(async () => Promise.reject(new Error('no room')))
  await expect(failing).rejects.toThrow('no room')
  await say('still')
  expect(await said()).toEqual(['mine', 'still'])
})

test('a file that turns out not to open is taken back', async () => {
  await say('mine')
  const foreign = new Database(incomingOf(file))
  foreign.exec('CREATE TABLE strange (id INTEGER)')
  foreign.close()
  await expect(holder.exchange(takeIn)).rejects.toMatchObject({ code: 'NOT_OURS' })
  expect(await said()).toEqual(['mine'])
  expect([kept, incomingOf(file)].filter((path) => existsSync(path))).toEqual([])
})

test('a file that is not there is an error, and the old one is in place', async () => {
  await say('mine')
  await expect(holder.exchange(takeIn)).rejects.toMatchObject({ code: 'ENOENT' })
  expect(await said()).toEqual(['mine'])
})

test('while an operation is between two steps, it is refused', async () => {
  await holder
    .write()
    .insertInto('operation')
    .values({ kind: 'test', label: '', actor: '', at: '', state: 'running' })
    .execute()
  await expect(holder.exchange(takeIn)).rejects.toThrow('busy')
  await say('on')
})

test('while another connection reads the file, it is refused, and the program goes on', async () => {
  await say('mine')
  const reader = new Database(file, { readonly: true })
  reader.prepare('SELECT * FROM preference').all()
  await expect(holder.exchange(takeIn)).rejects.toThrow('busy')
  reader.close()
  await say('on')
  expect(await said()).toEqual(['mine', 'on'])
})
