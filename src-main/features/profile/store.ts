import type { Reply } from '@shared/features/profile/contract'
import type { Asked } from '@shared/features/profile/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

/** Whether only the needed is kept of a customer. */
export async function readMinimal(db: ReadDatabase | Tx, cardId: number): Promise<boolean> {
  const row = await db
    .selectFrom('customer')
    .select('minimal')
    .where('id', '=', cardId)
    .executeTakeFirstOrThrow()
  return row.minimal === 1
}

/** What became of the questions about these customers. */
export async function readAsked(db: ReadDatabase | Tx, customers: number[]): Promise<Asked[]> {
  return db
    .selectFrom('profile_question')
    .select(['question', 'customer_id as aboutId', 'reply', 'on_date as on'])
    .where('customer_id', 'in', valueList(customers))
    .execute()
}

type Outcome = { question: string; aboutId: number; reply: Reply; on: CivilDate; actor: string }

/** Remembers what became of a question, over what became of it before. */
export async function rememberReply(tx: Tx, { question, aboutId, reply, on, actor }: Outcome): Promise<void> {
  await tx
    .insertInto('profile_question')
    .values({ customer_id: aboutId, question, reply, on_date: on, actor })
    .onConflict((conflict) =>
      conflict.columns(['customer_id', 'question']).doUpdateSet({ reply, on_date: on, actor }),
    )
    .execute()
}

/** The card's revision stays: no form holds the mark, so one that is open loses nothing. */
export async function writeMinimal(tx: Tx, cardId: number, minimal: boolean, now: string): Promise<void> {
  await tx
    .updateTable('customer')
    .set({ minimal: minimal ? 1 : 0, updated_at: now })
    .where('id', '=', cardId)
    .execute()
}
