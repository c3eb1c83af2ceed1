import type { ReadDatabase } from '../../db/open'

/** Every specially protected field that is in use or holds something, with the kind of entry or thing it is of. */
export async function protectedFields(db: ReadDatabase) {
  const rows = await db
    .selectFrom('field')
    .innerJoin('field_group', 'field_group.id', 'field.group_id')
    .leftJoin('entry_kind', 'entry_kind.id', 'field_group.entry_kind_id')
    .leftJoin('thing_kind', 'thing_kind.id', 'field_group.thing_kind_id')
    .select(['field.id', 'field.name', 'field.legal_basis as legalBasis'])
    .select((eb) => eb.fn.coalesce('entry_kind.name', 'thing_kind.name', eb.val('')).as('of'))
    .where('field.sensitive', '=', 1)
    .where((eb) =>
      eb.or([
        eb.and([eb('field.archived_at', 'is', null), eb('field_group.archived_at', 'is', null)]),
        eb.exists(
          eb
            .selectFrom('field_value')
            .select('field_value.id')
            .whereRef('field_value.field_id', '=', 'field.id'),
        ),
      ]),
    )
    .orderBy('of')
    .orderBy('field_group.position')
    .orderBy('field.position')
    .orderBy('field.id')
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}
