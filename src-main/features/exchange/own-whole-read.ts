import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { latestVersion } from '../../db/migrations'
import { task } from '../../jobs/task'
import { refuseOwn } from './own-refused'
import { openOwnFile } from './own-source'
import { dataName, type Manifest, readManifest } from './own-whole-format'
import type { Row } from './own-whole-store'
import { linesOfStream, type OwnZip } from './own-zip'

/** What the reader hands over: first what there is, then rows; `scratch` holds the bytes of a document. */
export type WholePiece =
  | { type: 'manifest'; manifest: Manifest }
  | { type: 'rows'; table: string; rows: Uint8Array<ArrayBuffer> }
  | { type: 'document'; row: Row }

type Input = { path: string; scratch: string }

/** Rows handed over at a time. */
const batchRows = 100

/** Reads the whole file table by table, at the writer's pace. */
export const readWholeTask = task<Input, WholePiece, void>(
  'exchange.readWhole',
  async ({ path, scratch }, { send, signal }) => {
    const source = await openOwnFile(path)
    if (source?.format !== 'whole') return refuseOwn('notOurs')
    const { zip } = source
    try {
      const manifest = await readManifest(zip)
      if (manifest.schema > latestVersion) refuseOwn('newer', manifest.program)
      await send({ type: 'manifest', manifest })
      for (const { name, rows } of manifest.tables) {
        signal.throwIfAborted()
        const read = await readTable(zip, name, async (part) => {
          signal.throwIfAborted()
          if (name !== 'document') {
            const bytes = new TextEncoder().encode(JSON.stringify(part))
            await send({ type: 'rows', table: name, rows: bytes })
            return
          }
          for (const row of part) {
            signal.throwIfAborted()
            const { file, ...rest } = row
            await pipeline(await zip.read(String(file)), createWriteStream(scratch, { mode: 0o600 }))
            await send({ type: 'document', row: rest })
          }
        })
        if (read !== rows) refuseOwn('damaged', dataName(name))
      }
    } catch (error) {
      if (isDamage(error)) return refuseOwn('damaged', error.message)
      throw error
    } finally {
      source.close()
    }
  },
)

/** Errors of the ZIP file and of its JSON have no code of the system. */
function isDamage(error: unknown): error is Error {
  if (!(error instanceof Error) || error.name === 'TaskError' || error.name === 'AbortError') return false
  return (
    !('code' in error) || String(error.code).startsWith('Z_') || String(error.code).startsWith('ERR_ENCODING')
  )
}

async function readTable(zip: OwnZip, table: string, take: (rows: Row[]) => Promise<void>): Promise<number> {
  let part: Row[] = []
  let read = 0
  for await (const line of linesOfStream(await zip.read(dataName(table)))) {
    if (line === '') continue
    part.push(JSON.parse(line) as Row)
    read += 1
    if (part.length < batchRows) continue
    await take(part)
    part = []
  }
  if (part.length > 0) await take(part)
  return read
}
