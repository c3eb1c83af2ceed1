import type { Entry } from '@shared/features/entries/entry'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { readEntries } from './store'

/** What stands on a card: the warnings that hold, and the latest of each other kind for each person and thing. */
export async function entriesOnCard(db: ReadDatabase, cardId: number, today: CivilDate) {
  const rows = await standing(db, cardId, today).execute()
  const ids = rows.map((row) => row.id)
  const found = await readEntries(db, ids, cardId)
  const entries = ids.map((id) => found.get(id)).filter((entry): entry is Entry => entry !== undefined)
  return {
    warnings: entries.filter(({ kind }) => kind.warning),
    latest: entries.filter(({ kind }) => !kind.warning),
  }
}

/**
 * Their ids, by the order of the kinds and then the newest first; exported for its plan. Entries of a kind that
 * is switched off stand in the Verlauf only; a warning holds all the same.
 */
export function standing(db: ReadDatabase, cardId: number, today: CivilDate) {
  const columns = sql`id, customer_id, person_id, thing_id, kind_id, ended_on, at`
  const rows = sql<{ id: number }>`(
    with mine as (
      select ${columns} from entry where customer_id in (
        select ${cardId} union all
        select person_id from membership
          join customer as member on member.id = person_id join customer as card on card.id = group_id
          where group_id = ${cardId} and (member.standalone = 0 or card.kind = 'household'))
      union
      select ${columns} from entry where person_id = ${cardId})
    select mine.id, kind.position, kind_id, at from (
      select *, row_number() over (
        partition by kind_id, ifnull(person_id, customer_id), thing_id order by at desc, id desc) as nth
      from mine) as mine
    cross join entry_kind as kind on kind.id = kind_id
    where (kind.warning = 1 and (ended_on is null or ended_on > ${today}))
      or (kind.warning = 0 and kind.archived_at is null and nth = 1))`
  return db
    .selectFrom(rows.as('standing'))
    .select('id')
    .orderBy('position' as never)
    .orderBy('kind_id' as never)
    .orderBy('at' as never, 'desc')
    .orderBy('id', 'desc')
}

/** Whether somebody is a member or contact of a card. */
export async function isOnCard(tx: Tx, cardId: number, personId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('membership')
    .select('id')
    .where('group_id', '=', cardId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}
