import { createHash } from 'node:crypto'
import { ColumnChoice, type FileFormat } from '@shared/features/exchange/contract'
import { headerKey } from '@shared/features/exchange/header-key'
import type { CivilDate } from '@shared/kernel/civil-date'
import { z } from 'zod'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** By what a file of the same kind is known again: its format and the headers of its columns in their order. */
export function signatureOf(format: FileFormat, headers: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([format, ...headers.map(headerKey)]))
    .digest('hex')
}

export type KeptMapping = { name: string; usedOn: CivilDate; columns: ColumnChoice[] }

/** Where the columns of such a file went the last time; undefined where none was brought in with chosen columns. */
export async function keptMapping(db: ReadDatabase, signature: string): Promise<KeptMapping | undefined> {
  const row = await db
    .selectFrom('import_mapping')
    .select(['name', 'used_on as usedOn', 'columns'])
    .where('signature', '=', signature)
    .executeTakeFirst()
  const columns = row && z.array(ColumnChoice).safeParse(JSON.parse(row.columns))
  return row && columns?.success ? { name: row.name, usedOn: row.usedOn, columns: columns.data } : undefined
}

/** Remembers where the columns of a file went, in the place of what was remembered before. */
export async function keepMapping(
  tx: Tx,
  signature: string,
  { name, usedOn, columns }: KeptMapping,
): Promise<void> {
  const row = { name, used_on: usedOn, columns: JSON.stringify(columns) }
  await tx
    .insertInto('import_mapping')
    .values({ signature, ...row })
    .onConflict((taken) => taken.column('signature').doUpdateSet(row))
    .execute()
}
