import { randomFrom } from '@main/features/demo/random'
import type { Bench } from './bench'
import { drawPeople, slip } from './counter-queries'

const asked = 1000
const shown = 5
const shortest = 5

export const searchTypo: Bench = {
  name: 'search.typo.miss5',
  unit: 'share',
  what: '„Vorname Nachname“ with a slip in a word of five letters or more: not among the first five',
  against: null,
  reach: { value: 0.03 },
  async measure(tools) {
    const shop = await tools.shop()
    const random = randomFrom(4711)
    const people = drawPeople(shop, 2 * asked)
      .filter(({ first, last }) => Math.max(first.length, last.length) >= shortest)
      .slice(0, asked)
    const name = shop.raw
      .prepare<[number], [string, string]>('SELECT first_name, last_name FROM customer WHERE id = ?')
      .raw()
    let missed = 0
    for (const { first, last } of people) {
      const inLast = last.length >= shortest && (first.length < shortest || random.chance(0.5))
      const text = inLast ? `${first} ${slip(last, random)}` : `${slip(first, random)} ${last}`
      const { hits } = await shop.client.customers.search({ text, limit: shown })
      const same = (id: number) => {
        const [firstName, lastName] = name.get(id) ?? []
        return firstName === first && lastName === last
      }
      if (!hits.some(({ id }) => same(id))) missed += 1
    }
    return { value: missed / people.length, baseline: null, note: `${people.length} names` }
  },
}
