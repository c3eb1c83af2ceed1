import { plainLetters } from '../../src-shared/kernel/latin.ts'

/** North and east in degrees. */
export type At = readonly [north: number, east: number]

const bare = (name: string) => name.replace(/\(.*?\)/g, ' ').split(/[/,]/)[0] ?? ''
const addition = /(?<=\S)\s+(an|am|auf|bei|b\.|i\.|im|in|a\.|ob|unter|v\.|vor|vorm|zum)\s.*$/i
const title = /^(Bad|Ostseebad|Nordseebad|Markt|Insel|Groß|Stadt)\s/i

/** What a town may be called elsewhere, from the whole name to its parts: `Halle (Saale)` is also `Halle`. */
function namesOf(town: string): string[] {
  const short = bare(town).replace(addition, '')
  const all = [town, bare(town), short, short.replace(title, ''), ...short.split('-')]
  return [
    ...new Set(
      all.map((name) =>
        plainLetters(name)
          .replace(/[^a-z0-9]+/g, ' ')
          .trim(),
      ),
    ),
  ].filter((name) => name.length > 2)
}

/** Where towns of a name lie, asked by any of the names that a town may have. */
export function townFinder(towns: Iterable<{ name: string; at: At }>): (town: string) => readonly At[] {
  const byName = new Map<string, At[]>()
  for (const { name, at } of towns)
    for (const called of namesOf(name).slice(0, 3)) byName.set(called, [...(byName.get(called) ?? []), at])
  return (town) => {
    const called = namesOf(town).find((name) => byName.has(name))
    return called === undefined ? [] : (byName.get(called) ?? [])
  }
}
