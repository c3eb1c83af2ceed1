import { z } from 'zod'
import { tables as schema, type TableName } from '../../db/schema'
import { refuseOwn } from './own-refused'
import { manifestName } from './own-source'
import type { Reference } from './own-whole-store'
import { linesOfStream, type OwnZip } from './own-zip'

/** The version of the whole file; it grows when a reader of today could no longer make sense of it. */
export const wholeVersion = 1

export const Manifest = z.object({
  format: z.literal('tante-emma'),
  version: z.int(),
  /** The last migration of the program that wrote it: a later one may have tables that we do not know. */
  schema: z.int(),
  program: z.string(),
  at: z.string(),
  cards: z.int(),
  documents: z.int(),
  /** In the order in which rows may refer to each other; `highest` is the highest id that a row has. */
  tables: z.array(z.object({ name: z.string(), rows: z.int(), highest: z.int() })),
})
export type Manifest = z.infer<typeof Manifest>

export const dataName = (table: string) => `daten/${table}.jsonl`

/** What the file says of itself; refused where it cannot be read or was written by a later program. */
export async function readManifest(zip: OwnZip): Promise<Manifest> {
  let text = ''
  try {
    for await (const line of linesOfStream(await zip.read(manifestName))) text += `${line}\n`
    const found = Manifest.parse(JSON.parse(text))
    if (found.version > wholeVersion) refuseOwn('newer', found.program)
    return found
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return refuseOwn('damaged', manifestName)
    throw error
  }
}

/** A JSON Schema (2020-12) of the rows, made from the tables of the program and from what their columns refer to. */
export function jsonSchema(tables: ReadonlyMap<TableName, readonly Reference[]>): string {
  const types = { INTEGER: 'integer', REAL: 'number', TEXT: 'string', BLOB: 'string' } as const
  const rowOf = (name: TableName) => ({
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(schema[name]).map(([column, { type, nullable }]) => [
        column,
        {
          type:
            nullable && column !== 'id'
              ? [types[type as keyof typeof types], 'null']
              : types[type as keyof typeof types],
          ...leadsTo(tables.get(name), column),
        },
      ]),
    ),
  })
  return JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Tante Emma, ganze Kartei',
      $defs: Object.fromEntries([...tables.keys()].map((name) => [name, rowOf(name)])),
    },
    null,
    2,
  )
}

function leadsTo(references: readonly Reference[] = [], column: string): { description?: string } {
  const found = references.find((one) => one.column === column)
  return found ? { description: `id in ${dataName(found.table)}` } : {}
}
