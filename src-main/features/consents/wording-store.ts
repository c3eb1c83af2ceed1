import type { ConsentPurpose } from '@shared/features/consents/consent'
import type { Wording } from '@shared/features/consents/contract'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

function wordings(db: ReadDatabase | Tx) {
  return db.selectFrom('consent_wording').select(['id', 'purpose', 'version', 'text', 'at', 'actor'])
}

const shown = <W extends Wording>(row: W): W => ({ ...row, id: Number(row.id) })

/** All versions of all wordings, the newest of each purpose first. */
export async function listWordings(db: ReadDatabase): Promise<Wording[]> {
  const rows = await wordings(db).orderBy('purpose').orderBy('version', 'desc').execute()
  return rows.map(shown)
}

/** The same, with how often each was agreed to; counts them all. */
export async function countedWordings(db: ReadDatabase): Promise<(Wording & { used: number })[]> {
  const counts = await db
    .selectFrom('consent')
    .select((eb) => ['wording_id', eb.fn.countAll<number>().as('used')])
    .where('wording_id', 'is not', null)
    .groupBy('wording_id')
    .execute()
  const used = new Map(counts.map((row) => [row.wording_id, row.used]))
  return (await listWordings(db)).map((wording) => ({ ...wording, used: used.get(wording.id) ?? 0 }))
}

/** One version of a wording. */
export async function readWording(db: ReadDatabase | Tx, id: number): Promise<Wording | undefined> {
  const row = await wordings(db).where('id', '=', id).executeTakeFirst()
  return row && shown(row)
}

/** The version that holds for a purpose now. */
export async function currentWording(
  db: ReadDatabase | Tx,
  purpose: ConsentPurpose,
): Promise<Wording | undefined> {
  const row = await wordings(db)
    .where('purpose', '=', purpose)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && shown(row)
}

/** Writes a new version; answers its id. */
export async function insertWording(
  tx: Tx,
  wording: { purpose: ConsentPurpose; version: number; text: string; at: string; actor: string },
): Promise<number> {
  const { id } = await tx
    .insertInto('consent_wording')
    .values(wording)
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}
