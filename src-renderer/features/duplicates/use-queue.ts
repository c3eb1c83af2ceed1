import type { Outputs } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { useEffect, useState } from 'react'

export type Pair = Outputs['duplicates']['list']['pairs'][number]
export type Queue = ReturnType<typeof useQueue>

const keyOf = ({ one, other }: Pair) => `${one.id} ${other.id}`

/** The suspected pairs as a queue: what was decided in it is counted, what is left for later comes last. */
export function useQueue() {
  const t = useTexts().duplicates
  const { data, error } = useRead('duplicates', 'list', { limit: 200 }, { keepPrevious: true })
  const [later, setLater] = useState<string[]>([])
  /** Decided here: `seen` once the list came without it, so that one which stands there again was taken back. */
  const [decided, setDecided] = useState<{ key: string; seen: boolean }[]>([])
  const [chosen, setChosen] = useState<string | null>(null)
  const listed = data?.pairs
  useEffect(() => {
    if (!listed) return
    const keys = new Set(listed.map(keyOf))
    setDecided((before) =>
      before
        .filter(({ key, seen }) => !(seen && keys.has(key)))
        .map(({ key, seen }) => ({ key, seen: seen || !keys.has(key) })),
    )
  }, [listed])
  const pairs = (listed ?? []).filter((pair) => !decided.some(({ key }) => key === keyOf(pair)))
  const waiting = pairs.filter((pair) => !later.includes(keyOf(pair)))
  const put = later.flatMap((key) => pairs.find((pair) => keyOf(pair) === key) ?? [])
  const ordered = [...waiting, ...put]
  const current = ordered.find((pair) => keyOf(pair) === chosen) ?? ordered[0] ?? null
  const done = decided.length
  // What the list still shows though it was decided is counted once.
  const unseen = decided.filter(({ seen }) => !seen).length
  const decide = (pair: Pair) => {
    setDecided((before) => [...before, { key: keyOf(pair), seen: false }])
    setChosen(null)
  }
  const different = useWrite('duplicates', 'different', { said: () => t.saidDifferent })
  return {
    keyOf,
    ordered,
    current,
    scan: data?.scan,
    error,
    at: done + 1,
    total: done - unseen + (data?.total ?? 0),
    isLater: (pair: Pair) => later.includes(keyOf(pair)),
    choose: (pair: Pair) => setChosen(keyOf(pair)),
    decide,
    sayDifferent: (pair: Pair) => {
      decide(pair)
      different.mutate({ one: pair.one.id, other: pair.other.id })
    },
    putOff: (pair: Pair) => {
      setLater((before) => [...before.filter((key) => key !== keyOf(pair)), keyOf(pair)])
      setChosen(null)
    },
  }
}
