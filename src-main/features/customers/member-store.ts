import type { CustomerKind, PersonFields } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import type { Tx } from '../../db/operate'
import { removeRows } from '../../db/undo-created'
import { readBelongings } from './belonging-store'
import { childRows, membershipColumns, personColumns, reachAlone } from './card-rows'
import { saveChildren } from './child-store'
import { takeOverAddress } from './household-address-store'
import { takeNextNumber } from './number-store'
import type { Stamp } from './stamp'

type Group = { id: number; kind: CustomerKind }

/**
 * Makes the members of a household or club, or the contacts of a company, those of the list, in its order. Of a
 * customer with a card of their own only the membership is written; everybody in a club has such a card, and who
 * stood on the card of another group alone gets one by joining a second.
 */
export async function saveMembers(tx: Tx, group: Group, people: PersonFields[], stamp: Stamp): Promise<void> {
  const stored = await storedMembers(tx, group.id)
  const byPerson = new Map(stored.map((row) => [row.person_id, row]))
  for (const [position, person] of people.entries()) {
    const known = person.id === undefined ? undefined : byPerson.get(person.id)
    if (known) {
      byPerson.delete(known.person_id)
      if (known.standalone === 0) await writePerson(tx, known, person, group, stamp)
      const columns = { ...membershipColumns(person), position }
      await tx.updateTable('membership').set(columns).where('id', '=', known.id).execute()
    } else {
      const joins = person.ownCard ? person.id : undefined
      const id = joins ?? (await insertPerson(tx, group, person, stamp))
      const newCard = joins !== undefined && (await joining(tx, joins, stamp))
      const columns = { ...membershipColumns(person), position }
      await tx
        .insertInto('membership')
        .values({ group_id: group.id, person_id: id, ...columns })
        .execute()
      if (newCard) await takeOverAddress(tx, id, stamp.today)
    }
  }
  for (const row of byPerson.values()) await takeOut(tx, row)
}

type StoredMember = Awaited<ReturnType<typeof storedMembers>>[number]

/** Those in the trash are not on the card, so they stay as they are. */
function storedMembers(tx: Tx, groupId: number) {
  return tx
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .select(['membership.id', 'membership.person_id', 'customer.ad_objection_on', 'customer.standalone'])
    .select(['customer.number'])
    .where('membership.group_id', '=', groupId)
    .where('customer.deleted_at', 'is', null)
    .execute()
}

async function writePerson(tx: Tx, known: StoredMember, person: PersonFields, group: Group, stamp: Stamp) {
  const columns = personColumns(person, known.ad_objection_on ?? stamp.today)
  await tx.updateTable('customer').set(columns).where('id', '=', known.person_id).execute()
  await saveReach(tx, known.person_id, person)
  if (group.kind === 'club') await giveCard(tx, known.person_id, stamp)
}

async function insertPerson(tx: Tx, { kind }: Group, person: PersonFields, stamp: Stamp): Promise<number> {
  const { id } = await tx
    .insertInto('customer')
    .values({
      ...personColumns(person, stamp.today),
      kind: 'person',
      standalone: kind === 'club' ? 1 : 0,
      number: kind === 'club' ? await takeNextNumber(tx, stamp.pattern, stamp.today) : null,
      created_at: stamp.now,
      updated_at: stamp.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await saveReach(tx, Number(id), person)
  return Number(id)
}

/**
 * Somebody who is a customer already; answers whether they got a card of their own for it. Forms that are open on
 * the cards where they stood so far must meet the new one.
 */
async function joining(tx: Tx, personId: number, stamp: Stamp): Promise<boolean> {
  const person = await tx
    .selectFrom('customer')
    .select('standalone')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  if (person.standalone === 1) return false
  await giveCard(tx, personId, stamp)
  for (const { group_id } of await readBelongings(tx, [personId])) await touchCard(tx, group_id, stamp.now)
  return true
}

async function saveReach(tx: Tx, personId: number, person: PersonFields): Promise<void> {
  const rows = childRows(reachAlone(person))
  await saveChildren(tx, 'phone', personId, rows.phone)
  await saveChildren(tx, 'email', personId, rows.email)
}

/** Gives somebody who stands on the card of a group a card of their own, with a number where they have none. */
export async function giveCard(tx: Tx, personId: number, stamp: Stamp): Promise<void> {
  const known = await tx
    .selectFrom('customer')
    .select('number')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const number = known.number ?? (await takeNextNumber(tx, stamp.pattern, stamp.today))
  await tx
    .updateTable('customer')
    .set({ standalone: 1, number, updated_at: stamp.now })
    .where('id', '=', personId)
    .execute()
}

/** Has a customer stand on the card of its household or company alone; all that was on the own card stays kept. */
export async function takeCard(tx: Tx, personId: number, stamp: Stamp): Promise<void> {
  await tx
    .updateTable('customer')
    .set({ standalone: 0, updated_at: stamp.now })
    .where('id', '=', personId)
    .execute()
}

/**
 * Somebody no longer stands on the card of a group. Who has a card of their own keeps it, and who once had one
 * gets it back; of anybody else nothing would be left to be found by, so the person goes.
 */
async function takeOut(tx: Tx, { id, person_id: personId, standalone, number }: StoredMember): Promise<void> {
  await tx.deleteFrom('membership').where('id', '=', id).execute()
  if (standalone === 1 || (await belongsElsewhere(tx, personId))) return
  if (number !== null) {
    await tx.updateTable('customer').set({ standalone: 1 }).where('id', '=', personId).execute()
    return
  }
  await keepGiftName(tx, personId)
  await removeRows(tx, [personId])
}

async function belongsElsewhere(tx: Tx, personId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('membership')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** A gift that went to somebody stays on the list of its year, by the name. */
async function keepGiftName(tx: Tx, personId: number): Promise<void> {
  const person = await tx
    .selectFrom('customer')
    .select(['title', 'first_name as firstName', 'last_name as lastName'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('gift_recipient')
    .set({ name: personName(person) })
    .where('person_id', '=', personId)
    .where('name', '=', '')
    .execute()
}

/** Who belongs to a group is written anew: a form that is open meanwhile must meet that. */
export async function touchCard(tx: Tx, id: number, now: string): Promise<void> {
  await tx
    .updateTable('customer')
    .set((eb) => ({ revision: eb('revision', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
}
