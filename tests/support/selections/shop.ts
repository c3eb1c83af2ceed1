import type { CardInput } from '@shared/features/customers/card'
import fc from 'fast-check'
import type { Tx } from '../../../src-main/db/operate'
import type { TestApp } from '../test-app'

const one = fc.constantFrom
const name = one('Röder', 'ROEDER', 'Groß', 'Łódź', 'Weber', 'Klos')
const words = one('', 'Mantel, blau', 'GRÖSSE 42', 'größe', 'Rotwein', 'rot\nwein')
export const towns = one('Köln', 'köln', 'Ulm', 'Bad Ems')
const day = one(
  '2024-02-29',
  '2025-11-22',
  '2026-08-24',
  '2026-08-25',
  '2026-10-31',
  '2026-11-01',
  '2026-11-22',
)
const instant = one(
  '2025-11-21T23:30:00.000Z',
  '2026-10-31T22:59:00.000Z',
  '2026-10-31T23:01:00.000Z',
  '2026-11-21T12:00:00.000Z',
  '2026-11-22T15:00:00.000Z',
)
const birthday = fc.option(
  fc.record({ day: one(1, 22, 29), month: one(2, 11, 12), year: one(null, 1980, 2008, 2024) }),
)
const person = fc.record({
  firstName: name,
  lastName: name,
  birthday,
  leftOn: fc.option(fc.constant('2026-01-01'), { freq: 6 }),
  phones: fc.array(fc.record({ number: one('0711 / 12 34', '(0171) 22-3') }), { maxLength: 1 }),
})
const address = fc.record({
  street: one('Weg 1', ''),
  poBox: one('', '', '4711'),
  postcode: one('01067', '69115', '6911', '00123', ''),
  poBoxPostcode: one('', '69999'),
  city: fc.oneof(towns, fc.constant('')),
  country: one('DE', 'AT', 'FR'),
  toOn: fc.option(fc.constant('2026-11-01'), { freq: 4 }),
})
const cards: fc.Arbitrary<CardInput> = fc.record({
  kind: one('person', 'person', 'household', 'company', 'club'),
  groupName: name,
  people: fc.array(person, { minLength: 1, maxLength: 3 }),
  addresses: fc.array(address, { maxLength: 2 }),
  emails: fc.array(fc.record({ address: one('a@b.de', 'ROT@wein.de') }), { maxLength: 1 }),
  tags: fc.uniqueArray(one('Wein', 'Käse'), { maxLength: 2 }),
  note: words,
  source: words,
  adObjection: fc.boolean(),
  preferredChannel: one(null, 'email', 'letter'),
  customerSince: fc.option(day),
})

/** What hangs on cards, each row on the card or person of that place. */
const hanging = fc.record({
  on: fc.nat(),
  other: fc.nat(),
  day,
  instant,
  words,
  n: fc.nat({ max: 5 }),
  flag: fc.boolean(),
})

/** Fills a shop with some dozens of cards that differ in all that selections ask; the same ones for one seed. */
export async function fillShop(shop: TestApp, seed: number, count: number): Promise<void> {
  for (const card of fc.sample(cards, { seed, numRuns: count })) {
    const people =
      card.kind === 'person'
        ? card.people?.slice(0, 1).map((p) => ({ ...p, leftOn: null, phones: [] }))
        : card.people
    await shop.client.customers.create({ ...card, ...(people && { people }) })
  }
  const all = await shop.app.core.read().selectFrom('customer').select(['id', 'standalone', 'kind']).execute()
  const standing = all.filter(({ standalone }) => standalone === 1).map(({ id }) => Number(id))
  const people = all.map(({ id }) => Number(id))
  const households = all.filter(({ kind }) => kind === 'household').map(({ id }) => Number(id))
  const rows = fc.sample(hanging, { seed, numRuns: count * 12 })
  const now = shop.app.core.clock.now().toISOString()
  const meta = { kind: 'customers.update', label: '', actor: 'MK' }
  await shop.app.core.operations.run(meta, async (tx) => {
    await tx
      .insertInto('thing_kind')
      .values(
        [
          { id: 1, name: 'Uhr' },
          { id: 2, name: 'Rad' },
        ].map((k) => ({ ...k, icon: '', serial_label: '', preset: null, position: 0, archived_at: null })),
      )
      .execute()
    const made = { channel: 'letter' as const, purpose: 'advertising' as const, selection: '{"type":"all"}' }
    await tx
      .insertInto('campaign')
      .values(
        [1, 2].map((id) => ({ id, name: `Aktion ${id}`, ...made, control_seed: 1, at: now, actor: 'MK' })),
      )
      .execute()
    for (const [at, row] of rows.entries()) await hang(tx, at, row, { standing, people, households })
  })
}

