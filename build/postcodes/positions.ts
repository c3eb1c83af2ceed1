import { kilometres } from '../../src-shared/kernel/distance.ts'
import { type At, townFinder } from './towns.ts'

/** Neighbours by number whose middle says where a postcode must lie about. */
const around = 8
/** A town further from its neighbours (km) is another one of that name. */
const farthest = { only: 60, chosen: 40 }
/** Neighbours whose mean stands for a postcode without a known town. */
const guessedFrom = 4
const rounds = 3

type Towns = Iterable<{ name: string; at: At }>

/**
 * Where the postcodes lie, by the towns that they belong to: the middle of these towns. Towns of the same name are
 * told apart by what lies around the postcodes that are near by number; where no town is known the mean of neighbours
 * with the same first three digits stands in. Postcodes with neither are left out.
 */
export function positionsOf(postcodes: Readonly<Record<string, readonly string[]>>, towns: Towns) {
  const find = townFinder(towns)
  const all = Object.keys(postcodes).sort()
  const candidates = all.map((postcode) =>
    (postcodes[postcode] ?? []).map(find).filter((found) => found.length > 0),
  )
  let known: (At | undefined)[] = candidates.map((found) =>
    middle(found.flatMap((one) => (one.length === 1 ? one : []))),
  )
  for (let round = 0; round < rounds; round += 1)
    known = candidates.map((found, at) => {
      const here = middle(neighbours(all, known, at, around, 2))
      return here && middle(found.flatMap((one) => nearest(one, here)))
    })
  const mean = (at: number) => meanOf(neighbours(all, known, at, guessedFrom, 3))
  return new Map(
    all.flatMap((postcode, at): [string, At][] => {
      const found = known[at] ?? mean(at)
      return found ? [[postcode, found]] : []
    }),
  )
}

/** The positions of the nearest postcodes by number that begin with the same digits, itself left out. */
function neighbours(
  all: readonly string[],
  known: readonly (At | undefined)[],
  at: number,
  count: number,
  digits: number,
): At[] {
  const own = all[at] ?? ''
  const found: At[] = []
  let [low, high] = [at - 1, at + 1]
  while (found.length < count) {
    const [below, above] = [all[low], all[high]].map((one) =>
      one?.slice(0, digits) === own.slice(0, digits) ? Number(own) - Number(one) : undefined,
    )
    if (below === undefined && above === undefined) break
    const down = below !== undefined && (above === undefined || below <= -above)
    const position = known[down ? low : high]
    if (position) found.push(position)
    if (down) low -= 1
    else high += 1
  }
  return found
}

function nearest(towns: readonly At[], here: At): At[] {
  const [first] = towns.toSorted((a, b) => kilometres(a, here) - kilometres(b, here))
  const limit = towns.length === 1 ? farthest.only : farthest.chosen
  return first && kilometres(first, here) <= limit ? [first] : []
}

/** The median of each direction, which one stray does not move. */
function middle(positions: readonly At[]): At | undefined {
  if (positions.length === 0) return undefined
  const of = (values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b)
    return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
  }
  return [of(positions.map(([north]) => north)), of(positions.map(([, east]) => east))]
}

function meanOf(positions: readonly At[]): At | undefined {
  if (positions.length === 0) return undefined
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return [mean(positions.map(([north]) => north)), mean(positions.map(([, east]) => east))]
}
