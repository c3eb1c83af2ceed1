import { describe, expect, it } from 'vitest'
import { type Bench, isReached } from './bench'
import { jsonLine, table } from './report'
import { agree, alternate, percentile } from './sampling'

const bench = (reach: Bench['reach']): Bench => ({
  name: 'search.prefix.p95',
  unit: 'ms',
  what: 'three letters',
  against: 'raw FTS5',
  reach,
  measure: async () => ({ value: null, baseline: null }),
})

describe('percentile', () => {
  it('takes the nearest rank, whatever the order', () => {
    const values = Array.from({ length: 100 }, (_, n) => 100 - n)
    expect(percentile(values, 0.95)).toBe(95)
    expect(percentile(values, 0.5)).toBe(50)
    expect(percentile([7], 0.95)).toBe(7)
  })
})

describe('alternate', () => {
  it('gives both sides the same inputs and lets each go first every other time', async () => {
    const calls: string[] = []
    await alternate(
      (n) => calls.push(`s${n}`),
      (n) => calls.push(`b${n}`),
      4,
    )
    expect(calls.slice(-8)).toEqual(['s60', 'b60', 'b61', 's61', 's62', 'b62', 'b63', 's63'])
  })

  it('stops where the sides do not do the same work', () => {
    expect(() => agree([1, 2], [1, 3], 'search')).toThrow(
      'search: the baseline answers [1,3] instead of [1,2]',
    )
    expect(() => agree([1, 2], [1, 2], 'search')).not.toThrow()
  })
})

describe('isReached', () => {
  it('asks for the value and for the ratio', () => {
    expect(isReached(bench({ value: 20, ratio: 2 }), { value: 19, baseline: 10 })).toBe(true)
    expect(isReached(bench({ value: 20, ratio: 2 }), { value: 21, baseline: 20 })).toBe(false)
    expect(isReached(bench({ value: 20, ratio: 2 }), { value: 15, baseline: 5 })).toBe(false)
  })

  it('lets a ratio pass when the difference is under 2 ms', () => {
    expect(isReached(bench({ ratio: 1.3 }), { value: 2.3, baseline: 0.4 })).toBe(true)
    expect(isReached(bench({ ratio: 1.3 }), { value: 2.5, baseline: 0.4 })).toBe(false)
    expect(isReached({ ...bench({ ratio: 1.3 }), unit: 'MB' }, { value: 2.3, baseline: 0.4 })).toBe(false)
  })

  it('says nothing of what was not measured', () => {
    expect(isReached(bench({ ratio: 1.3 }), { value: null, baseline: null })).toBeNull()
    expect(isReached(bench({ value: 3, ratio: 1.3 }), { value: 2, baseline: null })).toBe(true)
  })
})

describe('the report', () => {
  const measured = { bench: bench({ value: 20, ratio: 2 }), figure: { value: 3.24159, baseline: 2 } }

  it('is one JSON object a line', () => {
    expect(JSON.parse(jsonLine(measured))).toEqual({
      name: 'search.prefix.p95',
      value: 3.242,
      unit: 'ms',
      baseline: 2,
      ratio: 1.621,
    })
    const without = { bench: measured.bench, figure: { value: 3, baseline: null } }
    expect(JSON.parse(jsonLine(without))).toMatchObject({ value: 3, baseline: null, ratio: null })
  })

  it('is a table with what was to be reached', () => {
    const lines = table([measured]).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[2]).toBe(
      'search.prefix.p95  3.242 ms      2 ms  1.621  ≤ 20 ms, ratio ≤ 2  reached  three letters, against raw FTS5',
    )
  })
})
