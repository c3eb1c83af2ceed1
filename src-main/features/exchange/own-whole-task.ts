import { wholeFile as texts } from '@shared/texts/de/whole-file'
import { latestVersion } from '../../db/migrations'
import { openDataFile, type ReadDatabase } from '../../db/open'
import type { TableName } from '../../db/schema'
import { safeFileName } from '../../files/file-name'
import { writeZip, type ZipEntry } from '../../files/write-zip'
import { task } from '../../jobs/task'
import { contentPieces } from '../documents'
import { blocksOf, type HandoutBlock } from './handout-blocks'
import { manifestName } from './own-source'
import { dataName, jsonSchema, type Manifest, wholeVersion } from './own-whole-format'
import { type Reference, referencesOf, rowsBehind, sizeOf, tablesInOrder } from './own-whole-store'

type Input = { dataFile: string; target: string; at: string; program: string }
type Progress = { done: number; total: number }
type Outcome = { rows: number; documents: number; blocks: HandoutBlock[] }

/** Rows read at a time. */
const chunk = 500

/**
 * Writes everything that the shop has into a ZIP file: a line of JSON a row, a file for each document, and how to read
 * it. All of it as it stood at one moment; rows and documents pass through memory piece by piece.
 */
export const wholeTask = task<Input, Progress, Outcome>(
  'exchange.whole',
  async ({ dataFile, target, at, program }, { send, signal }) => {
    const data = openDataFile(dataFile, 'read')
    data.raw.exec('begin')
    try {
      const order = await tablesInOrder(data.read)
      const tables = []
      for (const name of order) tables.push({ name, ...(await sizeOf(data.read, name)) })
      const references = new Map<TableName, Reference[]>()
      for (const name of order) references.set(name, await referencesOf(data.read, name))
      const sizes = new Map<string, number>(tables.map(({ name, rows }) => [name, rows]))
      const total = tables.reduce((sum, { rows }) => sum + rows, 0)
      const documents: { name: string; contentId: number }[] = []
      const cards: number[] = []
      let done = 0

      async function* lines(table: TableName) {
        for (let last = 0; ; ) {
          signal.throwIfAborted()
          const rows = await rowsBehind(data.read, table, last, chunk)
          if (rows.length === 0) return
          last = Number(rows.at(-1)?.['id'])
          if (table === 'customer')
            for (const row of rows) if (row['standalone'] === 1) cards.push(Number(row['id']))
          yield rows.map((row) => `${JSON.stringify(table === 'document' ? filed(row) : row)}\n`).join('')
          done += rows.length
          await send({ done, total })
        }
      }
      function filed({ content_id: contentId, ...row }: Awaited<ReturnType<typeof rowsBehind>>[number]) {
        return { ...row, file: fileOf(row['id'], row['name']) }
      }

      const manifest: Manifest = {
        ...{ format: 'tante-emma', version: wholeVersion, schema: latestVersion, program, at, tables },
        cards: sizes.get('customer') ?? 0,
        documents: sizes.get('document') ?? 0,
      }
      for (const row of await allDocuments(data.read))
        documents.push({ name: fileOf(row.id, row.name), contentId: row.contentId })
      const entries: ZipEntry[] = [
        text(manifestName, JSON.stringify(manifest, null, 2)),
        text(texts.fileName, texts.readme),
        text('schema.json', jsonSchema(references)),
        ...order.map((table) => ({ name: dataName(table), content: () => lines(table) })),
        ...documents.map(({ name, contentId }) => ({
          name,
          content: async function* () {
            signal.throwIfAborted()
            yield* contentPieces(data.read, contentId)
          },
        })),
      ]
      await writeZip(target, entries)
      return { rows: cards.length, documents: documents.length, blocks: blocksOf(cards) }
    } finally {
      await data.close()
    }
  },
)

function text(name: string, content: string): ZipEntry {
  return {
    name,
    content: async function* () {
      yield content
    },
  }
}

function fileOf(id: unknown, name: unknown): string {
  return `dokumente/${Number(id)}/${safeFileName(String(name))}`
}

/** All documents; names and numbers alone, their bytes follow one after the other. */
async function allDocuments(db: ReadDatabase): Promise<{ id: number; name: string; contentId: number }[]> {
  const found: { id: number; name: string; contentId: number }[] = []
  for (let last = 0; ; ) {
    const rows = await rowsBehind(db, 'document', last, chunk)
    if (rows.length === 0) return found
    for (const row of rows)
      found.push({ id: Number(row['id']), name: String(row['name']), contentId: Number(row['content_id']) })
    last = found.at(-1)?.id ?? last
  }
}
