import { foldText, placedWords } from '@shared/kernel/fold'
import type { ReadDatabase } from '../../db/open'
import type { SearchRow } from '../../db/text-search'
import { type AlikeWord, slippedFrom, soundAlike } from './alike-store'
import { type Groups, type SearchPlan, widened } from './search'

type Words = SearchPlan['words']
/** For each typed word those that it may have been meant for. */
type Alike = readonly (readonly AlikeWord[])[]
/** Questions of one rank, whose hits are put into order together, with the words that stand in for typed ones. */
export type WideStep = { asks: Groups[]; rank: 'sound' | 'slip'; slips: ReadonlyMap<string, number> }

/** Widened words stand in names alone where they sound alike, and anywhere where they were mistyped. */
const columnsOf = { sound: ['name'], slip: ['name', 'place', 'note'] } as const

/**
 * What to ask where few fit as typed. One word at a time is taken for another, as most mistype one: near sounds, all
 * sounds, one slip, two slips; what follows takes all words for others at once. Of several words, those that only
 * sound alike from afar wait for one slip: beside a first name that fits, `Köig` is König, whom it misses by a letter,
 * before Koch, whose code it has. Asked for more as long as `goOn` says so, so that the words of a rank are looked up
 * only when it is its turn.
 */
export async function* wideSteps(
  db: ReadDatabase,
  words: Words,
  goOn: () => boolean,
): AsyncGenerator<WideStep> {
  const sounds: Alike = await Promise.all(words.map((forms) => soundAlike(db, forms)))
  const near = sounds.map((all) => all.filter(({ slips }) => slips <= 1))
  yield* single(words, near, 'sound')
  const alone = words.length === 1
  if (alone && goOn()) yield* single(words, sounds, 'sound')
  if (goOn()) yield* together(words, near, 'sound')
  let known: Alike = near
  for (const slips of [1, 2] as const) {
    if (!goOn()) return
    const slipped: Alike = await Promise.all(words.map((forms) => slippedFrom(db, forms, slips)))
    yield* single(words, slipped, 'slip')
    if (slips === 1 && !alone && goOn()) yield* single(words, sounds, 'sound')
    known = known.map((all, at) => [...all, ...(slipped[at] ?? [])])
    if (goOn()) yield* together(words, known, 'slip')
  }
}

function* single(words: Words, alike: Alike, rank: WideStep['rank']): Generator<WideStep> {
  const asks = alike.flatMap((some, at) =>
    some.length === 0
      ? []
      : [
          widened(
            words,
            alike.map((all, other) => (other === at ? textsOf(all) : [])),
            columnsOf[rank],
          ),
        ],
  )
  if (asks.length > 0) yield { asks, rank, slips: slipsOf(alike) }
}

function* together(words: Words, alike: Alike, rank: WideStep['rank']): Generator<WideStep> {
  if (alike.filter((some) => some.length > 0).length < 2) return
  yield { asks: [widened(words, alike.map(textsOf), columnsOf[rank])], rank, slips: slipsOf(alike) }
}

const textsOf = (all: readonly AlikeWord[]) => [...new Set(all.map(({ word }) => word))]
const slipsOf = (alike: Alike) => new Map(alike.flat().map(({ word, slips }) => [word, slips]))

/** A word that stands elsewhere on the card than in the name under which it is listed. */
const elsewhere = 3
/** One that goes on behind what was typed is nearer than any with a slip. */
const begins = 0.5
const mostWords = 10

/**
 * How far the name of a card is from what was typed: the slips between their words, and where these are the same,
 * how many words more it has, so that `Hartmann, Thorsten` is nearer than a family with a Thorsten.
 */
export function farOff({ list_name }: SearchRow, words: Words, slips: WideStep['slips']): number {
  const listed = foldText(list_name).split(' ')
  const off = words.map((forms) => {
    if (listed.some((word) => forms.includes(word))) return 0
    const begun = listed.some((word) => forms.some((form) => word.startsWith(form)))
    return Math.min(begun ? begins : elsewhere, ...listed.map((word) => slips.get(word) ?? elsewhere))
  })
  const more = Math.max(0, placedWords(list_name).length - words.length)
  return off.reduce((sum, one) => sum + one, 0) * mostWords + Math.min(more, mostWords - 1)
}
