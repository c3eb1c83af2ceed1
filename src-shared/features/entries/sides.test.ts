import { describe, expect, it } from 'vitest'
import { bySide, sideOf } from './sides'

const named = (...names: string[]) => names.map((name) => ({ name }))

describe('fields of two sides', () => {
  it('are known by R and L before their name', () => {
    expect(sideOf('R Sphäre')).toEqual({ side: 'right', of: 'Sphäre' })
    expect(sideOf(' L  PD ')).toEqual({ side: 'left', of: 'PD' })
    for (const name of ['R', 'L ', 'Rahmen', 'RL Sphäre', 'r Sphäre', '']) expect(sideOf(name)).toBeNull()
  })

  it('stand beside each other in the order of the first, and all others stay in theirs', () => {
    const { plain, pairs } = bySide(
      named('R Sphäre', 'Gerät', 'R PD', 'L PD', 'L Sphäre', 'Bemerkung', 'L Visus'),
    )
    expect(plain.map(({ name }) => name)).toEqual(['Gerät', 'Bemerkung'])
    expect(pairs.map(({ of, right, left }) => [of, right?.name ?? null, left?.name ?? null])).toEqual([
      ['Sphäre', 'R Sphäre', 'L Sphäre'],
      ['PD', 'R PD', 'L PD'],
      ['Visus', null, 'L Visus'],
    ])
  })

  it('lose none where two are called alike', () => {
    const { plain, pairs } = bySide(named('R PD', 'R  PD'))
    expect([plain.length, pairs.length]).toEqual([1, 1])
  })
})
