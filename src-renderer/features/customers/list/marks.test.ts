import type { Selection } from '@shared/features/selections/selection'
import { describe, expect, it } from 'vitest'
import { countMarked, everyone, isMarked, markedSelection, nobody, toggled, withMarked } from './marks'

const some = withMarked(nobody, [3, 5])
const allBut = toggled(toggled(everyone, 3), 5)

describe('marks', () => {
  it('are cards by name, or everyone but some', () => {
    expect([3, 4, 5].map((id) => isMarked(some, id))).toEqual([true, false, true])
    expect([3, 4, 5].map((id) => isMarked(allBut, id))).toEqual([false, true, false])
    expect([countMarked(some, 100), countMarked(allBut, 100), countMarked(nobody, 0)]).toEqual([2, 98, 0])
  })

  it('come and go one by one', () => {
    expect(toggled(some, 3).ids).toEqual(new Set([5]))
    expect(toggled(allBut, 3).ids).toEqual(new Set([5]))
  })

  it('of a stretch are added, however they were marked before', () => {
    expect(withMarked(some, [5, 6]).ids).toEqual(new Set([3, 5, 6]))
    expect(withMarked(allBut, [5, 6]).ids).toEqual(new Set([3]))
  })
})

describe('markedSelection', () => {
  const tag: Selection = { type: 'tag', tag: 'Wein' }
  const both: Selection = { type: 'and', of: [tag, { type: 'postcode', prefix: '69' }] }
  const but: Selection = { type: 'not', of: { type: 'ids', ids: [3, 5] } }

  it('names the cards, or the list itself where all of it is marked', () => {
    expect(markedSelection(some, tag)).toEqual({ type: 'ids', ids: [3, 5] })
    expect(markedSelection(everyone, tag)).toEqual(tag)
  })

  it('is the list without the others, in a shape that the chips can show', () => {
    expect(markedSelection(allBut, { type: 'all' })).toEqual(but)
    expect(markedSelection(allBut, tag)).toEqual({ type: 'and', of: [tag, but] })
    expect(markedSelection(allBut, both)).toEqual({ type: 'and', of: [...both.of, but] })
  })
})
