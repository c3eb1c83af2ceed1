import { type RawBuilder, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { PersonalDataClaim } from '../../db/personal-data'
import { tables } from '../../db/schema'

type Claim = Extract<PersonalDataClaim, { path: string }>
type Row = Record<string, string | number | null>

/** A condition of a claim with the person in place of `:customerId`. */
function condition(text: string, customerId: number): RawBuilder<boolean> {
  const [first = '', ...rest] = text.split(':customerId')
  return rest.reduce(
    (all, part) => sql<boolean>`${all}${sql.lit(customerId)}${sql.raw(part)}`,
    sql<boolean>`${sql.raw(first)}`,
  )
}

/** The rows of a table that speak of this person, whole but for the bytes of files, which are handed out as such. */
export async function rowsOf(db: ReadDatabase, claim: Claim, customerId: number): Promise<Row[]> {
  const columns = Object.entries(tables[claim.table]).filter(([, { type }]) => type !== 'BLOB')
  const rows = await db
    .selectFrom(claim.table)
    .select(columns.map(([name]) => sql.ref<string | number | null>(name).as(name)))
    .where(condition(claim.path, customerId))
    .orderBy(sql`rowid`)
    .execute()
  return rows as Row[]
}

/** Where in its table an erasure finds the rows of this person. */
export async function rowidsOf(tx: Tx, claim: Claim, customerId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom(claim.table)
    .select(sql<number>`rowid`.as('at'))
    .where(condition(claim.path, customerId))
    .$if(claim.onlyWhere !== undefined, (query) => query.where(condition(claim.onlyWhere ?? '', customerId)))
    .execute()
  return rows.map((row) => row.at)
}
