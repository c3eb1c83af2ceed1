import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { type SearchRow, searchIndex } from '../../db/text-search'
import { ownersByEmail } from './email-store'
import type { Found } from './hit-reason'
import { asHits } from './hit-store'
import { planSearch, type SearchPlan, type SearchStep } from './search'
import { ownersBySerial } from './serial-store'
import { farOff, type WideStep, wideSteps } from './widening'

/** Where so many fit as typed, nobody is looked for who only sounds alike or was mistyped. */
const enough = 10
/** So many of those who only sound alike or were mistyped, the best customers, are put into order by nearness. */
const looked = 60

/**
 * Cards by any part of a name in any order, customer or card number, phone tail, street, town, e-mail or a word of the
 * note. Ranked: whole words, beginnings (of names and numbers, then the owners of things of that number, then of
 * anything on the card), what sounds alike, what was mistyped; regulars first within each (`searchIndex`), those
 * of the last two after the nearest names. Each rank is asked only while there is room, so that one which answers
 * costs nothing for those behind it, and the words that sound alike or differ by a slip are found first, which makes
 * of them questions like the others.
 */
export async function searchCards(
  db: ReadDatabase,
  { text, limit, today }: { text: string; limit: number; today: CivilDate },
) {
  const plan = planSearch(text)
  if (!plan) return { hits: [], more: false }
  const found = new Map<number, Found>()
  const wanted = limit + 1
  const add = (row: Found) => {
    if (!found.has(row.customer_id) && found.size < wanted) found.set(row.customer_id, row)
  }
  const ask = async ({ groups, rank, by }: SearchStep) => {
    if (found.size >= wanted) return
    for (const row of await searchIndex(db, groups, wanted, plan.listed))
      add({ ...row, rank, alike: [], matched: by ?? null })
  }
  const askAll = async () => {
    for (const step of plan.first) await ask(step)
    if (found.size < wanted) for (const row of await ownersBySerial(db, text, wanted)) add(row)
    for (const step of plan.last) await ask(step)
    const few = () => found.size < Math.min(wanted, enough)
    if (few())
      for await (const { asks, rank, slips } of wideSteps(db, plan.words, few)) {
        const rows = await Promise.all(asks.map((groups) => searchIndex(db, groups, looked, plan.listed)))
        const alike = [...slips.keys()]
        for (const row of nearestFirst(rows.flat(), plan.words, slips))
          add({ ...row, rank, alike, matched: null })
      }
  }
  // Who types an address means its owner.
  for (const row of await ownersByEmail(db, text, wanted)) add(row)
  if (found.size === 0) await askAll()
  const rows = [...found.values()]
  const hits = await asHits(db, rows.slice(0, limit), { words: plan.words, text, today })
  return { hits, more: rows.length > limit }
}

/** In the order in which they came, as regulars come first, but the nearest names before all others. */
function nearestFirst(rows: SearchRow[], words: SearchPlan['words'], slips: WideStep['slips']): SearchRow[] {
  const off = new Map(rows.map((row) => [row, farOff(row, words, slips)]))
  return rows.toSorted((a, b) => (off.get(a) ?? 0) - (off.get(b) ?? 0))
}
