import { addressKeys, blockingKeys } from './blocking'
import type { Party } from './party'
import { createProfile } from './profile'
import { comparable, type FileProfile, type Score, scorePair, suspectFrom } from './score'

/** Two places in the list of cards, the lower one first. */
export type FoundPair = Score & { one: number; other: number }

/** Cards that share a key but are more than this are not compared by it: a key that common tells nothing. */
const largestBlock = 400
/** Room for the place of a card in a number that also holds its key. */
const places = 2 ** 20
const keyRange = 2 ** 32
/** Comparisons between two reports. */
const reportEvery = 20_000

/**
 * Compares all cards of a list that share a key and hands on those pairs that are suspected, each once. Yields how
 * far it has come between 0 and 1, so that long lists leave room for other things; returns what the list as a whole
 * tells. At most a million cards.
 */
export function* findPairs(
  parties: readonly Party[],
  found: (pair: FoundPair) => void,
): Generator<number, FileProfile> {
  if (parties.length > places) throw new RangeError('too many cards to compare at once')
  const file = profileOf(parties)
  const keyed = sortedKeys(parties, blockingKeys)
  const seen = new Set<number>()
  let compared = 0
  for (let begin = 0; begin < keyed.length; ) {
    const end = blockEnd(keyed, begin)
    if (end - begin > 1 && end - begin <= largestBlock)
      for (let i = begin; i < end; i++)
        for (let j = i + 1; j < end; j++) {
          const [one, other] = [placeIn(keyed, i), placeIn(keyed, j)]
          compared += 1
          if (compared % reportEvery === 0) yield begin / keyed.length
          const [a, b] = [parties[one], parties[other]]
          if (one === other || !a || !b || !comparable(a, b)) continue
          const score = scorePair(a, b, file)
          const pair = one * places + other
          if (score.points < suspectFrom || seen.has(pair)) continue
          seen.add(pair)
          found({ one, other, ...score })
        }
    begin = end
  }
  return file
}

function profileOf(parties: readonly Party[]): FileProfile {
  const profile = createProfile()
  const keyed = sortedKeys(parties, addressKeys)
  for (let begin = 0; begin < keyed.length; ) {
    const end = blockEnd(keyed, begin)
    for (let i = begin; i < Math.min(end, begin + 6); i++)
      for (let j = i + 1; j < Math.min(end, begin + 6); j++) {
        const [a, b] = [parties[placeIn(keyed, i)], parties[placeIn(keyed, j)]]
        if (a && b) profile.add(a, b)
      }
    begin = end
  }
  return profile.result()
}

/** Every key of every card as one number, sorted: cards of one key stand side by side, in their order. */
function sortedKeys(parties: readonly Party[], keysOf: (party: Party) => string[]): Float64Array {
  const all: number[] = []
  for (const [place, party] of parties.entries())
    for (const key of keysOf(party)) all.push(hash(key) * places + place)
  return Float64Array.from(all).sort()
}

const keyOf = (keyed: Float64Array, at: number) => Math.floor((keyed[at] ?? 0) / places)
const placeIn = (keyed: Float64Array, at: number) => (keyed[at] ?? 0) % places

function blockEnd(keyed: Float64Array, begin: number): number {
  const key = keyOf(keyed, begin)
  let end = begin + 1
  while (end < keyed.length && keyOf(keyed, end) === key) end += 1
  return end
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/); keys that meet by chance are compared for nothing. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0) % keyRange
}
