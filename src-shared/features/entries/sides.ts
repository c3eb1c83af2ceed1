export type Side = 'right' | 'left'

const letters: Record<string, Side> = { R: 'right', L: 'left' }

/**
 * Fields whose names begin with `R ` and `L ` speak of the two eyes or ears and stand beside each other:
 * `R Sphäre` → right, `Sphäre`; null for any other name.
 */
export function sideOf(name: string): { side: Side; of: string } | null {
  const [, letter = '', of = ''] = /^([RL])\s+(\S.*)$/.exec(name.trim()) ?? []
  const side = letters[letter]
  return side ? { side, of } : null
}

export type Sided<F> = {
  plain: F[]
  /** What is said of both sides, in the order in which it first comes, with the field of each side. */
  pairs: { of: string; right: F | null; left: F | null }[]
}

/** Parts fields into those of the two sides and all others; order is kept. */
export function bySide<F extends { name: string }>(fields: readonly F[]): Sided<F> {
  const plain: F[] = []
  const pairs = new Map<string, Sided<F>['pairs'][number]>()
  for (const field of fields) {
    const sided = sideOf(field.name)
    if (!sided) {
      plain.push(field)
      continue
    }
    const pair = pairs.get(sided.of) ?? { of: sided.of, right: null, left: null }
    // A second field of that name has no place beside the first one.
    if (pair[sided.side]) plain.push(field)
    else pair[sided.side] = field
    pairs.set(sided.of, pair)
  }
  return { plain, pairs: [...pairs.values()] }
}
