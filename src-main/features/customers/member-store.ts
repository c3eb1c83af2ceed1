import type { PersonFields } from '@shared/features/customers/card'
import type { Tx } from '../../db/operate'
import { removePersonRows } from '../../db/person-rows'
import { personColumns } from './card-rows'
import type { Stamp } from './stamp'

/** Makes the members of a household or the contacts of a company those of the list, in its order. */
export async function saveMembers(
  tx: Tx,
  groupId: number,
  people: PersonFields[],
  stamp: Stamp,
): Promise<void> {
  const stored = await tx
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .select(['membership.id', 'membership.person_id', 'customer.ad_objection_on', 'customer.standalone'])
    .where('membership.group_id', '=', groupId)
    .execute()
  const byPerson = new Map(stored.map((row) => [row.person_id, row]))
  for (const [position, person] of people.entries()) {
    const known = person.id === undefined ? undefined : byPerson.get(person.id)
    if (known && person.id !== undefined) {
      byPerson.delete(person.id)
      const columns = personColumns(person, known.ad_objection_on ?? stamp.today)
      await tx.updateTable('customer').set(columns).where('id', '=', person.id).execute()
      await tx
        .updateTable('membership')
        .set({ role: person.role, position })
        .where('id', '=', known.id)
        .execute()
    } else await insertMember(tx, groupId, person, position, stamp)
  }
  for (const [personId, row] of byPerson) {
    await tx.deleteFrom('membership').where('id', '=', row.id).execute()
    if (row.standalone === 1) continue
    await removePersonRows(tx, personId)
    await tx.deleteFrom('customer').where('id', '=', personId).execute()
  }
}

async function insertMember(tx: Tx, groupId: number, person: PersonFields, position: number, stamp: Stamp) {
  const { id } = await tx
    .insertInto('customer')
    .values({
      ...personColumns(person, stamp.today),
      kind: 'person',
      standalone: 0,
      created_at: stamp.now,
      updated_at: stamp.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('membership')
    .values({ group_id: groupId, person_id: Number(id), role: person.role, position })
    .execute()
}
