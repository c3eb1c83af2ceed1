import { describe, expect, it } from 'vitest'
import type { TimelineCursor } from './contract'
import { compareTimeline, idsBehind } from './rules'

const place = (at: string, type: TimelineCursor['type'], id: number): TimelineCursor => ({ at, type, id })

describe('compareTimeline', () => {
  it('puts the newest first, then the kinds in their order, then the higher id', () => {
    const sorted = [
      place('2026-11-21T12:00:00.000Z', 'contact', 9),
      place('2026-11-22T12:00:00.000Z', 'purchase', 3),
      place('2026-11-22T12:00:00.000Z', 'reminder', 7),
      place('2026-11-22T12:00:00.000Z', 'purchase', 4),
      place('2026-11-22T12:00:00.000Z', 'contact', 1),
    ].sort(compareTimeline)
    expect(sorted.map(({ type, id }) => `${type} ${id}`)).toEqual([
      'contact 1',
      'purchase 4',
      'purchase 3',
      'reminder 7',
      'contact 9',
    ])
  })
})

describe('idsBehind', () => {
  const after = place('2026-11-22T12:00:00.000Z', 'redemption', 5)

  it('leaves all of the kinds that come later, the lower ids of its own, and none of the earlier kinds', () => {
    expect(idsBehind('purchase', after)).toBe(0)
    expect(idsBehind('redemption', after)).toBe(5)
    expect(idsBehind('letter', after)).toBe(Number.MAX_SAFE_INTEGER)
  })
})
