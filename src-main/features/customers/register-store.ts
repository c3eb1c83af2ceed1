import type { RegisterEntry } from '@shared/features/customers/contract'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { type ListQuery, selectedCards } from './selected-cards'

type RegisterQuery = Pick<ListQuery, 'selection' | 'trash' | 'descending' | 'stages'>

/** In the order of sort keys: what sorts before A comes first, other scripts last. */
const order = ['#', ...'abcdefghijklmnopqrstuvwxyz', '~']
const prefix = 'register.'

/**
 * The letters of a list by name with the place of their first card. Of all living cards these are kept numbers;
 * of a selection they are counted in one go, as its length is.
 */
export async function readRegister(db: ReadDatabase, query: RegisterQuery): Promise<RegisterEntry[]> {
  const { descending } = query
  const counts = new Map(
    (query.selection.type === 'all' && !query.trash ? await kept(db) : await counted(db, query)).map(
      ({ letter, n }) => [letter, Number(n)],
    ),
  )
  let position = 0
  const entries: RegisterEntry[] = []
  for (const letter of descending ? order.toReversed() : order) {
    const count = counts.get(letter) ?? 0
    if (count > 0) entries.push({ letter: letter.toUpperCase(), count, position })
    position += count
  }
  return entries
}

async function kept(db: ReadDatabase) {
  const rows = await db
    .selectFrom('kept_count')
    .select(['name', 'n'])
    .where('name', '>=', prefix)
    .where('name', '<', `${prefix}\u{7f}`)
    .execute()
  return rows.map(({ name, n }) => ({ letter: name.slice(prefix.length), n }))
}

async function counted(db: ReadDatabase, { selection, trash, stages }: RegisterQuery) {
  const letter = sql<string>`case when sort_key < 'a' then '#' when sort_key < '{' then substr(sort_key, 1, 1) else '~' end`
  return selectedCards(db, selection, trash, stages)
    .select((eb) => [letter.as('letter'), eb.fn.countAll<number>().as('n')])
    .groupBy('letter')
    .execute()
}
