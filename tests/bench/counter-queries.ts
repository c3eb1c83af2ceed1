import { randomFrom } from '@main/features/demo/random'
import { draw, type Shop } from './shop'

type Person = { id: number; first: string; last: string; number: string }
type Query = { kind: string; text: string }

const asked = 1000

/** One slip in a word: a letter left out, put in, taken for another, or two neighbours exchanged. */
export function slip(word: string, random: ReturnType<typeof randomFrom>): string {
  const at = random.int(0, word.length - 2)
  const letter = String.fromCharCode(97 + random.int(0, 25))
  const ways = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + letter + word.slice(at + 1),
    () => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]
  const made = random.pick(ways)()
  return made === word ? slip(word, random) : made
}

/** How another person would write what they hear. */
function heard(name: string): string {
  const ways: [RegExp, string][] = [
    [/ei/i, 'ai'],
    [/dt$/i, 'tt'],
    [/ck/i, 'k'],
    [/ff/i, 'f'],
    [/ä/i, 'e'],
    [/ü/i, 'ö'],
    [/ll/i, 'l'],
    [/mm/i, 'm'],
    [/tz/i, 'z'],
    [/i/i, 'ie'],
    [/k/i, 'ck'],
    [/t/i, 'd'],
  ]
  const way = ways.find(([sound]) => sound.test(name))
  return way ? name.replace(way[0], way[1]) : name
}

/** Living persons of the shop with both names, drawn always the same way. */
export function drawPeople(shop: Shop, count: number): Person[] {
  const ids = draw(
    shop,
    "SELECT id FROM customer WHERE first_name <> '' AND last_name <> '' AND standalone = 1",
    count,
  )
  const read = shop.raw.prepare<[number], Person>(
    'SELECT id, first_name AS first, last_name AS last, number FROM customer WHERE id = ?',
  )
  return ids.flatMap((id) => read.get(id) ?? [])
}

/** A thousand things that people type at the counter, of every kind that the search answers, evenly mixed. */
export function counterQueries(shop: Shop): Query[] {
  const random = randomFrom(77)
  const text = (query: string, id: number) => shop.raw.prepare<[number], string>(query).pluck().get(id) ?? ''
  const ways: [string, (person: Person) => string][] = [
    ['name', ({ first, last }) => `${first} ${last}`],
    ['turned', ({ first, last }) => `${last.toLowerCase()} ${first.slice(0, 2)}`],
    ['begun', ({ last }) => last.slice(0, 3)],
    ['slip', ({ first, last }) => `${first} ${slip(last, random)}`],
    ['slips', ({ last }) => slip(slip(last, random), random)],
    ['sound', ({ last }) => heard(last)],
    ['sound and first', ({ first, last }) => `${heard(last)} ${first}`],
    [
      'phone',
      ({ id }) => text('SELECT number FROM phone WHERE customer_id = ?', id).replace(/\D/g, '').slice(-4),
    ],
    ['street', ({ id }) => text('SELECT street FROM address WHERE customer_id = ?', id)],
    [
      'name and street',
      ({ id, last }) => `${last} ${text('SELECT street FROM address WHERE customer_id = ?', id).slice(0, 5)}`,
    ],
    ['town', ({ id }) => text('SELECT city FROM address WHERE customer_id = ?', id)],
    ['e-mail', ({ id }) => text('SELECT address FROM email WHERE customer_id = ?', id)],
    ['number', ({ number }) => number],
    ['note', ({ id }) => text('SELECT note FROM customer WHERE id = ?', id).split(' ').slice(0, 3).join(' ')],
  ]
  const people = drawPeople(shop, 6 * asked)
  const queries: Query[] = []
  for (const [n, person] of people.entries()) {
    const [kind, way] = ways[n % ways.length] ?? ['', () => '']
    const typed = way(person).trim()
    if (typed.length >= 3) queries.push({ kind, text: typed })
  }
  if (queries.length < asked) throw new Error(`only ${queries.length} queries`)
  return queries.slice(0, asked)
}
