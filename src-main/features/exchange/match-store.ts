import type { CardFields } from '@shared/features/customers/card'
import { cardNumberKey } from '@shared/features/customers/card-number'
import { sortKey } from '@shared/kernel/collation'
import { normalisePhone } from '@shared/kernel/phone'
import { sql } from 'kysely'
import { storedCardNumberKey } from '../../db/card-number-key'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { type DerivedCard, type LateKeys, type MatchKeyRow, streetKey, withoutKeys } from '../customers'

/** By what a row may be a card that is there already. */
export type MatchProbe = MatchKeyRow | { kind: 'number'; key: string }

/** The surest first: number, each e-mail and phone, each name with each address. */
export function probesOf(number: string, { keys }: DerivedCard): MatchProbe[] {
  return number === '' ? keys : [{ kind: 'number', key: number }, ...keys]
}

/** As many cards with one e-mail or phone recognise nobody any more. */
const tooCommon = 20

/**
 * The cards that carry these probes: `kind key` → ids, ascending; a few queries however many probes. `late` are the
 * keys that an import has not written yet.
 */
export async function findMatches(
  tx: ReadDatabase | Tx,
  probes: MatchProbe[],
  late?: LateKeys,
): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>()
  const add = (probe: string, id: number) => found.set(probe, [...(found.get(probe) ?? []), id])
  const numbers = probes.filter((probe) => probe.kind === 'number').map((probe) => probe.key)
  const byNumber = await tx
    .selectFrom('customer')
    .select(['id', 'number'])
    .where(sql<boolean>`number in (select value from json_each(${JSON.stringify(numbers)}))`)
    .execute()
  for (const row of byNumber) add(`number ${row.number}`, Number(row.id))
  const byFormer = await tx
    .selectFrom('card_number')
    .select(['customer_id', 'number'])
    .where('label', '=', 'former')
    .where(
      sql<boolean>`${storedCardNumberKey} in (select lower(replace(value, ' ', '')) from json_each(${JSON.stringify(numbers)}))`,
    )
    .execute()
  for (const row of byFormer) add(`number ${row.number}`, Number(row.customer_id))
  const written = await findWritten(tx, probes)
  const waiting = late ? await findLate(tx, probes, late) : new Map<string, number[]>()
  for (const probe of new Set([...written.keys(), ...waiting.keys()])) {
    const ids = [...(written.get(probe) ?? []), ...(waiting.get(probe) ?? [])].sort((a, b) => a - b)
    // An e-mail that half the town shares recognises nobody.
    if (ids.length > 0 && ids.length < tooCommon) found.set(probe, ids)
  }
  return found
}

/** By the keys that are written; one query for each kind, as plain texts need no JSON taken apart one by one. */
async function findWritten(
  tx: ReadDatabase | Tx,
  probes: readonly MatchProbe[],
): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>()
  for (const [kind, of] of Map.groupBy(probes, (probe) => probe.kind)) {
    if (kind === 'number') continue
    const keys = JSON.stringify(of.map(({ key }) => key))
    const rows = await tx
      .selectFrom(sql<{ value: string }>`json_each(${keys})`.as('probe'))
      .select([
        'probe.value as key',
        sql<string>`(select json_group_array(customer_id) from (
          select customer_id from match_key where kind = ${kind} and key = probe.value
          order by customer_id limit ${tooCommon}))`.as('ids'),
      ])
      // Most are nobody's.
      .where(sql<boolean>`exists (select 1 from match_key where kind = ${kind} and key = probe.value)`)
      .execute()
    for (const { key, ids } of rows) found.set(`${kind} ${key}`, JSON.parse(ids) as number[])
  }
  return found
}

/** Of the cards whose keys are not written yet those that carry these probes; one query where there are any. */
async function findLate(
  tx: ReadDatabase | Tx,
  probes: readonly MatchProbe[],
  late: LateKeys,
): Promise<Map<string, number[]>> {
  const asked = probes.flatMap((probe) => {
    const ids = late.idsOf(probe)
    return ids.length > 0 ? [{ probe: `${probe.kind} ${probe.key}`, ids: ids.slice(0, tooCommon) }] : []
  })
  if (asked.length === 0) return new Map()
  const waiting = await withoutKeys(tx, [...new Set(asked.flatMap(({ ids }) => ids))])
  return new Map(asked.map(({ probe, ids }) => [probe, ids.filter((id) => waiting.has(id))]))
}

/** Those of these numbers of plastic cards that somebody carries already, as their keys. */
export async function takenCardNumbers(tx: Tx, numbers: readonly string[]): Promise<Set<string>> {
  if (numbers.length === 0) return new Set()
  const keys = JSON.stringify(numbers.map(cardNumberKey))
  const rows = await tx
    .selectFrom('card_number')
    .select('number')
    .where('label', '=', 'card')
    .where(sql<boolean>`${storedCardNumberKey} in (select value from json_each(${keys}))`)
    .execute()
  return new Set(rows.map(({ number }) => cardNumberKey(number)))
}

/** Whether two cards may be the same customer although only an e-mail or a phone says so. */
export function namesAgree(stored: CardFields, imported: CardFields): boolean {
  const names = (card: CardFields) =>
    [card.groupName, ...card.people.map((person) => person.lastName || person.firstName)]
      .map((name) => sortKey(name))
      .filter(Boolean)
  const known = new Set(names(stored))
  const fresh = names(imported)
  if (fresh.length === 0 || known.size === 0) return true
  if (!fresh.some((name) => known.has(name))) return false
  const first = (card: CardFields) => sortKey(card.people[0]?.firstName ?? '')
  const sameFirst = first(stored) === first(imported) || first(stored) === '' || first(imported) === ''
  return sameFirst || stored.kind !== 'person' || imported.kind !== 'person'
}

/** Words that many names share. */
const common = new Set(['und', 'von', 'van', 'der', 'den', 'zur', 'familie', 'firma', 'gmbh'])

/**
 * Whether a card and a row of the same number may be the same customer: numbers of two programs meet by chance,
 * so a name, an e-mail, a phone or a street has to agree as well.
 */
export function numberHolds(stored: CardFields, imported: CardFields): boolean {
  const known = new Set(marksOf(stored))
  return known.size === 0 || marksOf(imported).some((mark) => known.has(mark))
}

function marksOf(card: CardFields): string[] {
  const names = [card.groupName, ...card.people.flatMap((person) => [person.firstName, person.lastName])]
  return [
    ...names
      .flatMap((name) => sortKey(name).split(/ +/))
      .filter((word) => word.length > 2 && !common.has(word)),
    ...card.emails.map(({ address }) => address.toLowerCase()),
    ...card.phones.map(({ number }) => normalisePhone(number).digits),
    ...card.addresses.map(({ postcode, street }) => (street ? `${postcode} ${streetKey(street)}` : '')),
  ].filter((mark) => mark !== '')
}