type Hanging = typeof hanging extends fc.Arbitrary<infer T> ? T : never
type Ids = { standing: number[]; people: number[]; households: number[] }

async function hang(tx: Tx, at: number, row: Hanging, ids: Ids): Promise<void> {
  const of = (list: number[], n: number) => list[n % list.length] ?? 0
  const id = of(ids.standing, row.on)
  const person = of(ids.people, row.on)
  const other = of(ids.people, row.other)
  const written = { at: row.instant, actor: 'MK' }
  const done = row.flag ? null : row.instant
  const text = row.words
  switch (at % 9) {
    case 7: {
      const campaign_id = (row.n % 2) + 1
      const standing = row.n === 5 ? ('control' as const) : ('chosen' as const)
      await tx
        .insertInto('campaign_recipient')
        .values({
          ...{ campaign_id, customer_id: id, standing, reason: null },
          ...{ sent_at: row.n > 1 ? row.instant : null, returned_at: row.n === 4 ? row.instant : null },
        })
        .onConflict((twice) => twice.doNothing())
        .execute()
      if (!row.flag) return
      await tx
        .insertInto('campaign_answer')
        .values({ campaign_id, customer_id: id, kind: 'visit', on_date: row.day, text, ...written })
        .execute()
      return
    }
    case 0:
    case 1: {
      const household = of(ids.households, row.other)
      await tx
        .insertInto('purchase')
        .values({
          customer_id: id,
          cents: (row.n + 1) * 1000,
          on_date: row.day,
          text,
          cancelled_at: row.n === 5 ? row.instant : null,
          household_id: row.flag && household !== id ? household : null,
          ...written,
        })
        .execute()
      return
    }
    case 2:
      await tx
        .insertInto('contact_entry')
        .values({ customer_id: id, channel: row.flag ? 'call' : 'visit', text, person_id: null, ...written })
        .execute()
      return
    case 3:
      await tx
        .insertInto('wish')
        .values({
          customer_id: id,
          text,
          category: row.n > 2 ? 'Rad' : '',
          until_on: null,
          done_at: done,
          ...written,
        })
        .execute()
      return
    case 4: {
      const said = (['complaint', 'praise', 'rating'] as const)[row.n % 3] ?? 'praise'
      await tx
        .insertInto('voice')
        .values({
          customer_id: id,
          kind: said,
          stars: said === 'rating' ? row.n || 1 : null,
          text: text || 'Lob',
          due_on: said === 'complaint' ? row.day : null,
          closed_at: said === 'complaint' ? done : null,
          quote_status: row.flag && said !== 'complaint' ? 'given' : 'unknown',
          quote_on: null,
          ...written,
        })
        .execute()
      return
    }
    case 5:
      await tx
        .insertInto('thing')
        .values({
          customer_id: id,
          kind_id: row.flag ? 1 : 2,
          serial: 'WX 47',
          serial_key: row.n > 2 ? 'wx47' : '',
          since_on: null,
          gone_on: row.n === 5 ? row.day : null,
          name: '',
          note: '',
          ...written,
        })
        .execute()
      return
    case 6: {
      const status = (['given', 'refused', 'withdrawn', 'unknown'] as const)[row.n % 4] ?? 'given'
      const channel = row.flag ? 'email' : 'phone'
      await tx
        .insertInto('consent')
        .values({
          customer_id: person,
          channel,
          purpose: 'advertising',
          newsletter_id: null,
          status,
          on_date: row.day,
          source: 'oral',
          wording_id: null,
          evidence_document_id: null,
          ...written,
        })
        .execute()
      return
    }
    default: {
      if (person === other) return
      const kind = { kind_id: row.flag ? 101 : 103, ...written }
      const ends = [
        { customer_id: person, other_id: other, forward: 1 as const },
        { customer_id: other, other_id: person, forward: 0 as const },
      ]
      await tx
        .insertInto('relation')
        .values(ends.map((end) => ({ ...end, ...kind })))
        .onConflict((twice) => twice.doNothing())
        .execute()
    }
  }
}
