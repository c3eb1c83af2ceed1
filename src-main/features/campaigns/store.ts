import type { Campaign, CampaignExtra, CampaignFields } from '@shared/features/campaigns/campaign'
import { Selection } from '@shared/features/selections/selection'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow, StoredRow, TableName } from '../../db/schema'

function campaignOf(row: StoredRow<'campaign'>): Campaign {
  return {
    id: Number(row.id),
    name: row.name,
    channel: row.channel,
    purpose: row.purpose,
    selection: Selection.parse(JSON.parse(row.selection)),
    followsId: row.follows_id,
    controlPercent: row.control_percent,
    answerDays: row.answer_days,
    postageCents: row.postage_cents,
    printCents: row.print_cents,
    workMinutes: row.work_minutes,
    hourCents: row.hour_cents,
    otherCents: row.other_cents,
    at: row.at,
    actor: row.actor,
    checkedAt: row.checked_at,
    sentAt: row.sent_at,
    closedAt: row.closed_at,
  }
}

const columnsOf = (fields: CampaignFields) => ({
  name: fields.name,
  channel: fields.channel,
  purpose: fields.purpose,
  selection: JSON.stringify(fields.selection),
  follows_id: fields.followsId,
  control_percent: fields.controlPercent,
  answer_days: fields.answerDays,
  postage_cents: fields.postageCents,
  print_cents: fields.printCents,
  work_minutes: fields.workMinutes,
  hour_cents: fields.hourCents,
  other_cents: fields.otherCents,
})

/** All campaigns, the newest first. */
export async function listCampaigns(db: ReadDatabase): Promise<Campaign[]> {
  const rows = await db.selectFrom('campaign').selectAll().orderBy('id', 'desc').execute()
  return rows.map(campaignOf)
}

/** One campaign; undefined where it is gone. */
export async function readCampaign(db: ReadDatabase | Tx, id: number): Promise<Campaign | undefined> {
  const row = await db.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirst()
  return row && campaignOf(row)
}

const extraTables = [
  ['guests', 'event'],
  ['survey', 'survey'],
  ['raffle', 'raffle'],
] as const satisfies [CampaignExtra, TableName][]

/** What was set up for a campaign besides itself. */
export async function extrasOf(db: ReadDatabase, id: number): Promise<CampaignExtra[]> {
  const found = await Promise.all(
    extraTables.map(async ([extra, table]) => {
      const row = await db.selectFrom(table).select('id').where('campaign_id', '=', id).limit(1).execute()
      return row.length > 0 ? [extra] : []
    }),
  )
  return found.flat()
}

/** From what those left out for comparison are drawn. */
export async function controlSeedOf(db: ReadDatabase | Tx, id: number): Promise<number> {
  const row = await db
    .selectFrom('campaign')
    .select('control_seed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.control_seed
}

/** Writes a campaign; answers its id. */
export async function insertCampaign(
  tx: Tx,
  fields: CampaignFields,
  made: Pick<NewRow<'campaign'>, 'at' | 'actor' | 'control_seed'> & { checked_at?: string; sent_at?: string },
): Promise<number> {
  const { id } = await tx
    .insertInto('campaign')
    .values({ ...columnsOf(fields), ...made })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateCampaign(tx: Tx, id: number, fields: CampaignFields): Promise<void> {
  await tx.updateTable('campaign').set(columnsOf(fields)).where('id', '=', id).execute()
}

/** Says when it was settled, first sent or closed. */
export async function stampCampaign(
  tx: Tx,
  id: number,
  stamp: { checked_at?: string; sent_at?: string; closed_at?: string | null },
): Promise<void> {
  await tx.updateTable('campaign').set(stamp).where('id', '=', id).execute()
}
