import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../db/operate'
import type { TableName } from '../../db/schema'

const ofRaffles = sql`raffle_id in (select raffle.id from raffle where raffle.campaign_id = `

/** Tables whose rows belong to a campaign, who refers to another first, and how they are found. */
const owned: { table: TableName; of: (campaignId: number) => RawBuilder<unknown> }[] = [
  { table: 'raffle_winner', of: (id) => sql`${ofRaffles}${id})` },
  { table: 'raffle_entry', of: (id) => sql`${ofRaffles}${id})` },
  { table: 'raffle_prize', of: (id) => sql`${ofRaffles}${id})` },
  { table: 'raffle', of: (id) => sql`campaign_id = ${id}` },
  {
    table: 'survey_sheet',
    of: (id) => sql`survey_id in (select survey.id from survey where survey.campaign_id = ${id})`,
  },
  { table: 'survey', of: (id) => sql`campaign_id = ${id}` },
  { table: 'event_guest', of: (id) => sql`campaign_id = ${id}` },
  { table: 'event', of: (id) => sql`campaign_id = ${id}` },
  { table: 'email_message', of: (id) => sql`campaign_id = ${id}` },
  { table: 'campaign_call', of: (id) => sql`campaign_id = ${id}` },
  { table: 'campaign_answer', of: (id) => sql`campaign_id = ${id}` },
  { table: 'campaign_recipient', of: (id) => sql`campaign_id = ${id}` },
]

/**
 * What deletes the rows that belong to a campaign, in the order in which they may go: each deletes at most `most` of
 * one table and answers how many it found.
 */
export const deleteOwned = owned.map(
  ({ table, of }) =>
    async (tx: Tx, id: number, most: number): Promise<number> => {
      const { numAffectedRows = 0n } = await sql`delete from ${sql.table(table)} where id in
        (select id from ${sql.table(table)} where ${of(id)} limit ${most})`.execute(tx)
      return Number(numAffectedRows)
    },
)

/** Deletes a campaign that owns nothing any more; letters in the Verlauf stay, and who followed it follows nobody. */
export async function deleteCampaignRow(tx: Tx, id: number): Promise<void> {
  await tx.updateTable('mailing').set({ campaign_id: null }).where('campaign_id', '=', id).execute()
  await tx.updateTable('campaign').set({ follows_id: null }).where('follows_id', '=', id).execute()
  await tx.deleteFrom('campaign').where('id', '=', id).execute()
}
