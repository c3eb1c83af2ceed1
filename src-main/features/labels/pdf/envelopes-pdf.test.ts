import { EnvelopeFormat, envelopeSizes, frankingZone } from '@shared/features/labels/envelopes'
import { describe, expect, test } from 'vitest'
import { extentOf } from '../../../../tests/support/labels/printed'
import { collector } from '../../../../tests/support/pdf/collect'
import { readPdf } from '../../../../tests/support/pdf/read-pdf'
import { writeEnvelopes } from './envelopes-pdf'

const sender = [
  'Weinhandlung und Feinkost Emma Lindner am Marktplatz '.repeat(4).trim(),
  'Marktplatz 7',
  '99423 Weimar',
]

async function printed(
  format: EnvelopeFormat,
  addresses: string[][],
  offset = { right: 0, down: 0 },
  from: readonly string[] = sender,
) {
  const { output, bytes } = collector()
  async function* all() {
    yield* addresses
  }
  const result = await writeEnvelopes(
    { title: 'Umschläge', author: '', format, sender: from, offset, addresses: all() },
    output,
  )
  return { result, ...(await readPdf(bytes())) }
}

const short = ['Frau Anna Röder', 'Neckarweg 17', '69120 Heidelberg']
const long = Array.from({ length: 6 }, (_, n) => `Zeile ${n} ${'Müller-Lüdenscheidt '.repeat(5).trim()}`)

describe.each(EnvelopeFormat.options)('%s', (format) => {
  const { width, height } = envelopeSizes[format]

  test('a page each in its size, lying on the long side', async () => {
    const { pages, result } = await printed(format, [short, long])
    expect(result).toMatchObject({ pieces: 2, pages: 2 })
    for (const page of pages) {
      expect(page.width).toBeCloseTo(width, 1)
      expect(page.height).toBeCloseTo(height, 1)
    }
    expect(width).toBeGreaterThan(height)
  })

  test.each([
    ['short', short],
    ['long', long],
  ])(
    'a %s address stands right of and below the middle of the left half, where machines read',
    async (_, lines) => {
      const { pages } = await printed(format, [lines])
      const texts = pages[0]?.texts ?? []
      const recipient = texts.filter(({ y }) => y > 40)
      const whole = (all: readonly string[]) => all.join('').replaceAll(' ', '')
      expect(whole(recipient.map(({ text }) => text))).toBe(whole(lines))
      const extent = extentOf(recipient)
      expect(extent.left).toBeCloseTo(width * 0.45, 0)
      expect(extent.top).toBeGreaterThanOrEqual(Math.max(45, height * 0.49))
      expect(extent.right).toBeLessThanOrEqual(width - 15)
      expect(extent.bottom).toBeLessThanOrEqual(height - 15)
    },
  )

  test('the sender is small at the upper left and leaves the place for the stamp free', async () => {
    const { pages } = await printed(format, [short])
    const from = (pages[0]?.texts ?? []).filter(({ y }) => y <= 40)
    expect(from.map(({ text }) => text).join(' ')).toContain('Marktplatz 7')
    const extent = extentOf(from)
    expect(extent.left).toBeCloseTo(10, 0)
    expect(extent.top).toBeGreaterThanOrEqual(9.5)
    expect(extent.right).toBeLessThanOrEqual(width - frankingZone.width)
    expect(Math.max(...from.map(({ size }) => size))).toBeLessThanOrEqual(8.5)
    const inZone = (pages[0]?.texts ?? []).filter(
      ({ x, y, width: wide }) => y < frankingZone.height && x + wide > width - frankingZone.width,
    )
    expect(inZone).toEqual([])
  })

  test('the offset moves address and sender', async () => {
    const [plain, moved] = [
      await printed(format, [short]),
      await printed(format, [short], { right: -1.5, down: 2.2 }),
    ]
    plain.pages[0]?.texts.forEach((text, index) => {
      const other = moved.pages[0]?.texts[index]
      expect((other?.x ?? 0) - text.x).toBeCloseTo(-1.5, 2)
      expect((other?.y ?? 0) - text.y).toBeCloseTo(2.2, 2)
    })
  })
})

test('without a sender nothing but the address is printed', async () => {
  const { pages } = await printed('DL', [short], { right: 0, down: 0 }, [])
  expect(pages[0]?.texts.map(({ text }) => text)).toEqual(short)
})
