import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Clock } from '@shared/kernel/clock'
import { FileHandle, FolderHandle } from '@shared/rpc/handles'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FileDesk } from './desk'
import { createFileDesk } from './file-desk'
import { UploadTooLarge } from './upload-too-large'

let base: string
let folder: string
let minutes: number
let desk: FileDesk
const clock: Clock = { now: () => new Date(minutes * 60_000), today: () => '2026-11-22' }

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tante-emma-desk-'))
  folder = join(base, 'run')
  minutes = 0
  desk = createFileDesk({ folder, clock, limits: { bytes: 10, life: 60 * 60_000 } })
})
afterEach(async () => {
  await desk.clear()
  rmSync(base, { recursive: true, force: true })
})

const mode = (path: string) => statSync(path).mode & 0o777
const body = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)))

test('a file that comes in lies private to the user under a name of its own', async () => {
  const handle = await desk.receive('tab', '../../Kunden Röder.csv', body('abc', 'def'))
  expect(FileHandle.parse(handle)).toBe(handle)
  const held = desk.look('tab', handle)
  expect(held).toMatchObject({ name: 'Kunden Röder.csv', mediaType: 'text/csv', bytes: 6 })
  expect(readFileSync(held?.path ?? '', 'utf8')).toBe('abcdef')
  expect(held?.path.startsWith(folder)).toBe(true)
  expect(held?.path).not.toContain('Kunden')
  if (process.platform !== 'win32') {
    expect(mode(folder)).toBe(0o700)
    expect(mode(held?.path ?? '')).toBe(0o600)
  }
})

test('a file of exactly the limit is taken, one byte more is refused and leaves nothing behind', async () => {
  await desk.receive('tab', 'a.csv', body('0123456789'))
  await expect(desk.receive('tab', 'b.csv', body('01234', '567890'))).rejects.toThrow(UploadTooLarge)
  expect(readdirSync(folder)).toHaveLength(1)
})

test('a sender that breaks off leaves nothing behind', async () => {
  const broken = new Readable({ read() {} })
  broken.push('abc')
  setImmediate(() => broken.destroy(new Error('gone')))
  await expect(desk.receive('tab', 'a.csv', broken)).rejects.toThrow('gone')
  expect(readdirSync(folder)).toEqual([])
})

test('a handle serves only the visit that it was given to', async () => {
  const file = await desk.receive('tab', 'a.csv', body('abc'))
  const granted = desk.grantFolder('tab', base)
  expect(desk.look('another', file)).toBeUndefined()
  expect(desk.folder('another', granted)).toBeUndefined()
  expect(desk.look('tab', file)).toBeDefined()
  expect(desk.folder('tab', granted)).toBe(base)
})

test('an unknown handle is nobody’s', () => {
  expect(desk.look('tab', `f_${'A'.repeat(22)}`)).toBeUndefined()
  expect(desk.folder('tab', `d_${'A'.repeat(22)}`)).toBeUndefined()
})

test('a handle is forgotten after an hour', async () => {
  const handle = await desk.receive('tab', 'a.csv', body('abc'))
  minutes = 59
  expect(desk.look('tab', handle)).toBeDefined()
  minutes = 60
  expect(desk.look('tab', handle)).toBeUndefined()
})

test('a file of this machine is held where it lies and stays there', async () => {
  const path = join(base, 'own.csv')
  writeFileSync(path, 'abc')
  const handle = await desk.bring('terminal', path)
  expect(desk.look('terminal', handle)).toEqual({ path, name: 'own.csv', mediaType: 'text/csv', bytes: 3 })
  await desk.clear()
  expect(readFileSync(path, 'utf8')).toBe('abc')
})

test('a folder or a missing file cannot be brought; a file that is not copied may be of any size', async () => {
  writeFileSync(join(base, 'large.csv'), '01234567890')
  await expect(desk.bring('terminal', base)).rejects.toMatchObject({ code: 'EISDIR' })
  await expect(desk.bring('terminal', join(base, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
  const large = await desk.bring('terminal', join(base, 'large.csv'))
  expect(desk.look('terminal', large)).toMatchObject({ bytes: 11 })
})

test('a produced file is known once it is finished', async () => {
  const made = desk.produce('tab', 'Brief „Neujahr“.pdf', 'application/pdf')
  writeFileSync(made.path, '%PDF-')
  const file = await made.finish()
  expect(file).toEqual({
    handle: file.handle,
    name: 'Brief „Neujahr“.pdf',
    mediaType: 'application/pdf',
    bytes: 5,
  })
  expect(desk.look('tab', file.handle)?.path).toBe(made.path)
  expect(made.path.endsWith('.pdf')).toBe(true)
})

test('a dropped file is gone, even when it was never written', async () => {
  const written = desk.produce('tab', 'a.csv', 'text/csv')
  writeFileSync(written.path, 'abc')
  await written.drop()
  await desk.produce('tab', 'b.csv', 'text/csv').drop()
  expect(readdirSync(folder)).toEqual([])
})

test('the same folder keeps its handle within a visit', () => {
  const handle = desk.grantFolder('tab', base)
  expect(FolderHandle.parse(handle)).toBe(handle)
  expect(desk.grantFolder('tab', base)).toBe(handle)
  expect(desk.grantFolder('another', base)).not.toBe(handle)
})

test('clearing removes everything that came in or was produced', async () => {
  const handle = await desk.receive('tab', 'a.csv', body('abc'))
  writeFileSync(desk.produce('tab', 'b.pdf', 'application/pdf').path, 'x')
  await desk.clear()
  expect(desk.look('tab', handle)).toBeUndefined()
  expect(readdirSync(base)).toEqual([])
})
