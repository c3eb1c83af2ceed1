import type { Bench } from './bench'
import { agree, alternate, samples } from './sampling'
import { draw, type Shop } from './shop'

type Entry = { type: string; id: number }

const entries = 50
const timelineColumns = 'type, id, at, actor, text, a, b, c, d'

/** Everything that the card's page shows, by prepared statements. */
function rawCard({ raw }: Shop) {
  const ofCustomer = (query: string) => raw.prepare<[number], object>(query)
  const parts = [
    ofCustomer(
      'SELECT * FROM customer JOIN customer_index ON customer_id = id JOIN customer_stats USING (customer_id) WHERE id = ?',
    ),
    ofCustomer(
      'SELECT * FROM membership JOIN customer ON customer.id = person_id WHERE group_id = ? ORDER BY membership.position',
    ),
    ofCustomer('SELECT * FROM address WHERE customer_id = ? ORDER BY position, id'),
    ofCustomer('SELECT * FROM phone WHERE customer_id = ? ORDER BY position, id'),
    ofCustomer('SELECT * FROM email WHERE customer_id = ? ORDER BY position, id'),
    ofCustomer(
      'SELECT name FROM customer_tag JOIN tag ON tag.id = tag_id WHERE customer_id = ? ORDER BY folded',
    ),
    ofCustomer('SELECT points FROM customer_stats WHERE customer_id = ?'),
    ofCustomer('SELECT * FROM field_value WHERE customer_id = ? AND entry_id IS NULL AND thing_id IS NULL'),
  ]
  const newest = (query: string) => `SELECT * FROM (${query} ORDER BY at DESC, id DESC LIMIT ${entries + 1})`
  const timeline = raw.prepare<{ id: number }, Entry>(
    `WITH entry (${timelineColumns}) AS (${[
      newest(
        "SELECT 'contact', id, at, actor, text, channel, NULL, NULL, NULL FROM contact_entry WHERE customer_id = @id",
      ),
      newest(
        `SELECT 'purchase', id, at, actor, text, on_date, cents, cancelled_at,
          (SELECT points FROM points_entry WHERE purchase_id = purchase.id AND kind = 'earn')
        FROM purchase WHERE customer_id = @id`,
      ),
      newest(
        `SELECT 'redemption', id, at, actor, text, redemption_id, NULL, NULL,
          (SELECT sum(points) FROM points_entry AS line WHERE line.redemption_id = head.id)
        FROM points_entry AS head
        WHERE account_id = (SELECT id FROM account WHERE holder_id = @id) AND redemption_id = id`,
      ),
      newest(
        `SELECT 'letter', letter.id, letter.at, actor, subject, purpose, NULL, NULL, NULL
        FROM mailing_recipient AS letter JOIN mailing ON mailing.id = mailing_id WHERE customer_id = @id`,
      ).replace('ORDER BY at DESC, id', 'ORDER BY letter.at DESC, letter.id'),
      newest(
        "SELECT 'reminder', id, at, actor, text, due_on, done_at, NULL, NULL FROM reminder WHERE customer_id = @id",
      ),
    ].join(' UNION ALL ')})
    SELECT ${timelineColumns} FROM entry
    ORDER BY at DESC, CASE type
      WHEN 'contact' THEN 0 WHEN 'purchase' THEN 1 WHEN 'redemption' THEN 2 WHEN 'letter' THEN 3 ELSE 4 END, id DESC
    LIMIT ${entries}`,
  )
  return (id: number): Entry[] => {
    for (const part of parts) part.all(id)
    return timeline.all({ id })
  }
}

/** As the page does it: the card, its Verlauf, and what every feature has on it, all at once. */
async function openCard({ client }: Shop, id: number): Promise<Entry[]> {
  const [, timeline] = await Promise.all([
    client.customers.get({ id }),
    client.history.list({ customerId: id, limit: entries }),
    client.loyalty.balance({ customerId: id }),
    client.customers.stage({ id }),
    client.fields.ofCard({ customerId: id }),
    client.entries.onCard({ customerId: id }),
    client.things.ofCard({ customerId: id }),
    client.consents.ofCard({ customerId: id }),
    client.relations.ofCard({ customerId: id }),
    client.documents.ofCard({ customerId: id }),
    client.voices.ofCard({ customerId: id }),
    client.wishes.ofCard({ customerId: id }),
    client.reminders.due({ customerId: id, limit: 100 }),
    client.colleagueNotes.ofCard({ customerId: id }),
    client.profile.ofCard({ customerId: id }),
  ])
  return timeline.entries
}

export const cardOpen: Bench = {
  name: 'card.open.p95',
  unit: 'ms',
  what: 'card with all that stands on it, 50 entries',
  against: 'raw statements for card, entries, fields',
  reach: { value: 15 },
  async measure(tools) {
    const shop = await tools.shop()
    // Drawn by what was bought: those who come often are opened often.
    const ids = draw(shop, 'SELECT customer_id FROM purchase', samples + 100)
    const id = (n: number) => ids[n % ids.length] ?? 1
    const raw = rawCard(shop)
    const places = (list: Entry[]) => list.map(({ type, id }) => [type, id])
    for (let n = 0; n < 40; n++)
      agree(places(await openCard(shop, id(n))), places(raw(id(n))), `card ${id(n)}`)
    return alternate(
      (n) => openCard(shop, id(n)),
      (n) => raw(id(n)),
    )
  },
}
