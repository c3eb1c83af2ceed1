import { EmailState, type OutboxCounts, type OutboxMessage } from '@shared/features/emails/email'
import { type Expression, type SqlBool, sql } from 'kysely'
import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase, WriteDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { type ChangeRow, type RowOutcome, undoRow } from '../../db/undo-row'
import { valueList } from '../../db/value-list'

/** What is waiting has no try yet, or one that was put back. */
const stateOf = sql<EmailState>`ifnull(email_try.state, 'waiting')`

const ofCampaign = (db: ReadDatabase, campaignId: number) =>
  db
    .selectFrom('email_message')
    .leftJoin('email_try', 'email_try.message_id', 'email_message.id')
    .where('email_message.campaign_id', '=', campaignId)

const inState = (state: EmailState): Expression<SqlBool> => sql<SqlBool>`${stateOf} = ${state}`

/** How many of a campaign's messages there are of each state. */
export async function outboxCounts(db: ReadDatabase, campaignId: number): Promise<OutboxCounts> {
  const rows = await ofCampaign(db, campaignId)
    .select((eb) => [stateOf.as('state'), eb.fn.countAll<number>().as('n')])
    .groupBy(stateOf)
    .execute()
  const n = new Map(rows.map((row) => [row.state, row.n]))
  return Object.fromEntries(EmailState.options.map((state) => [state, n.get(state) ?? 0])) as OutboxCounts
}

/** Some of the outbox, in the order of sending. */
export async function listOutbox(
  db: ReadDatabase,
  {
    campaignId,
    state,
    offset,
    limit,
  }: { campaignId: number; state?: EmailState | undefined; offset: number; limit: number },
): Promise<OutboxMessage[]> {
  const rows = await ofCampaign(db, campaignId)
    .leftJoin('customer_index', 'customer_index.customer_id', 'email_message.customer_id')
    .select([
      'email_message.id',
      'email_message.customer_id as customerId',
      sql<string>`ifnull(customer_index.list_name, email_message.name)`.as('listName'),
      'email_message.address',
      stateOf.as('state'),
      'email_try.reason',
      'email_try.reply',
      sql<number>`ifnull(email_try.tries, 0)`.as('tries'),
      sql<string>`ifnull(email_try.at, email_message.at)`.as('at'),
    ])
    .$if(state !== undefined, (some) => some.where(inState(state ?? 'waiting')))
    .orderBy('email_message.id')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Ids of a campaign's messages in a state, in the order of sending. */
export async function idsInState(db: ReadDatabase, campaignId: number, state: EmailState): Promise<number[]> {
  const rows = await ofCampaign(db, campaignId)
    .select('email_message.id')
    .where(inState(state))
    .orderBy('email_message.id')
    .execute()
  return rows.map(({ id }) => Number(id))
}

/** The messages of these ids that are in that state. */
export async function messagesOf(db: ReadDatabase | Tx, ids: readonly number[], state: EmailState) {
  const rows = await db
    .selectFrom('email_message')
    .leftJoin('email_try', 'email_try.message_id', 'email_message.id')
    .select(['email_message.id', 'email_message.customer_id as customerId', 'email_message.address'])
    .where('email_message.id', 'in', valueList(ids))
    .where(inState(state))
    .orderBy('email_message.id')
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Of these customers those who have no message of the campaign yet. */
export async function withoutMessage(
  db: ReadDatabase,
  campaignId: number,
  customerIds: readonly number[],
): Promise<number[]> {
  const rows = await db
    .selectFrom('email_message')
    .select('customer_id')
    .where('campaign_id', '=', campaignId)
    .execute()
  const known = new Set(rows.map((row) => row.customer_id))
  return customerIds.filter((id) => !known.has(id))
}

/** How many are to get a campaign, did not get it yet and have no message. */
export async function countMissing(db: ReadDatabase, campaignId: number): Promise<number> {
  const { n } = await db
    .selectFrom('campaign_recipient')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('campaign_id', '=', campaignId)
    .where('standing', '=', 'chosen')
    .where('sent_at', 'is', null)
    .where(
      sql<SqlBool>`not exists (select 1 from email_message
        where email_message.campaign_id = campaign_recipient.campaign_id
          and email_message.customer_id = campaign_recipient.customer_id)`,
    )
    .executeTakeFirstOrThrow()
  return n
}

export async function insertMessages(
  tx: Tx,
  rows: { campaign_id: number; customer_id: number; address: string; name: string; at: string }[],
): Promise<void> {
  await bulkInsert(tx, 'email_message', rows)
}

/** Says how far a message came. */
export async function noteTry(
  db: WriteDatabase | Tx,
  messageId: number,
  state: EmailState,
  said: { at: string; reason?: string | null; reply?: number | null },
): Promise<void> {
  const columns = { state, reason: said.reason ?? null, reply: said.reply ?? null, at: said.at }
  await db
    .insertInto('email_try')
    .values({ message_id: messageId, ...columns })
    .onConflict((known) => known.column('message_id').doUpdateSet(columns))
    .execute()
}

/**
 * Marks that a message is about to leave, on the disk for good before anything of it goes out; false where it does not
 * wait any more.
 */
export async function markSending(db: WriteDatabase, messageId: number, at: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const [waiting] = await messagesOf(tx, [messageId], 'waiting')
    if (!waiting) return false
    await noteTry(tx, messageId, 'sending', { at })
    await tx
      .updateTable('email_try')
      .set((eb) => ({ tries: eb('tries', '+', 1) }))
      .where('message_id', '=', messageId)
      .execute()
    return true
  })
}

/** What was on its way when the program ended: nobody knows whether it arrived. */
export async function doubtSending(db: WriteDatabase): Promise<void> {
  await db.updateTable('email_try').set({ state: 'uncertain' }).where('state', '=', 'sending').execute()
}

/** Where a message went in the end, if the card says another address by now. */
export async function noteAddress(tx: Tx, messageId: number, address: string): Promise<void> {
  await tx
    .updateTable('email_message')
    .set({ address })
    .where('id', '=', messageId)
    .where('address', '<>', address)
    .execute()
}

/** Takes an entry in the outbox back, as long as it waits; what has left stays. */
export async function undoMessage(tx: Tx, change: ChangeRow): Promise<RowOutcome> {
  if (change.before !== null) return undoRow(tx, change)
  const row = await tx
    .selectFrom('email_try')
    .select('state')
    .where('message_id', '=', change.row_id)
    .where('state', '<>', 'waiting')
    .executeTakeFirst()
  return row ? 'usedSince' : undoRow(tx, change)
}
