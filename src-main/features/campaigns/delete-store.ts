import { type RawBuilder, sql } from 'kysely'
import type { Core } from '../../core'
import type { OperationMeta, Tx } from '../../db/operate'
import type { TableName } from '../../db/schema'

const batchSize = 250

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

/** Deletes a campaign with what was settled and answered, in steps of one undoable operation; answers that. */
export async function deleteCampaign(
  core: Core,
  id: number,
  meta: (tx: Tx) => Promise<OperationMeta>,
  actor: string,
): Promise<number> {
  const said = await core.write().transaction().execute(meta)
  const operationId = await core.operations.begin(said)
  try {
    for (const { table, of } of owned) {
      const some = sql`delete from ${sql.table(table)} where id in
        (select id from ${sql.table(table)} where ${of(id)} limit ${batchSize})`
      let deleted = batchSize
      while (deleted === batchSize)
        deleted = Number(
          (await core.operations.step(operationId, (tx) => some.execute(tx))).numAffectedRows ?? 0,
        )
    }
    await core.operations.step(operationId, async (tx) => {
      await tx.updateTable('mailing').set({ campaign_id: null }).where('campaign_id', '=', id).execute()
      await tx.updateTable('campaign').set({ follows_id: null }).where('follows_id', '=', id).execute()
      await tx.deleteFrom('campaign').where('id', '=', id).execute()
    })
    await core.operations.finish(operationId)
    return operationId
  } catch (error) {
    await core.undo.undo(operationId, actor)
    throw error
  }
}
