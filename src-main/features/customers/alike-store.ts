import { colognePhonetic } from '@shared/kernel/cologne'
import { slipsBetween, slipsBorne, wordsOneSlipAway } from '@shared/kernel/slips'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { wordsThatSound } from '../../db/sound-search'
import { valueList } from '../../db/value-list'
import { lastToFirst } from './word-store'

/** A word that stands on some card, and by how many letters it differs from the typed one. */
export type AlikeWord = { word: string; slips: number }

/** So many words stand for a typed one; the nearest come first. */
const most = 24
/** Words of one sound that are looked at; the commonest codes have a few hundred. */
const soundsRead = 600
/** With fewer consonants a code says too little (Ute and Otto, Ina and Anna): such words may differ by one letter. */
const tellingConsonants = 2

/**
 * Words that sound like a typed one (its forms, spelled-out first) by Kölner Phonetik. The code only finds
 * candidates: those of which more than half the letters differ are left out.
 */
export async function soundAlike(db: ReadDatabase, forms: readonly string[]): Promise<AlikeWord[]> {
  const codes = [...new Set(forms.map(colognePhonetic))].filter((code) => code.length > 1)
  if (codes.length === 0) return []
  const words = await wordsThatSound(db, codes, soundsRead)
  const telling = codes.some((code) => code.replaceAll('0', '').length >= tellingConsonants)
  return nearest(words, forms, (form, word) =>
    telling ? Math.ceil(Math.max(form.length, word.length) / 2) : 1,
  )
}

/**
 * Words from which a typed one differs by a slip, or by two where `slips` says so and it is long enough. No word is
 * compared with all others, and no variants are stored: all words that one slip can make (some hundreds) are asked
 * for in the index. Of two slips, either one half of the word is as typed, so that its beginning or its end leads to
 * it; or each half has one, so that it begins with a half that one slip makes; or two letters in the very middle
 * are exchanged, which undone leaves one slip.
 */
export async function slippedFrom(
  db: ReadDatabase,
  forms: readonly string[],
  slips: 1 | 2,
): Promise<AlikeWord[]> {
  const long = forms.filter((form) => /\p{L}/u.test(form) && form.length >= (slips === 2 ? 7 : 4))
  if (long.length === 0) return []
  const found =
    slips === 1
      ? await knownWords(db, long.flatMap(wordsOneSlipAway))
      : (await Promise.all(long.map((form) => twoSlipsAway(db, form)))).flat()
  return nearest(found, long, (form, word) => Math.min(slips, slipsBorne(form, word)))
}

async function twoSlipsAway(db: ReadDatabase, form: string): Promise<{ word: string }[]> {
  const middle = Math.floor(form.length / 2)
  const [head, tail] = [form.slice(0, middle), form.slice(middle)]
  const exchanged = head.slice(0, -1) + tail.charAt(0) + head.slice(-1) + tail.slice(1)
  return [
    ...(await begunBy(db, 'word', [head, ...wordsOneSlipAway(head)], form.length)),
    ...(await begunBy(db, 'reversed', [lastToFirst(tail)], form.length)),
    ...(await knownWords(db, wordsOneSlipAway(exchanged))),
  ]
}

function knownWords(db: ReadDatabase, words: readonly string[]) {
  return db.selectFrom('search_word').select('word').where('word', 'in', valueList(words)).execute()
}

/** Words of about this length of which a column begins with one of these. */
export function begunBy(db: ReadDatabase, column: 'word' | 'reversed', beginnings: string[], length: number) {
  const key = sql.ref<string>(`search_word.${column}`)
  return (
    db
      .selectFrom(sql<{ value: string }>`json_each(${JSON.stringify(beginnings)})`.as('begin'))
      // `cross` keeps the beginnings outermost, each a short stretch of the index.
      .crossJoin('search_word')
      .select('search_word.word')
      .where(sql<boolean>`${key} >= begin.value and ${key} < begin.value || char(0x10ffff)`)
      .where(sql<boolean>`length(search_word.word) between ${length - 2} and ${length + 2}`)
      .execute()
  )
}

/** The words within their bound of one of the forms, without the forms themselves, nearest first. */
function nearest(
  rows: readonly { word: string }[],
  forms: readonly string[],
  bound: (form: string, word: string) => number,
): AlikeWord[] {
  const found = new Map<string, number>()
  for (const { word } of rows) {
    if (found.has(word) || forms.includes(word)) continue
    const slips = forms.map(
      (form) => [slipsBetween(form, word, bound(form, word)), bound(form, word)] as const,
    )
    const within = slips.filter(([is, bears]) => is <= bears).map(([is]) => is)
    if (within.length > 0) found.set(word, Math.min(...within))
  }
  const all = [...found].map(([word, slips]) => ({ word, slips }))
  return all.sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1)).slice(0, most)
}
