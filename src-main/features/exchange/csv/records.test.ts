import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collect } from '../../../../tests/support/collect'
import { records } from './records'
import { textChunks } from './text-chunks'

async function* pieces<T extends { length: number; slice(from: number, to?: number): T }>(
  whole: T,
  cuts: number[],
) {
  const places = [...new Set(cuts.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b)
  let from = 0
  for (const to of [...places, whole.length]) {
    yield whole.slice(from, to)
    from = to
  }
}

const text = 'A;B\n"eins\nzwei";"sagt ""ja"""\n\n3;"";\n"ä€😀";x" \n;"Ende"'

describe('records', () => {
  it('do not depend on where the pieces of the text are cut', async () => {
    const whole = await collect(records(pieces(text, []), ';'))
    expect(whole.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'A', 'B'],
      [2, 'eins\nzwei', 'sagt "ja"'],
      [4, ''],
      [5, '3', '', ''],
      [6, 'ä€😀', 'x" '],
      [7, '', 'Ende'],
    ])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(200), { maxLength: 40 }), async (cuts) => {
        expect(await collect(records(pieces(text, cuts), ';'))).toEqual(whole)
      }),
    )
  })
})

describe('textChunks', () => {
  it('turn every line end into LF wherever the bytes are cut', async () => {
    const bytes = Buffer.from('a\r\nb\rc\nd\r\r\nä€😀\r')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(200), { maxLength: 20 }), async (cuts) => {
        const chunks = await collect(textChunks(pieces(bytes, cuts), 'utf-8'))
        expect(chunks.join('')).toBe('a\nb\nc\nd\n\nä€😀\n')
      }),
    )
  })
})
