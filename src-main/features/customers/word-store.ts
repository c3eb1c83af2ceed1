import { colognePhonetic } from '@shared/kernel/cologne'
import { bulkInsert } from '../../db/bulk-insert'
import type { Tx } from '../../db/operate'
import { carriedWords } from '../../db/text-search'
import { valueList } from '../../db/value-list'
import type { IndexRow } from './card-index'

type Texts = Pick<IndexRow, 'name' | 'place' | 'note'>

/** Shorter words are found as they are typed or not at all; a longer one is no word. */
const letters = { least: 3, most: 40 }

/** The words of a card that somebody may mistype: of names, places and the note. */
function wordsOf({ name, place, note = '' }: Texts): string[] {
  return `${name} ${place} ${note}`
    .split(' ')
    .filter((word) => word.length >= letters.least && word.length <= letters.most && /\p{L}/u.test(word))
}

/**
 * Adds the words of cards to those that the search knows, each once. A word that no card carries any more does no
 * harm and may stay, as after the undo of an import; an erasure takes it out (`db/rewrite-task.ts`).
 */
export async function addWords(tx: Tx, cards: readonly Texts[]): Promise<void> {
  const words = [...new Set(cards.flatMap(wordsOf))]
  if (words.length === 0) return
  const known = await tx
    .selectFrom('search_word')
    .select('word')
    .where('word', 'in', valueList(words))
    .execute()
  const there = new Set(known.map(({ word }) => word))
  await bulkInsert(
    tx,
    'search_word',
    words
      .filter((word) => !there.has(word))
      .map((word) => ({ word, reversed: lastToFirst(word), sound: colognePhonetic(word) })),
  )
}

/** Brings the words in line with a card that was changed: what it alone carried goes. */
export async function exchangeWords(tx: Tx, before: Texts, after: Texts): Promise<void> {
  const kept = new Set(wordsOf(after))
  const lost = [...new Set(wordsOf(before))].filter((word) => !kept.has(word))
  await addWords(tx, [after])
  if (lost.length === 0) return
  const carried = await carriedWords(tx, lost)
  const gone = lost.filter((word) => !carried.has(word))
  await tx.deleteFrom('search_word').where('word', 'in', valueList(gone)).execute()
}

/** The letters of a word from last to first, by which its end is found. */
export function lastToFirst(word: string): string {
  return [...word].reverse().join('')
}
