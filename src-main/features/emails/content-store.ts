import { type EmailAttachment, EmailText } from '@shared/features/emails/email'
import type { ReadDatabase, WriteDatabase } from '../../db/open'

const blank = EmailText.parse({})

/** What a campaign says by e-mail; blank where nothing was written yet. */
export async function readContent(
  db: ReadDatabase,
  campaignId: number,
): Promise<EmailText & { savedAt: string | null }> {
  const row = await db
    .selectFrom('email_content')
    .select(['subject', 'body', 'saved_at'])
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  if (!row) return { ...blank, savedAt: null }
  return { ...EmailText.parse({ subject: row.subject, body: JSON.parse(row.body) }), savedAt: row.saved_at }
}

export async function saveContent(
  db: WriteDatabase,
  campaignId: number,
  text: EmailText,
  savedAt: string,
): Promise<void> {
  const columns = { subject: text.subject, body: JSON.stringify(text.body), saved_at: savedAt }
  await db
    .insertInto('email_content')
    .values({ campaign_id: campaignId, ...columns })
    .onConflict((known) => known.column('campaign_id').doUpdateSet(columns))
    .execute()
}

/** The attachments of a campaign's e-mail, in the order in which they were added. */
export async function listAttachments(db: ReadDatabase, campaignId: number): Promise<EmailAttachment[]> {
  const rows = await db
    .selectFrom('email_attachment')
    .select((eb) => ['id', 'name', eb.fn<number>('length', ['bytes']).as('bytes')])
    .where('campaign_id', '=', campaignId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** The same with their bytes. */
export async function readAttachments(db: ReadDatabase, campaignId: number) {
  return db
    .selectFrom('email_attachment')
    .select(['name', 'bytes'])
    .where('campaign_id', '=', campaignId)
    .orderBy('id')
    .execute()
}

/** Keeps an attachment; those of campaigns that are gone since before `until` go. Answers its id. */
export async function insertAttachment(
  db: WriteDatabase,
  row: { campaign_id: number; name: string; bytes: Uint8Array; added_at: string },
  until: string,
): Promise<number> {
  await db
    .deleteFrom('email_attachment')
    .where('added_at', '<', until)
    .where('campaign_id', 'not in', (eb) => eb.selectFrom('campaign').select('id'))
    .execute()
  const { id } = await db.insertInto('email_attachment').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function deleteAttachment(db: WriteDatabase, campaignId: number, id: number): Promise<void> {
  await db.deleteFrom('email_attachment').where('campaign_id', '=', campaignId).where('id', '=', id).execute()
}
