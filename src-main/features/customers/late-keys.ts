import type { Tx } from '../../db/operate'
import type { MatchKeyRow } from './card-index'
import { insertLateKeys, markWhole } from './index-store'

/** So many cards wait for their keys at most. */
const cardsWaiting = 5000
/** Keys of one step: sorted ones are quickly written. */
const keysAStep = 4000
const cardsAStep = 1000

export type LateKeys = ReturnType<typeof createLateKeys>

/** The cards that carry a key: one, as nearly always, or several. */
type Owners = number | number[]

/**
 * Match keys of new cards that are written later, for thousands of cards at a time in the order of their index: batch
 * by batch they would touch each page of it again and again. Until then the derived rows of these cards say that they
 * are not whole: whoever changes such a card writes its keys with it, and those that a crash leaves so are made anew at
 * the next start.
 */
export function createLateKeys() {
  let cards: number[] = []
  let owners = noKeys()

  return {
    add(id: number, keys: readonly MatchKeyRow[]): void {
      cards.push(id)
      for (const { kind, key } of keys) {
        const known = owners[kind].get(key)
        if (known === undefined) owners[kind].set(key, id)
        else if (typeof known === 'number') owners[kind].set(key, [known, id])
        else known.push(id)
      }
    },

    /** The cards that were added with a key, in the order of their ids; some may have lost it since. */
    idsOf({ kind, key }: { kind: string; key: string }): readonly number[] {
      return kind in owners ? listed(owners[kind as MatchKeyRow['kind']].get(key)) : []
    },

    isFull: () => cards.length >= cardsWaiting,

    /** Writes all keys, each part in a step of its own; after an error a second call goes on with those that are left. */
    async write(inStep: (work: (tx: Tx) => Promise<void>) => Promise<void>): Promise<void> {
      for (const [kind, ofKey] of Object.entries(owners)) {
        const keys = [...ofKey.keys()].sort()
        for (let at = 0; at < keys.length; at += keysAStep) {
          const part = keys.slice(at, at + keysAStep)
          const rows = part.flatMap((key) => listed(ofKey.get(key)).map((id) => [key, id] as const))
          await inStep((tx) => insertLateKeys(tx, kind as MatchKeyRow['kind'], rows))
          for (const key of part) ofKey.delete(key)
        }
      }
      for (let at = 0; at < cards.length; at += cardsAStep)
        await inStep((tx) => markWhole(tx, cards.slice(at, at + cardsAStep)))
      cards = []
      owners = noKeys()
    },
  }
}

function noKeys(): Record<MatchKeyRow['kind'], Map<string, Owners>> {
  return { email: new Map(), name: new Map(), phone: new Map() }
}

function listed(ids: Owners | undefined): readonly number[] {
  return ids === undefined ? [] : typeof ids === 'number' ? [ids] : ids
}
