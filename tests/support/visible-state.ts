import type { TestApp } from './test-app'

/**
 * All that a person sees of the shop: cards with their Verlauf, points and reminders, the trash, the tags.
 * What says nothing of its contents is left out: revisions, instants of writing, and lines of the Verlauf that
 * are struck out (a booking that was taken back stays in the book as a cancelled one).
 */
export async function visibleState({ client }: TestApp) {
  const living = await client.customers.list({ limit: 500 })
  const trash = await client.customers.list({ limit: 500, trash: true })
  const cards = []
  for (const { id } of [...living.rows, ...trash.rows]) {
    const { revision, updatedAt, ...card } = await client.customers.get({ id })
    const { entries } = await client.history.list({ customerId: id, limit: 200 })
    const { points } = await client.loyalty.balance({ customerId: id })
    const { reminders } = await client.reminders.due({ customerId: id })
    const standing = entries.filter(
      (entry) =>
        !(entry.type === 'redemption' && entry.cancelled) &&
        !(entry.type === 'purchase' && entry.cancelledAt !== null),
    )
    cards.push({ card, standing, points, reminders })
  }
  return { cards, living: living.total, trash: trash.total, tags: await client.customers.tags() }
}
