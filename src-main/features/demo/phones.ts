import type { Place } from './places'
import type { Random } from './random'

/**
 * A landline number that reaches nobody: of the blocks set aside for films and books where the town has one
 * (Bundesnetzagentur, Mitteilung 148/2021), else one beginning with 11, which no local network hands out beside
 * 110, 112, 115, 116 and 118. Written in the ways people write numbers.
 */
export function landline(place: Place, random: Random): string {
  const [head, tail] = place.filmBlock
    ? [place.filmBlock, digits(random, 3)]
    : [`11${random.pick(['1', '3', '4', '7', '9'])}`, digits(random, 4)]
  const style = random.next()
  if (style < 0.4) return `${place.area} ${head}${tail}`
  if (style < 0.6) return `${place.area}/${head}${tail}`
  if (style < 0.75) return `${place.area} ${head} ${tail.slice(0, 2)} ${tail.slice(2)}`
  if (style < 0.9) return `+49 ${place.area.slice(1)} ${head}${tail}`
  return `+49 (0)${place.area.slice(1)} ${head}-${tail}`
}

/**
 * The n-th mobile number (from 0): the first 200 of the blocks set aside for films and books, the others of
 * 0167, which belongs to no network.
 */
export function mobile(n: number, random: Random): string {
  const last = String(n % 100).padStart(2, '0')
  if (n < 100) return `0171 39200${last}`
  return n < 200 ? `0176 040690${last}` : `0167 ${digits(random, 7)}`
}

function digits(random: Random, length: number): string {
  return String(random.int(0, 10 ** length - 1)).padStart(length, '0')
}
