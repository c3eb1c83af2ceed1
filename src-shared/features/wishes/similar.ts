import { plainLetters } from '@shared/kernel/latin'

export type WishGroup<W> = { word: string; wishes: W[] }

/** Shorter words, and these, say nothing of what is looked for. */
const leastLetters = 4
const everyday = new Set([
  'wenn',
  'gern',
  'gerne',
  'noch',
  'oder',
  'auch',
  'eine',
  'einen',
  'einer',
  'ohne',
  'sucht',
])

/**
 * Wishes that name the same thing, side by side: each goes to the word that most of them share, as the first one writes
 * it. Whatever shares none stands alone, in `single`.
 *
 * @example „Barolo 2019“ and „Barolo, wenn da“ are a group „Barolo“, „Mantel, blau“ is single.
 */
export function similarWishes<W extends { text: string }>(
  wishes: readonly W[],
): { groups: WishGroup<W>[]; single: W[] } {
  const words = new Map(wishes.map((wish) => [wish, wordsOf(wish.text)]))
  const counts = new Map<string, number>()
  for (const own of words.values()) for (const key of own.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const groups = new Map<string, WishGroup<W>>()
  const single: W[] = []
  for (const [wish, own] of words) {
    const shared = [...own].filter(([key]) => (counts.get(key) ?? 0) > 1)
    const most = Math.max(0, ...shared.map(([key]) => counts.get(key) ?? 0))
    const [best] = shared.filter(([key]) => counts.get(key) === most)
    if (!best) single.push(wish)
    else {
      const [key, word] = best
      const group = groups.get(key) ?? { word, wishes: [] }
      group.wishes.push(wish)
      groups.set(key, group)
    }
  }
  // A word may be shared with those alone that another word took away.
  const alone = [...groups.values()].filter((group) => group.wishes.length === 1)
  return {
    groups: [...groups.values()].filter((group) => group.wishes.length > 1),
    single: [...single, ...alone.flatMap((group) => group.wishes)],
  }
}

/** The words that say what is looked for, by how they compare, in their order. */
function wordsOf(text: string): Map<string, string> {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  const telling = words.map((word) => [plainLetters(word), word] as const)
  return new Map(telling.filter(([key]) => key.length >= leastLetters && !everyday.has(key)))
}
