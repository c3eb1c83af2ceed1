import type { Consent } from '@shared/features/consents/consent'
import { sql } from 'kysely'
import { rowAfter } from '../../db/made-row'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'
import { valueList } from '../../db/value-list'

/** Everything that these people ever said, in the order of the entries: person → entries. */
export async function consentsOf(db: ReadDatabase | Tx, people: number[]): Promise<Map<number, Consent[]>> {
  const rows = await consentRows(db, people).execute()
  const byPerson = Map.groupBy(rows, ({ customerId }) => customerId)
  return new Map(
    [...byPerson].map(([id, entries]) => [id, entries.map(({ customerId, ...consent }) => consent)]),
  )
}

/** The query behind `consentsOf`. */
export function consentRows(db: ReadDatabase | Tx, people: number[]) {
  return db
    .selectFrom('consent')
    .leftJoin('consent_wording', 'consent_wording.id', 'consent.wording_id')
    .select([
      'consent.id',
      'consent.customer_id as customerId',
      'consent.channel',
      'consent.purpose',
      'consent.newsletter_id as newsletterId',
      'consent.status',
      'consent.basis',
      'consent.on_date as on',
      'consent.source',
      'consent.source_words as sourceWords',
      'consent_wording.version as wordingVersion',
      'consent.evidence',
      'consent.evidence_document_id as evidenceDocumentId',
      'consent.at',
      'consent.actor',
    ])
    .where('consent.customer_id', 'in', valueList(people))
    .orderBy('consent.customer_id')
    .orderBy('consent.id')
}

/** Enters something that was said; answers the id of the row, which is never written again. */
export async function insertConsent(tx: Tx, row: NewRow<'consent'>): Promise<number> {
  const { id } = await tx.insertInto('consent').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

/** Joins the proof to what somebody said on the sign-up form; the only thing that is ever added to an entry. */
export async function joinEvidence(tx: Tx, customerId: number, documentId: number): Promise<void> {
  await tx
    .updateTable('consent')
    .set({ evidence_document_id: documentId })
    .where('customer_id', '=', customerId)
    .where('source', '=', 'form')
    .execute()
}

/** Since when these customers object to advertising; who does not is left out. */
export async function objectionDays(db: ReadDatabase | Tx, ids: number[]): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('customer')
    .select(['id', 'ad_objection_on'])
    .where('id', 'in', valueList(ids))
    .where('ad_objection', '=', 1)
    .execute()
  return new Map(rows.flatMap((row) => (row.ad_objection_on ? [[Number(row.id), row.ad_objection_on]] : [])))
}

const objectionAfter = rowAfter('customer', ['ad_objection', 'ad_objection_on'])

/** When a customer's objection was noted or lifted, by the change log, in its order. */
export async function objectionChanges(db: ReadDatabase, customerId: number) {
  const rows = await db
    .selectFrom('change')
    .innerJoin('operation', 'operation.id', 'change.operation_id')
    .select([
      'operation.at',
      'operation.actor',
      sql<number>`${objectionAfter} ->> 'ad_objection'`.as('objects'),
      sql<string | null>`${objectionAfter} ->> 'ad_objection_on'`.as('on'),
    ])
    .where('change.customer_id', '=', customerId)
    .where('change.table_name', '=', 'customer')
    .where('change.row_id', '=', customerId)
    .where(sql<boolean>`ifnull(before ->> 'ad_objection', 0) <> ${objectionAfter} ->> 'ad_objection'`)
    .orderBy('change.id')
    .execute()
  return rows.map((row) => ({ ...row, objects: row.objects === 1 }))
}

/** When somebody of the shop last called this card, as far as it was noted. */
export async function lastCallAt(db: ReadDatabase | Tx, customerId: number): Promise<string | null> {
  const row = await db
    .selectFrom('customer_contact_stats')
    .select('last_at')
    .where('customer_id', '=', customerId)
    .where('channel', '=', 'call')
    .executeTakeFirst()
  return row?.last_at ?? null
}
