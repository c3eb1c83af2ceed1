import { sql } from 'kysely'
import type { Core } from '../../core'
import type { OperationMeta, Tx } from '../../db/operate'

const batchSize = 250

/** Tables whose rows belong to a campaign, who refers to another first. */
const owned = ['campaign_call', 'campaign_answer', 'campaign_recipient'] as const

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
    for (const table of owned) {
      const some = sql`delete from ${sql.table(table)} where id in
        (select id from ${sql.table(table)} where campaign_id = ${id} limit ${batchSize})`
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
