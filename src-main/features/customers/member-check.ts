import type { CardFields, PersonFields } from '@shared/features/customers/card'
import type { UnfitMember } from '@shared/features/customers/contract'
import { personName } from '@shared/features/customers/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'
import { fail } from '../../rpc/fail'
import { readBelongings, readMembers } from './belonging-store'

/**
 * A card whose people can stand on it: those who are customers already carry the names from there, be it that they
 * have a card of their own or stand on another group's so far. MEMBER_UNFIT where one of them cannot; `cardId` is
 * null for a new card.
 */
export async function withFitMembers(
  tx: Tx,
  card: CardFields,
  cardId: number | null,
  today: CivilDate,
): Promise<CardFields> {
  if (card.kind === 'person') return card
  if (cardId !== null) await refuseBelonging(tx, cardId)
  for (const person of card.people) refuseDays(person, today)
  const linked = card.people.filter(({ ownCard, id }) => ownCard && id !== undefined)
  if (linked.length === 0) return card
  const ids = linked.map(({ id }) => id ?? 0)
  const found = await tx
    .selectFrom('customer')
    .select(['id', 'kind', 'standalone', 'state', 'deleted_at', 'group_name as groupName'])
    .select(['salutation', 'title', 'first_name as firstName', 'last_name as lastName'])
    .where('id', 'in', valueList(ids))
    .execute()
  const byId = new Map(found.map((row) => [Number(row.id), row]))
  const here = new Set((cardId === null ? [] : await readMembers(tx, [cardId])).map(({ id }) => Number(id)))
  const seen = new Set<number>()
  const people = card.people.map((person): PersonFields => {
    if (!person.ownCard || person.id === undefined) return person
    const row = byId.get(person.id)
    const name = row?.groupName || personName(row ?? person)
    if (person.id === cardId) unfit('self', name)
    if (!row || row.deleted_at !== null || row.state === 'merged') return unfit('gone', name)
    if (row.kind !== 'person') unfit('group', name)
    // Who stands here alone is none with a card of their own; from elsewhere one gets that by joining.
    if (row.standalone === 0 && here.has(person.id)) unfit('gone', name)
    if (seen.has(person.id)) unfit('twice', name)
    seen.add(person.id)
    const { salutation, title, firstName, lastName } = row
    return { ...person, salutation, title, firstName, lastName }
  })
  return { ...card, people }
}

/** Groups do not belong to groups: a person that does cannot become one. */
async function refuseBelonging(tx: Tx, cardId: number): Promise<void> {
  const [belonging] = await readBelongings(tx, [cardId])
  if (belonging) unfit('belongs', belonging.display_name)
}

function refuseDays(person: PersonFields, today: CivilDate): void {
  const { since, leftOn } = person
  const name = personName(person)
  if ((since ?? '') > today || (leftOn ?? '') > today) unfit('future', name)
  if (since !== null && leftOn !== null && leftOn < since) unfit('order', name)
}

function unfit(reason: UnfitMember, name: string): never {
  return fail('MEMBER_UNFIT', { reason, name })
}
