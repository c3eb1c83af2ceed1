import { describe, expect, test } from 'vitest'
import { foldForms, foldQuery, foldText } from './fold'

/** As the index does it: every word of the query must begin a word of the text. */
function finds(query: string, stored: string): boolean {
  const held = foldText(stored).split(' ')
  return foldQuery(query).every((word) => held.some((candidate) => candidate.startsWith(word)))
}

describe('foldForms', () => {
  test.each([
    ['Röder', ['roeder', 'roder']],
    ['Ro\u0308der', ['roeder', 'roder']],
    ['ÖZDEMİR', ['oezdemir', 'ozdemir']],
    ['Weiß', ['weiss']],
    ['STRAẞE', ['strasse']],
    ['Şahin', ['sahin']],
    ['Güneş', ['guenes', 'gunes']],
    ['Çağlar', ['caglar']],
    ['Yıldız', ['yildiz']],
    ['Łukasz', ['lukasz']],
    ['Dvořák', ['dvorak']],
    ['Jørgensen', ['jorgensen']],
    ['Zoë', ['zoe']],
    ['d’Éclair', ['declair', 'eclair']],
    ["Rock'n'Roll", ['rocknroll', 'rock', 'roll']],
    ['Meyer', ['meyer']],
    ['4711a', ['4711a']],
    ['’', []],
  ])('%s', (word, forms) => {
    expect(foldForms(word)).toEqual(forms)
  })
})

describe('foldText', () => {
  test('holds each form once, in the order of the text', () => {
    expect(foldText('Röder-Weiß, Röder & Söhne (Köln) 3.')).toBe(
      'roeder roder weiss soehne sohne koeln koln 3',
    )
    expect(foldText('anna.roeder@example.de')).toBe('anna roeder example de')
    expect(foldText(' – ')).toBe('')
  })
})

describe('foldQuery', () => {
  test('one form a word', () => {
    expect(foldQuery('röder')).toEqual(['roeder'])
    expect(foldQuery('roder')).toEqual(['roder'])
    expect(foldQuery('roeder')).toEqual(['roeder'])
    expect(foldQuery('d’Éclair  Röder')).toEqual(['declair', 'roeder'])
    expect(foldQuery('?!')).toEqual([])
  })

  test.each(['röder', 'roder', 'roeder', 'RÖDER', 'rö', 'roe', 'rod', 'ro\u0308der'])(
    '%s finds Röder',
    (query) => {
      expect(finds(query, 'Röder, Jürgen')).toBe(true)
    },
  )

  test('Roeder is found by röder and roeder, not by roder', () => {
    expect(finds('röder', 'Roeder')).toBe(true)
    expect(finds('roeder', 'Roeder')).toBe(true)
    expect(finds('roder', 'Roeder')).toBe(false)
  })

  test.each([
    ['weiss', 'Weiß'],
    ['weiß', 'Weiss'],
    ['groß', 'Großmann'],
    ['yildiz', 'Yıldız'],
    ['YILDIZ', 'Yıldız'],
    ['ince', 'İnce'],
    ['eclair', 'd’Éclair'],
    ["d'eclair", 'd’Éclair'],
    ['declair', 'd’Éclair'],
    ['jürgen röder', 'Röder, Jürgen'],
    ['lüdens', 'Müller-Lüdenscheid'],
  ])('%s finds %s', (query, stored) => {
    expect(finds(query, stored)).toBe(true)
  })
})
