import { describe, expect, test } from 'vitest'
import { shareWidths } from './table-widths'

const wish = (least: number, most: number) => ({ least, most })

describe('columns get', () => {
  test.each([
    ['what they would like', [wish(10, 20), wish(10, 30)], 100, [20, 30]],
    [
      'it where they are narrow, others the rest',
      [wish(10, 20), wish(10, 300), wish(5, 15)],
      100,
      [20, 65, 15],
    ],
    ['the rest in the measure of what they lack', [wish(10, 110), wish(10, 160)], 170, [70, 100]],
    ['less than they need, all alike', [wish(100, 100), wish(300, 300)], 100, [25, 75]],
    ['no more than there is', [wish(10, Number.POSITIVE_INFINITY)], 100, [100]],
  ])('%s', (_case, wishes, width, widths) => {
    expect(shareWidths(wishes, width).map((one) => Math.round(one * 100) / 100)).toEqual(widths)
  })
})
