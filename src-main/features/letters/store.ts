import type { Draft, LetterContent } from '@shared/features/letters/contract'
import { LetterContent as LetterSchema } from '@shared/features/letters/contract'
import { Selection } from '@shared/features/selections/selection'
import { sql } from 'kysely'
import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase, WriteDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { rememberRequest } from '../../db/requests'

export type Mailing = {
  runId: string
  subject: string
  purpose: LetterContent['purpose']
  campaignId: number | null
  at: string
  actor: string
}

/** The printing of that run, if it was entered already, with the number of its recipients. */
export async function findMailing(db: ReadDatabase, runId: string) {
  const row = await db
    .selectFrom('mailing')
    .innerJoin('request', 'request.request_id', 'mailing.run_id')
    .select((eb) => [
      'request.operation_id as operationId',
      eb
        .selectFrom('mailing_recipient')
        .whereRef('mailing_recipient.mailing_id', '=', 'mailing.id')
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('recipients'),
    ])
    .where('mailing.run_id', '=', runId)
    .executeTakeFirst()
  return row && { operationId: row.operationId, recipients: Number(row.recipients) }
}

/** Writes a printing down, to be found again by its run; answers its id. */
export async function insertMailing(
  tx: Tx,
  { runId, campaignId, ...columns }: Mailing,
  operationId: number,
): Promise<number> {
  const { id } = await tx
    .insertInto('mailing')
    .values({ run_id: runId, campaign_id: campaignId, ...columns })
    .returning('id')
    .executeTakeFirstOrThrow()
  await rememberRequest(tx, runId, operationId, Number(id))
  return Number(id)
}

/** Enters the letter in the Verlauf of these customers; answers how many of them there still are. */
export async function insertRecipients(
  tx: Tx,
  mailingId: number,
  ids: number[],
  at: string,
): Promise<number> {
  const present = await tx.selectFrom('customer').select('id').where('id', 'in', ids).execute()
  const rows = present.map(({ id }) => ({ mailing_id: mailingId, customer_id: Number(id), at }))
  await bulkInsert(tx, 'mailing_recipient', rows)
  return rows.length
}

export async function listDrafts(db: ReadDatabase | WriteDatabase): Promise<Draft[]> {
  const rows = await db
    .selectFrom('letter_draft')
    .selectAll()
    .orderBy('saved_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    id: Number(row.id),
    title: row.title,
    letter: LetterSchema.parse(JSON.parse(row.letter)),
    selection: Selection.parse(JSON.parse(row.selection)),
    savedAt: row.saved_at,
  }))
}

/** Saves over the draft of that id, or as a new one; undefined when it is gone. */
export async function saveDraft(
  db: WriteDatabase,
  { id, title, letter, selection, savedAt }: Omit<Draft, 'id'> & { id: number | null },
): Promise<number | undefined> {
  const columns = {
    title,
    letter: JSON.stringify(letter),
    selection: JSON.stringify(selection),
    saved_at: savedAt,
    // A campaign that was deleted in the meantime is none.
    campaign_id: sql<number | null>`(select id from campaign where id = ${letter.campaignId})`,
  }
  const row =
    id === null
      ? await db.insertInto('letter_draft').values(columns).returning('id').executeTakeFirst()
      : await db
          .updateTable('letter_draft')
          .set(columns)
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst()
  return row && Number(row.id)
}

export async function deleteDraft(db: WriteDatabase, id: number): Promise<void> {
  await db.deleteFrom('letter_draft').where('id', '=', id).execute()
}
