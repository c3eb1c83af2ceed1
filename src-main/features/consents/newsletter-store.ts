import type { Newsletter, NewsletterChannel } from '@shared/features/consents/consent'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

type Stamp = { at: string; actor: string }

function newsletters(db: ReadDatabase | Tx) {
  return db
    .selectFrom('newsletter')
    .select(['newsletter.id', 'newsletter.name', 'newsletter.channel', 'newsletter.ended_at'])
    .orderBy((eb) => eb('newsletter.ended_at', 'is not', null))
    .orderBy('newsletter.name')
}

type Row = Omit<Newsletter, 'ended'> & { ended_at: string | null }
const shown = ({ ended_at, ...row }: Row): Newsletter => ({
  ...row,
  id: Number(row.id),
  ended: ended_at !== null,
})

/** All newsletters, those that are offered first, by name. */
export async function listNewsletters(db: ReadDatabase | Tx): Promise<Newsletter[]> {
  return (await newsletters(db).execute()).map(shown)
}

/** The same, with how many people something was said by; counts them all. */
export async function countedNewsletters(db: ReadDatabase): Promise<(Newsletter & { people: number })[]> {
  const rows = await countedRows(db).execute()
  return rows.map(({ people, ...row }) => ({ ...shown(row), people: people ?? 0 }))
}

/** The query behind `countedNewsletters`. */
export function countedRows(db: ReadDatabase) {
  return newsletters(db).select((eb) =>
    eb
      .selectFrom('consent')
      .whereRef('consent.newsletter_id', '=', 'newsletter.id')
      .select((inner) => inner.fn.count<number>('consent.customer_id').distinct().as('people'))
      .as('people'),
  )
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
