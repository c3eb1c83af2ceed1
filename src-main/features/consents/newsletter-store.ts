import type { Newsletter, NewsletterChannel } from '@shared/features/consents/consent'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

type Stamp = { at: string; actor: string }

/** All newsletters, those that are offered first, by name. */
export async function listNewsletters(db: ReadDatabase | Tx): Promise<Newsletter[]> {
  const rows = await db
    .selectFrom('newsletter')
    .select((eb) => [
      'newsletter.id',
      'newsletter.name',
      'newsletter.channel',
      'newsletter.ended_at',
      eb
        .selectFrom('consent')
        .whereRef('consent.newsletter_id', '=', 'newsletter.id')
        .select((inner) => inner.fn.count<number>('consent.customer_id').distinct().as('people'))
        .as('people'),
    ])
    .orderBy((eb) => eb('newsletter.ended_at', 'is not', null))
    .orderBy('newsletter.name')
    .execute()
  return rows.map(({ ended_at, people, ...row }) => ({
    ...row,
    id: Number(row.id),
    ended: ended_at !== null,
    people: people ?? 0,
  }))
}

/** A newsletter by its id. */
export async function readNewsletter(db: ReadDatabase | Tx, id: number) {
  return db
    .selectFrom('newsletter')
    .select(['name', 'channel', 'ended_at'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The id of the newsletter that has this name. */
export async function newsletterNamed(tx: Tx, name: string): Promise<number | undefined> {
  const row = await tx.selectFrom('newsletter').select('id').where('name', '=', name).executeTakeFirst()
  return row && Number(row.id)
}

export async function insertNewsletter(
  tx: Tx,
  newsletter: { name: string; channel: NewsletterChannel },
  stamp: Stamp,
): Promise<number> {
  const row = { ...newsletter, ...stamp, ended_at: null }
  const { id } = await tx.insertInto('newsletter').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateNewsletter(
  tx: Tx,
  id: number,
  change: { name: string } | { ended_at: string | null },
): Promise<void> {
  await tx.updateTable('newsletter').set(change).where('id', '=', id).execute()
}
