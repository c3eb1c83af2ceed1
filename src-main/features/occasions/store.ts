import type { LetterContent } from '@shared/features/letters/contract'
import type { Occasion } from '@shared/features/occasions/occasion'
import type { Selection } from '@shared/features/selections/selection'
import type { ReadDatabase, WriteDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** The campaigns for occasions since a moment, the newest first. */
export async function occasionCampaigns(db: ReadDatabase | Tx, since: string) {
  const rows = await db
    .selectFrom('campaign')
    .select(['id', 'name', 'occasion', 'checked_at', 'closed_at'])
    .where('occasion', 'is not', null)
    .where('at', '>=', since)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, ...row }) => ({ ...row, id: Number(id) }))
}

/** Enters for what a campaign is. */
export async function stampOccasion(tx: Tx, id: number, occasion: Occasion): Promise<void> {
  await tx.updateTable('campaign').set({ occasion }).where('id', '=', id).execute()
}

/** Writes the letter of a campaign as a draft; answers its id. */
export async function insertCampaignLetter(
  db: WriteDatabase,
  letter: { campaignId: number; title: string; letter: LetterContent; selection: Selection; savedAt: string },
): Promise<number> {
  const { id } = await db
    .insertInto('letter_draft')
    .values({
      ...{ title: letter.title, campaign_id: letter.campaignId, saved_at: letter.savedAt },
      ...{ letter: JSON.stringify(letter.letter), selection: JSON.stringify(letter.selection) },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}
