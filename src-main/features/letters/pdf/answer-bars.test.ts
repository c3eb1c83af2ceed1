import { barsOf } from '@main/pdf/bars'
import { expect, test } from 'vitest'
import { firstPage, textOf } from '../../../../tests/support/letters/printed'

const fields = { A: { top: 27, left: 25 }, B: { top: 45, left: 25 }, CH: { top: 45, left: 122 } } as const
const code = 'A0007Q'

test.each(['A', 'B', 'CH'] as const)(
  'form %s shows the code in the window, above the return line and the recipient, wide enough to be scanned',
  async (form) => {
    const page = await firstPage(
      { answerCode: code },
      { form, returnLine: 'Weinhandlung · Marktplatz 7 · '.repeat(8) },
    )
    const bars = page.fills.toSorted((a, b) => a.left - b.left)
    const expected = barsOf(code)
    expect(bars).toHaveLength(expected?.bars.length ?? -1)
    const { top, left } = fields[form]
    const module = ((bars.at(-1)?.right ?? 0) - left) / (expected?.modules ?? 1)
    expect(module).toBeGreaterThan(0.3)
    for (const [index, bar] of bars.entries()) {
      const { at, width } = expected?.bars[index] ?? { at: 0, width: 0 }
      expect(bar.left).toBeCloseTo(left + at * module, 1)
      expect(bar.right - bar.left).toBeCloseTo(width * module, 1)
      expect(bar.bottom - bar.top).toBeCloseTo(6, 1)
      expect(bar.top).toBeCloseTo(top + 1.5, 1)
    }
    // A quiet zone of ten modules to the words (ISO/IEC 15417).
    expect(textOf(page, code).x - (bars.at(-1)?.right ?? 0)).toBeGreaterThan(2.9)
    const small = page.texts.filter(({ text }) => text.includes('Marktplatz'))
    for (const { y, size } of small) expect(y - size * 0.3).toBeGreaterThan(top + 7.5)
  },
)

test('a letter without a code has no bars', async () => {
  expect((await firstPage({})).fills).toEqual([])
})
