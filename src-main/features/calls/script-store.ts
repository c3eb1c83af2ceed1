import type { ReadDatabase, WriteDatabase } from '../../db/open'

type Script = { text: string; saysStop: boolean }

/** What is said in a campaign; empty where nothing was written yet. */
export async function readScript(db: ReadDatabase, campaignId: number): Promise<Script> {
  const row = await db
    .selectFrom('campaign_script')
    .select(['text', 'says_stop'])
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  return { text: row?.text ?? '', saysStop: row?.says_stop !== 0 }
}

export async function saveScript(
  db: WriteDatabase,
  { campaignId, text, saysStop, savedAt }: Script & { campaignId: number; savedAt: string },
): Promise<void> {
  const columns = { text, says_stop: saysStop ? (1 as const) : (0 as const), saved_at: savedAt }
  await db
    .insertInto('campaign_script')
    .values({ campaign_id: campaignId, ...columns })
    .onConflict((known) => known.column('campaign_id').doUpdateSet(columns))
    .execute()
}
