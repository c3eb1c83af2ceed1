import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kilometres } from '@shared/kernel/distance'
import { expect, test } from 'vitest'
import { meantBy, postcodesNear, townsMeantBy } from './near'
import { german } from './table'

test.each<[string, readonly string[]]>([
  ['69115', ['69115']],
  [' 69115 Heidelberg ', ['69115']],
  ['groß pankow', ['16928']],
  ['00000', []],
  ['691', []],
  ['Nirgendwo', []],
  ['', []],
])('%j means %j', (place, postcodes) => {
  expect(meantBy(place)).toEqual(postcodes)
})

test('a name that several towns have means all of them, and they are named', () => {
  expect(townsMeantBy('Halle')).toEqual(expect.arrayContaining(['Halle', 'Halle (Saale)']))
  expect(townsMeantBy('HEIDELBERG')).toEqual(['Heidelberg'])
})

test('what lies around a town is found, and nothing else', () => {
  const near = postcodesNear('69115', 15)
  for (const postcode of ['69115', '69126', '69181', '68723']) expect(near).toContain(postcode)
  for (const postcode of ['76133', '10115', '60311']) expect(near).not.toContain(postcode)
  expect(postcodesNear('69115', 30)).toEqual(expect.arrayContaining(near))
  expect(postcodesNear('Nirgendwo', 500)).toEqual([])
})

const geonames = join(process.env.TANTE_EMMA_DATA ?? '../shared/data', 'german/plz_de_geonames.csv')
type At = [north: number, east: number]

/** Postcode → the middle of its places. */
function judged(): Map<string, At> {
  const places = new Map<string, At[]>()
  for (const line of readFileSync(geonames, 'utf8').split('\n').slice(1)) {
    const [, postcode] = /^DE,(\d{5}),/.exec(line) ?? []
    const [north, east] = line.trim().split(',').slice(-2).map(Number)
    if (postcode && north && east) places.set(postcode, [...(places.get(postcode) ?? []), [north, east]])
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return new Map(
    [...places].map(([postcode, all]) => [
      postcode,
      [mean(all.map(([north]) => north)), mean(all.map(([, east]) => east))],
    ]),
  )
}

test.skipIf(!existsSync(geonames))('postcodes lie where GeoNames says that they do', () => {
  const errors = [...judged()]
    .flatMap(([postcode, there]) => {
      const at = german().get(postcode)?.at
      return at ? [kilometres(at, there)] : []
    })
    .toSorted((a, b) => a - b)
  const share = (part: number) => errors[Math.floor(errors.length * part)]
  const known = [...german().values()].filter(({ at }) => at !== null).length
  expect(known / german().size).toBeGreaterThan(0.97)
  expect(errors.length).toBeGreaterThan(7900)
  expect(share(0.5)).toBeLessThan(2)
  expect(share(0.9)).toBeLessThan(13)
  expect(share(0.95)).toBeLessThan(20)
})
