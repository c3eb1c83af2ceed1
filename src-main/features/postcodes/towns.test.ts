import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { townsOf } from './towns'

describe('townsOf', () => {
  test.each([
    ['01067', ['Dresden']],
    ['10115', ['Berlin']],
    ['06108', ['Halle (Saale)']],
    ['80331', ['München']],
    ['33602', ['Bielefeld']],
    ['16928', ['Groß Pankow (Prignitz)', 'Pritzwalk']],
    ['23701', ['Eutin', 'Süsel']],
    [' 54290 ', ['Trier']],
  ])('%s is in %j', async (postcode, towns) => {
    const found = townsOf(postcode, 'DE')
    expect(found).toEqual(expect.arrayContaining(towns))
    expect(found).toEqual(found.toSorted((a, b) => a.localeCompare(b, 'de')))
  })

  test.each(['00000', '1067', '010670', '', '80331 München', 'constructor'])(
    '%j is in no town',
    async (postcode) => {
      expect(townsOf(postcode, 'DE')).toEqual([])
    },
  )

  test('knows Germany only', async () => {
    expect(townsOf('10115', 'AT')).toEqual([])
  })

  test('hands out a list of its own', async () => {
    const first = townsOf('10115', 'DE')
    first.push('Bonn')
    expect(townsOf('10115', 'DE')).toEqual(['Berlin'])
  })
})

const geonames = join(process.env.TANTE_EMMA_DATA ?? '../shared/data', 'german/plz_de_geonames.csv')

/** Postcode → places, without the columns behind the place, which alone may be quoted. */
function places(): Map<string, Set<string>> {
  const byPostcode = new Map<string, Set<string>>()
  for (const line of readFileSync(geonames, 'utf8').split('\n').slice(1)) {
    const match = /^DE,(\d{5}),(?:"([^"]*)"|([^,]*)),/.exec(line)
    if (match?.[1])
      byPostcode.set(match[1], (byPostcode.get(match[1]) ?? new Set()).add(match[2] ?? match[3] ?? ''))
  }
  return byPostcode
}

test.skipIf(!existsSync(geonames))('agrees with GeoNames wherever a postcode belongs to a town', async () => {
  const byPostcode = places()
  const towns = new Map<string, string[]>()
  for (const postcode of byPostcode.keys()) towns.set(postcode, townsOf(postcode, 'DE'))
  const townNames = new Set([...towns.values()].flat())
  // Without those of single companies and authorities, whose „place“ is their name.
  const ofTowns = [...byPostcode].filter(([, names]) => [...names].some((name) => townNames.has(name)))
  const known = ofTowns.filter(([postcode]) => towns.get(postcode)?.length)
  const same = known.filter(([postcode, names]) => towns.get(postcode)?.some((town) => names.has(town)))
  expect(ofTowns.length).toBeGreaterThan(7500)
  expect(known.length / ofTowns.length).toBeGreaterThan(0.99)
  expect(same.length / known.length).toBeGreaterThan(0.99)
})
