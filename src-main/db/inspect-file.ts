import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { FileSummary } from '@shared/features/backup/contract'
import Database from 'better-sqlite3'
import { summarize } from './file-summary'
import { applicationId } from './migrate'
import { latestVersion } from './migrations'

export type Unusable = 'notADatabase' | 'notOurs' | 'damaged' | 'newerVersion' | 'unreadable'

/** Why a file cannot take the place of the data. */
export class UnusableFile extends Error {
  readonly reason: Unusable
  constructor(reason: Unusable, detail: string) {
    super(detail)
    this.name = 'UnusableFile'
    this.reason = reason
  }
}

/** What the first 100 bytes of an SQLite file say (https://sqlite.org/fileformat2.html#the_database_header). */
const header = {
  length: 100,
  magic: 'SQLite format 3\0',
  pageSizeAt: 16,
  pageCountAt: 28,
  userVersionAt: 60,
  applicationIdAt: 68,
}

/**
 * Judges a file by its header, without opening it as a database: cheap, and right for one of any size.
 * @throws UnusableFile
 */
export function inspectHeader(path: string): void {
  const { bytes, size } = readHeader(path)
  const text = bytes.toString('latin1', 0, header.magic.length)
  if (bytes.length < header.length || text !== header.magic) throw new UnusableFile('notADatabase', '')
  const version = bytes.readUInt32BE(header.userVersionAt)
  if (bytes.readUInt32BE(header.applicationIdAt) !== applicationId) throw new UnusableFile('notOurs', '')
  if (version > latestVersion) throw new UnusableFile('newerVersion', `${version} > ${latestVersion}`)
  const stored = bytes.readUInt16BE(header.pageSizeAt)
  const whole = bytes.readUInt32BE(header.pageCountAt) * (stored === 1 ? 65_536 : stored)
  if (size < whole) throw new UnusableFile('damaged', `${size} of ${whole} bytes`)
}

function readHeader(path: string): { bytes: Buffer; size: number } {
  const handle = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(header.length)
    const length = readSync(handle, bytes, 0, header.length, 0)
    return { bytes: bytes.subarray(0, length), size: fstatSync(handle).size }
  } finally {
    closeSync(handle)
  }
}

/**
 * Opens a file of the program that nobody else uses, checks all of it, and says what is in it.
 * @throws UnusableFile
 */
export function inspectFile(path: string): FileSummary {
  inspectHeader(path)
  let db: Database.Database | undefined
  try {
    db = new Database(path, { fileMustExist: true })
    db.pragma('journal_mode = DELETE')
    refuseDamaged(db)
    return summarize(db)
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(error.code))
      throw new UnusableFile('damaged', error.message)
    throw error
  } finally {
    db?.close()
  }
}

/** @throws UnusableFile when pages, indexes or references do not agree */
function refuseDamaged(db: Database.Database): void {
  const integrity = db.pragma('integrity_check(1)', { simple: true })
  if (integrity !== 'ok') throw new UnusableFile('damaged', String(integrity))
  const broken = db.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new UnusableFile('damaged', `${broken.length} references without a row`)
}
