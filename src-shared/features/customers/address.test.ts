import { expect, test } from 'vitest'
import { addressOn, endsBeforeItBegins } from './address'

type Named = { name: string; fromOn: string | null; toOn: string | null }
const home: Named = { name: 'home', fromOn: null, toOn: null }
const summer: Named = { name: 'summer', fromOn: '2026-05-01', toOn: '2026-09-30' }
const old: Named = { name: 'old', fromOn: null, toOn: '2026-03-31' }

test.each<[Named[], string, string | undefined]>([
  [[summer, home], '2026-05-01', 'summer'],
  [[summer, home], '2026-09-30', 'summer'],
  [[summer, home], '2026-10-01', 'home'],
  [[old, summer], '2026-03-31', 'old'],
  [[old, summer], '2026-04-15', undefined],
  [[home, summer], '2026-06-01', 'home'],
  [[], '2026-06-01', undefined],
])('of %j on %s it is %s', (addresses, day, name) => {
  expect(addressOn(addresses, day)?.name).toBe(name)
})

test('an address that ends before it begins', () => {
  expect(endsBeforeItBegins(summer)).toBe(false)
  expect(endsBeforeItBegins({ fromOn: '2026-05-02', toOn: '2026-05-01' })).toBe(true)
})
