import { AddressFields } from '@shared/features/customers/card'
import { describe, expect, test } from 'vitest'
import { fillAddresses, overwriteAddresses } from './join-addresses'

const at = (label: AddressFields['label'], street: string, city = 'Köln', more: object = {}) =>
  AddressFields.parse({ label, street, city, ...more })
const seen = (addresses: AddressFields[]) =>
  addresses.map(({ label, street, city, postcode }) => `${label} ${street}, ${postcode} ${city}`)

describe('only gaps', () => {
  test('each address is filled from that of its place, wherever it stands in the file', () => {
    const stored = [at('main', 'Weg 1'), at('delivery', 'Hof 2')]
    const file = [
      at('delivery', 'HOF 2', 'Köln', { postcode: '50667' }),
      at('main', 'Weg 1', 'Köln', { postcode: '50668' }),
    ]
    expect(seen(fillAddresses(stored, file))).toEqual([
      'main Weg 1, 50668 Köln',
      'delivery Hof 2, 50667 Köln',
    ])
  })

  test('the address that letters go to stays; one of a kind that is missing is added', () => {
    const stored = [at('main', 'Weg 1')]
    const file = [at('main', 'Neuweg 9'), at('delivery', 'Hof 2'), at('billing', 'Amt 3')]
    expect(seen(fillAddresses(stored, file))).toEqual([
      'main Weg 1,  Köln',
      'delivery Hof 2,  Köln',
      'billing Amt 3,  Köln',
    ])
    // Also where the file knows nothing but where to deliver.
    expect(fillAddresses(stored, [at('delivery', 'Hof 2')])).toHaveLength(2)
  })

  test('one of a kind that is there stays as it is', () => {
    const stored = [at('main', 'Weg 1'), at('delivery', 'Hof 2')]
    expect(fillAddresses(stored, [at('main', 'Weg 1'), at('delivery', 'Hof 7')])).toEqual(stored)
  })

  test('two towns are not mixed', () => {
    const stored = [at('main', '', 'Köln')]
    expect(fillAddresses(stored, [at('main', 'Weg 1', 'Bonn')])).toEqual(stored)
    expect(seen(fillAddresses([at('main', 'Weg 1', '')], [at('main', '', 'Bonn')]))).toEqual([
      'main Weg 1,  Bonn',
    ])
  })

  test('no card gets more than it can hold', () => {
    const stored = Array.from({ length: 20 }, (_, n) => at('main', `Weg ${n}`))
    expect(fillAddresses(stored, [at('main', 'Weg 0'), at('delivery', 'Hof 2')])).toHaveLength(20)
  })
})

describe('written over', () => {
  const from = { fromOn: '2024-01-01' }

  test('the first takes the place of the one that letters go to, each other that of its kind', () => {
    const stored = [at('home', 'Weg 1', 'Köln', from), at('delivery', 'Hof 2', 'Köln', from)]
    const file = [at('main', 'Neuweg 9'), at('delivery', 'Hof 7'), at('billing', 'Amt 3')]
    const written = overwriteAddresses(stored, file)
    expect(seen(written)).toEqual(['home Neuweg 9,  Köln', 'delivery Hof 7,  Köln', 'billing Amt 3,  Köln'])
    expect(written.map(({ fromOn }) => fromOn)).toEqual(['2024-01-01', '2024-01-01', null])
  })

  test('a delivery address alone leaves the one that letters go to alone', () => {
    const written = overwriteAddresses([at('main', 'Weg 1')], [at('delivery', 'Hof 2')])
    expect(seen(written)).toEqual(['main Weg 1,  Köln', 'delivery Hof 2,  Köln'])
  })

  test('where somebody works does not take the place of where they live', () => {
    const written = overwriteAddresses([at('home', 'Weg 1')], [at('work', 'Amt 3')])
    expect(seen(written)).toEqual(['home Weg 1,  Köln', 'work Amt 3,  Köln'])
  })

  test('an address that is there at another place is not doubled', () => {
    const stored = [at('home', 'Weg 1'), at('main', 'Hof 2')]
    expect(seen(overwriteAddresses(stored, [at('main', 'Hof 2', 'Köln', { postcode: '50667' })]))).toEqual([
      'home Weg 1,  Köln',
      'main Hof 2, 50667 Köln',
    ])
  })

  test('an address that says nothing changes nothing', () => {
    const stored = [at('main', 'Weg 1')]
    expect(overwriteAddresses(stored, [AddressFields.parse({})])).toEqual(stored)
  })
})
