import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { type SearchTerm, searchIndex } from '../../db/text-search'
import { asHits, type Found } from './hit-store'
import { planSearch } from './search'
import { ownersBySerial } from './serial-store'

/**
 * Cards by any part of a name in any order, number, phone tail, place or e-mail; first who stands in lists
 * under what was typed, then whose name holds it, who owns a thing of that number, then what else does, and where
 * nothing does, names that sound alike.
 */
export async function searchCards(
  db: ReadDatabase,
  { text, limit, today }: { text: string; limit: number; today: CivilDate },
) {
  const plan = planSearch(text)
  if (!plan) return { hits: [], more: false }
  const found = new Map<number, Found>()
  const wanted = limit + 1
  const collect = async (groups: SearchTerm[][] | null, matched: Found['matched'], listed = '') => {
    if (!groups || found.size >= wanted) return
    for (const row of await searchIndex(db, groups, wanted, listed))
      if (!found.has(row.customer_id) && found.size < wanted) found.set(row.customer_id, { ...row, matched })
  }
  await collect(plan.phone, 'phone')
  if (plan.listed) await collect(plan.names, 'name', plan.listed)
  await collect(plan.names, 'name')
  for (const row of found.size < wanted ? await ownersBySerial(db, text, wanted) : [])
    if (!found.has(row.customer_id) && found.size < wanted) found.set(row.customer_id, row)
  await collect(plan.anywhere, null)
  if (found.size === 0) await collect(plan.sounds, 'name')
  const rows = [...found.values()]
  const hits = await asHits(db, rows.slice(0, limit), { text, words: plan.words, today })
  return { hits, more: rows.length > limit }
}
