import type { ConsentPurpose } from '@shared/features/consents/consent'
import type { Wording } from '@shared/features/consents/contract'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

function wordings(db: ReadDatabase | Tx) {
  return db.selectFrom('consent_wording').select((eb) => [
    'consent_wording.id',
    'consent_wording.purpose',
    'consent_wording.version',
    'consent_wording.text',
    'consent_wording.at',
    'consent_wording.actor',
    eb
      .selectFrom('consent')
      .whereRef('consent.wording_id', '=', 'consent_wording.id')
      .select((inner) => inner.fn.countAll<number>().as('used'))
      .as('used'),
  ])
}

const shown = (row: Omit<Wording, 'used'> & { used: number | null }): Wording => ({
  ...row,
  id: Number(row.id),
  used: row.used ?? 0,
})

/** All versions of all wordings, the newest of each purpose first. */
export async function listWordings(db: ReadDatabase | Tx): Promise<Wording[]> {
  const rows = await wordings(db).orderBy('purpose').orderBy('version', 'desc').execute()
  return rows.map(shown)
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
