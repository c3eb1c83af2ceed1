import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { searchIndex } from '../../db/text-search'
import { type AlikeWord, slippedFrom, soundAlike } from './alike-store'
import { asHits, type Found } from './hit-store'
import { planSearch, type SearchPlan, type SearchStep, widened } from './search'
import { ownersBySerial } from './serial-store'

/** Where so many fit as typed, nobody is looked for who only sounds alike or was mistyped. */
const enough = 10

/**
 * Cards by any part of a name in any order, customer or card number, phone tail, street, town, e-mail or a word of the
 * note. Ranked: whole words, beginnings (of names and numbers, then the owners of things of that number, then of
 * anything on the card), what sounds alike, what was mistyped; regulars first within each (`searchIndex`).
 * Each rank is asked only while there is room, so that a rank which answers costs nothing for those behind it, and
 * the words that sound alike or differ by a slip are found first, which makes of them a question like the others.
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
  const ask = async ({ groups, rank, by }: SearchStep, alike: readonly string[] = []) => {
    if (found.size >= wanted) return
    for (const row of await searchIndex(db, groups, wanted, plan.listed))
      add({ ...row, rank, alike, matched: by ?? null })
  }
  for (const step of plan.first) await ask(step)
  if (found.size < wanted) for (const row of await ownersBySerial(db, text, wanted)) add(row)
  for (const step of plan.last) await ask(step)
  if (found.size < Math.min(wanted, enough))
    for await (const { step, alike } of further(db, plan, () => found.size < Math.min(wanted, enough)))
      await ask(step, alike)
  const rows = [...found.values()]
  const hits = await asHits(db, rows.slice(0, limit), { words: plan.words, text, today })
  return { hits, more: rows.length > limit }
}

/** Sounds, the nearest first, then one slip, then two, each with what came before it; as long as more are wanted. */
async function* further(db: ReadDatabase, { words }: SearchPlan, goOn: () => boolean) {
  const alike = await Promise.all(words.map((forms) => soundAlike(db, forms)))
  const near = alike.map((all) => all.filter(({ slips }) => slips <= 1))
  const isAny = (all: readonly (readonly AlikeWord[])[]) => all.some((some) => some.length > 0)
  if (isAny(near)) yield asked(words, near, 'sound')
  if (goOn() && alike.some((all, at) => all.length > (near[at]?.length ?? 0)))
    yield asked(words, alike, 'sound')
  for (const slips of [1, 2] as const) {
    if (!goOn()) return
    const slipped = await Promise.all(words.map((forms) => slippedFrom(db, forms, slips)))
    for (const [at, more] of slipped.entries()) alike[at]?.push(...more)
    if (isAny(slipped)) yield asked(words, alike, 'slip')
  }
}

function asked(words: SearchPlan['words'], alike: readonly (readonly AlikeWord[])[], rank: 'sound' | 'slip') {
  const chosen = alike.map((all) => [...new Set(all.map(({ word }) => word))])
  return { step: { groups: widened(words, chosen), rank }, alike: chosen.flat() }
}
