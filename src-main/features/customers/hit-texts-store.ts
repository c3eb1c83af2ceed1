import { personName } from '@shared/features/customers/rules'
import { foldText } from '@shared/kernel/fold'
import { normalisePhone, reversedDigits } from '@shared/kernel/phone'
import { snippetOf } from '@shared/kernel/snippet'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'
import { inOnePiece } from './card-index'
import { type Found, holdsAny, type Reason } from './hit-reason'
import { phoneTail, type SearchPlan } from './search'

/** A hit with why it is one. */
export type Explained = Reason & { row: Found }
type Typed = { text: string; words: SearchPlan['words'] }
type Line = { card: number; text: string }
type Sayable = 'name' | 'phone' | 'email' | 'place' | 'note' | 'card'

/** By card, the very text that made it a hit: a number, an address, whose name it was, what the note says. */
export async function textsOf(
  db: ReadDatabase,
  hits: readonly Explained[],
  { text, words }: Typed,
): Promise<Map<number, string>> {
  const found = new Map<number, string>()
  const tails = [reversedDigits(normalisePhone(text).digits), ...words.map(phoneTail)].filter(Boolean)
  const fits = (part: Sayable, hit: Explained, line: string) => {
    if (part === 'card') return holdsAny(foldText(inOnePiece(line)), words, hit.alike)
    if (part !== 'phone') return holdsAny(foldText(line), words, hit.alike)
    const digits = reversedDigits(normalisePhone(line).digits)
    return tails.some((tail) => digits.startsWith(tail))
  }
  for (const part of ['name', 'phone', 'email', 'place', 'note', 'card'] as const) {
    const asked = hits.filter((hit) => hit.matched === part && !(part === 'name' && isListed(hit, words)))
    if (asked.length === 0) continue
    const byCard = new Map(asked.map((hit) => [hit.row.customer_id, hit]))
    for (const line of await lines[part](db, [...byCard.keys()])) {
      const hit = byCard.get(line.card)
      if (!hit || found.has(line.card) || !fits(part, hit, line.text)) continue
      const said = part === 'note' ? snippetOf(line.text, words.flat(), hit.alike) : line.text
      found.set(line.card, said)
    }
  }
  return found
}

/** Whether the name in the list says already whose it is: all that was typed stands there. */
function isListed({ row, alike }: Explained, words: SearchPlan['words']): boolean {
  const listed = foldText(row.list_name)
  return words.some((forms) => holdsAny(listed, [forms], alike))
}

/** What stands on the cards, part by part, with what belongs to those on it without a card of their own. */
const lines: Record<Sayable, (db: ReadDatabase, ids: number[]) => Promise<Line[]>> = {
  async name(db, ids) {
    const people = await db
      .selectFrom('membership')
      .innerJoin('customer', 'customer.id', 'membership.person_id')
      .select(['membership.group_id as card', 'customer.title', 'customer.first_name', 'customer.last_name'])
      .where('membership.group_id', 'in', valueList(ids))
      .execute()
    return people.map(({ card, title, first_name: firstName, last_name: lastName }) => ({
      card,
      text: personName({ title, firstName, lastName }),
    }))
  },
  async phone(db, ids) {
    const cardOf = await personsOn(db, ids)
    const owners = valueList([...cardOf.keys()])
    const rows = await db
      .selectFrom('phone')
      .select(['customer_id', 'number'])
      .where('customer_id', 'in', owners)
      .execute()
    return rows.map((row) => ({ card: cardOf.get(row.customer_id) ?? row.customer_id, text: row.number }))
  },
  async email(db, ids) {
    const cardOf = await personsOn(db, ids)
    const owners = valueList([...cardOf.keys()])
    const rows = await db
      .selectFrom('email')
      .select(['customer_id', 'address'])
      .where('customer_id', 'in', owners)
      .execute()
    return rows.map((row) => ({ card: cardOf.get(row.customer_id) ?? row.customer_id, text: row.address }))
  },
  async place(db, ids) {
    const rows = await db
      .selectFrom('address')
      .select(['customer_id as card', 'street', 'extra', 'postcode', 'city'])
      .where('customer_id', 'in', valueList(ids))
      .orderBy('position')
      .execute()
    return rows.map(({ card, street, extra, postcode, city }) => ({
      card,
      text: [street, extra, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    }))
  },
  async note(db, ids) {
    const rows = await db.selectFrom('customer').select(['id', 'note']).where('id', 'in', ids).execute()
    return rows.map(({ id, note }) => ({ card: Number(id), text: note }))
  },
  async card(db, ids) {
    return db
      .selectFrom('card_number')
      .select(['customer_id as card', 'number as text'])
      .where('customer_id', 'in', valueList(ids))
      .orderBy('position')
      .execute()
  },
}

/** The cards themselves and those without a card of their own on them, whose direct lines are found there. */
async function personsOn(db: ReadDatabase, ids: number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .select(['membership.person_id', 'membership.group_id'])
    .where('membership.group_id', 'in', valueList(ids))
    .where('customer.standalone', '=', 0)
    .execute()
  return new Map([
    ...ids.map((id) => [id, id] as const),
    ...rows.map((row) => [row.person_id, row.group_id] as const),
  ])
}
