import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortKey } from './collation'

function sorted(names: string[]): string[] {
  return names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0))
}

describe('sortKey', () => {
  test('orders umlauts like their vowels (the example of DIN 5007-1)', () => {
    const order = ['Göbel', 'Goethe', 'Goldmann', 'Göthe', 'Götz']
    expect(sorted(order.toReversed())).toEqual(order)
  })

  test.each([
    ['Müller', 'muller'],
    ['MÜLLER', 'muller'],
    ['Mu\u0308ller', 'muller'],
    ['Weiß', 'weiss'],
    ['GROẞ', 'gross'],
    ['Éclair', 'eclair'],
    ['Çelik', 'celik'],
    ['Łukasz', 'lukasz'],
    ['Işık', 'isik'],
    ['İnce', 'ince'],
    ['Søren', 'soren'],
    ['D’Angelo', 'dangelo'],
    ['Süß & Söhne', 'suss sohne'],
    ['  Hotel   "Zur Post" ', 'hotel zur post'],
    ['1. FC Köln', '1 fc koln'],
    ['Meyer-Schmidt', 'meyer schmidt'],
    ['Weinmarke™', 'weinmarketm'],
    ['…', ''],
  ])('%s → %s', (text, key) => {
    expect(sortKey(text)).toBe(key)
  })

  test('keeps those of one name together, first names in order, double names after them', () => {
    const order = [
      '3 Glocken',
      'Müller',
      'Müller, Anna',
      'Muller, Anna Maria',
      'Müller, Zoë',
      'Müller-Lüdenscheid, Adam',
      'Müllerhof, Bernd',
      'Weis, Uwe',
      'Weiß, Ute',
      'Weißmann, Anna',
    ]
    expect(sorted(order.toReversed())).toEqual(order)
  })

  test('takes parts one by one as well, empty ones left out', () => {
    expect(sortKey('Müller', 'Anna')).toBe(sortKey('Müller, Anna'))
    expect(sortKey('Müller', '', '')).toBe('muller')
  })

  test('of Latin text is plain ASCII, and stays the same when taken again of one part', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'aäbßÉÖőłØ -.’\'"1') })
    fc.assert(
      fc.property(latin, (text) => {
        expect(sortKey(text)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/)
        expect(sortKey(sortKey(text))).toBe(sortKey(text))
      }),
    )
  })
})
