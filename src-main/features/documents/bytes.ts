import { type FileHandle, open } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Core } from '../../core'
import { writeFileBy } from '../../files/write-file'
import { describeFault } from '../../rpc/faults'
import {
  deleteChunks,
  deleteContent,
  insertChunks,
  insertContent,
  needlessContent,
  readChunk,
} from './content-store'

/** A piece of a document, so that none is ever in memory as a whole. */
const chunkBytes = 256 * 1024
/** Pieces a transaction: half a megabyte holds the writer for some 5 ms. */
const atOnce = 2

/** Where bytes come from: the path of a file, or what a mail had in it. */
export type Source = string | Uint8Array

/** Hears how many bytes are written, and may stop between two transactions. */
export type Follow = { onWritten?: (bytes: number) => void; signal?: AbortSignal }

/**
 * Writes a content in transactions of a few pieces, giving way to calls; answers its id. An error or a cancel
 * removes what was written before it is passed on.
 */
export async function writeContent(
  core: Core,
  customerId: number,
  source: Source,
  { onWritten, signal }: Follow = {},
): Promise<number> {
  signal?.throwIfAborted()
  const contentId = await insertContent(core.write(), customerId)
  try {
    let position = 0
    let written = 0
    for await (const chunks of batches(source)) {
      signal?.throwIfAborted()
      await core.rightOfWay.given()
      await insertChunks(core.write(), contentId, position, chunks)
      // Has the write-ahead log looked after; no window shows these tables.
      core.changes.publish({ tables: [], customerIds: [] })
      position += chunks.length
      written += chunks.reduce((sum, chunk) => sum + chunk.length, 0)
      onWritten?.(written)
      await nextTurn()
    }
    signal?.throwIfAborted()
    return contentId
  } catch (error) {
    await abandonContent(core, contentId)
    throw error
  }
}

/** Removes what was written in vain; where even that fails (no room, file closed), the next start does it. */
export async function abandonContent(core: Core, contentId: number): Promise<void> {
  try {
    await dropContent(core, contentId)
  } catch (error) {
    core.log(`half a document waits for the next start: ${describeFault(error)}`)
  }
}

/** Overwrites a content that no document has, in small steps. */
export async function dropContent(core: Core, contentId: number): Promise<void> {
  do {
    await core.rightOfWay.given()
    await nextTurn()
  } while ((await deleteChunks(core.write(), contentId, atOnce)) > 0)
  await deleteContent(core.write(), contentId)
  core.changes.publish({ tables: [], customerIds: [] })
}

/** Overwrites all contents whose documents are gone, in small steps. */
export async function dropNeedless(core: Core): Promise<void> {
  for (;;) {
    const content = await needlessContent(core.read(), 0)
    if (content === undefined) return
    await dropContent(core, content)
  }
}

/** Writes a content out to a file, piece by piece; answers how many bytes it had. */
export async function contentToFile(core: Core, contentId: number, path: string): Promise<number> {
  return writeFileBy(path, async (out) => {
    let bytes = 0
    for (let position = 0; ; position++) {
      const chunk = await readChunk(core.read(), contentId, position)
      if (!chunk) return bytes
      bytes += chunk.length
      if (!out.write(chunk)) await new Promise((resolve) => out.once('drain', resolve))
      await nextTurn()
    }
  })
}

/** The pieces of a source, some at a time. */
async function* batches(source: Source): AsyncGenerator<Uint8Array[]> {
  let batch: Uint8Array[] = []
  for await (const chunk of typeof source === 'string' ? ofFile(source) : ofBytes(source)) {
    batch.push(chunk)
    if (batch.length < atOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function* ofBytes(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
}

async function* ofFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r')
  try {
    for (let at = 0; ; ) {
      const chunk = await fill(file, Buffer.alloc(chunkBytes), at)
      if (chunk.length === 0) return
      yield chunk
      at += chunk.length
    }
  } finally {
    await file.close()
  }
}

/** Reads until the buffer is full or the file ends: a read may answer less than was asked for. */
async function fill(file: FileHandle, buffer: Buffer, at: number): Promise<Buffer> {
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, at + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}
