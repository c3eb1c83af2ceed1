import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { constants, copyFile, link, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ProducedFile } from '@shared/rpc/handles'

/** The produced file could not be put where it was asked for; what lies there is untouched. */
export class OutputFailed extends Error {
  readonly path: string
  /** The system's code; EEXIST when something of that name is there already. */
  readonly reason: string
  constructor(path: string, cause: unknown) {
    super('output failed', { cause })
    this.name = 'OutputFailed'
    this.path = path
    this.reason = codeOf(cause)
  }
}

/** The first file that a result speaks of, however deep. */
export function producedFileIn(result: unknown): ProducedFile | undefined {
  const file = ProducedFile.safeParse(result)
  if (file.success) return file.data
  if (typeof result !== 'object' || result === null) return undefined
  for (const part of Object.values(result)) {
    const found = producedFileIn(part)
    if (found) return found
  }
  return undefined
}

/**
 * Refuses a place that is taken already, before any work is done.
 *
 * @throws OutputFailed
 */
export function checkOutput(to: string, force: boolean): void {
  if (!force && existsSync(to)) throw new OutputFailed(resolve(to), { code: 'EEXIST' })
}

/**
 * Writes a produced file to where it was asked for: whole or not at all, and over nothing that is there unless
 * `force` says so.
 *
 * @throws OutputFailed
 */
export async function takeOut(from: string, to: string, force: boolean): Promise<void> {
  const target = resolve(to)
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.part`)
  try {
    await copyFile(from, draft, constants.COPYFILE_EXCL)
    if (force) await rename(draft, target)
    else await putNew(draft, target)
  } catch (error) {
    throw new OutputFailed(target, error)
  } finally {
    await rm(draft, { force: true })
  }
}

/** A link fails where something is there already; a stick that knows no links has to do with a look. */
async function putNew(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target)
  } catch (error) {
    if (!noLinks.has(codeOf(error)) || existsSync(target)) throw error
    await rename(draft, target)
  }
}

/** What file systems without hard links answer. */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'EINVAL'])

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'UNKNOWN'
}
