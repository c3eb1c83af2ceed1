import type { Tx } from '../../db/operate'
import type { MatchKeyRow } from './card-index'
import { insertLateKeys, type LateKey, markWhole } from './index-store'

/** So many cards wait for their keys at most. */
const cardsWaiting = 5000
/** Rows of one step: sorted ones are quickly written. */
const keysAStep = 4000
const cardsAStep = 1000

export type LateKeys = ReturnType<typeof createLateKeys>

/**
 * Match keys of new cards that are written later, for thousands of cards at a time in the order of their index: batch
 * by batch they would touch each page of it again and again. Until then the derived rows of these cards say that they
 * are not whole: whoever changes such a card writes its keys with it, and those that a crash leaves so are made anew at
 * the next start.
 */
export function createLateKeys() {
  let cards: number[] = []
  let rows: LateKey[] = []
  let byKey = new Map<string, number[]>()

  return {
    add(id: number, keys: readonly MatchKeyRow[]): void {
      cards.push(id)
      for (const { kind, key } of keys) {
        const probe = `${kind} ${key}`
        rows.push([probe, kind, key, id])
        const ids = byKey.get(probe)
        if (ids) ids.push(id)
        else byKey.set(probe, [id])
      }
    },

    /** The cards that were added with a key, in the order of their ids; some may have lost it since. */
    idsOf: ({ kind, key }: { kind: string; key: string }): readonly number[] =>
      byKey.get(`${kind} ${key}`) ?? [],

    isFull: () => cards.length >= cardsWaiting,

    /** Writes all keys, each part in a step of its own. */
    async write(inStep: (work: (tx: Tx) => Promise<void>) => Promise<void>): Promise<void> {
      rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      for (let at = 0; at < rows.length; at += keysAStep)
        await inStep((tx) => insertLateKeys(tx, rows.slice(at, at + keysAStep)))
      for (let at = 0; at < cards.length; at += cardsAStep)
        await inStep((tx) => markWhole(tx, cards.slice(at, at + cardsAStep)))
      cards = []
      rows = []
      byKey = new Map()
    },
  }
}
