import { describe, expect, test } from 'vitest'
import { collector } from '../../tests/support/pdf/collect'
import { type ReadPage, readPdf } from '../../tests/support/pdf/read-pdf'
import { type ListPdf, writeListPdf } from './list-pdf'

const columns: ListPdf['columns'] = [
  { label: 'Nummer', widthShare: 10, align: 'right' },
  { label: 'Name', widthShare: 30, align: 'left' },
  { label: 'Ort', widthShare: 20, align: 'left' },
]

function* people(count: number, onNext = () => {}) {
  for (let index = 1; index <= count; index++) {
    onNext()
    yield [String(index), `Müller, Anna ${index}`, 'Köln']
  }
}

async function printed(change: Partial<ListPdf>, numbers?: number[]) {
  const { output, bytes } = collector()
  const list: ListPdf = {
    title: 'Kundenliste',
    subtitle: 'Stammkunden',
    author: 'Süß & Söhne',
    date: '2026-11-22',
    columns,
    rows: people(3),
    ...change,
  }
  const result = await writeListPdf(list, output)
  return { result, ...(await readPdf(bytes(), numbers)) }
}

function cellsOf(page: ReadPage | undefined, left: number, right: number): string[] {
  return (page?.texts ?? []).filter(({ x }) => x > left && x < right).map(({ text }) => text)
}

describe('a list', () => {
  test('has title, subtitle, head, rows and date', async () => {
    const { pages, result, info } = await printed({})
    expect(result).toEqual({ rows: 3, pages: 1, unprintable: [] })
    expect(pages[0]?.texts.map(({ text }) => text).toSorted()).toEqual(
      [
        ...['Kundenliste', 'Stammkunden', 'Nummer', 'Name', 'Ort'],
        ...['1', 'Müller, Anna 1', 'Köln', '2', 'Müller, Anna 2', 'Köln', '3', 'Müller, Anna 3', 'Köln'],
        ...['Seite 1 von', '1', 'Süß & Söhne · Stand 22.11.2026'],
      ].toSorted(),
    )
    expect(info).toMatchObject({ Title: 'Kundenliste', Author: 'Süß & Söhne' })
  })

  test('repeats its head and numbers its pages with their total', async () => {
    const { pages, result } = await printed({ rows: people(1000) })
    expect(result.pages).toBeGreaterThan(15)
    expect(pages).toHaveLength(result.pages)
    for (const [index, page] of pages.entries()) {
      const lowest = Math.max(...page.texts.map(({ y }) => y))
      const foot = page.texts.filter(({ y }) => y === lowest).toSorted((a, b) => a.x - b.x)
      expect(foot.map(({ text }) => text).slice(0, 2)).toEqual([
        `Seite ${index + 1} von`,
        String(result.pages),
      ])
      const gap = (foot[1]?.x ?? 0) - (foot[0]?.x ?? 0) - (foot[0]?.width ?? 0)
      expect(gap).toBeGreaterThan(0)
      expect(gap).toBeLessThan(1.5)
      expect(page.text).toContain('Nummer\nName\nOrt')
      expect(page.text).toContain('Kundenliste')
    }
    expect(
      pages.flatMap((page) => cellsOf(page, 45, 130)).filter((text) => /^Müller/.test(text)),
    ).toHaveLength(1000)
  })

  test('keeps every row above the foot and every cell in its column', async () => {
    const name = 'Freifrau von und zu Hohenstein-Rothenburg, Maximiliane-Alexandra'
    const rows = Array.from({ length: 80 }, (_, index) => [String(index), name, 'W'.repeat(30)])
    const { pages } = await printed({ rows })
    for (const { texts } of pages) {
      const lowest = Math.max(...texts.map(({ y }) => y))
      for (const { x, width, y } of texts.filter(
        (text) => text.size === 9 && text.y > 30 && text.y < lowest,
      )) {
        expect(y).toBeLessThan(lowest - 4)
        const [left, right] = x + width < 45.5 ? [15, 45] : x < 134 ? [45, 135] : [135, 195]
        expect(x).toBeGreaterThanOrEqual(left)
        expect(x + width).toBeLessThanOrEqual(right)
      }
    }
  })

  test('wraps a cell, and cuts it after three lines with an ellipsis', async () => {
    const { pages } = await printed({ rows: [['1', 'Müller und '.repeat(40), 'Köln']] })
    const lines = cellsOf(pages[0], 45, 130).filter((text) => text.includes('Müller'))
    expect(lines).toHaveLength(3)
    expect(lines[2]).toMatch(/…$/)
  })

  test('right-aligned columns end at one edge', async () => {
    const { pages } = await printed({
      rows: [
        ['7', 'a', 'b'],
        ['1.234', 'a', 'b'],
      ],
    })
    const ends = (pages[0]?.texts ?? [])
      .filter(({ text }) => ['7', '1.234', 'Nummer'].includes(text))
      .map(({ x, width }) => Math.round((x + width) * 10))
    expect(new Set(ends).size).toBe(1)
  })

  test('turns the page for many columns', async () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ ...columns[1]!, label: `Spalte ${index}` }))
    const { pages } = await printed({ columns: many, rows: [] })
    expect(pages[0]?.width).toBeCloseTo(297, 0)
    const { pages: upright } = await printed({ columns: many, rows: [], landscape: false })
    expect(upright[0]?.width).toBeCloseTo(210, 0)
  })

  test('without rows says so', async () => {
    const { pages, result } = await printed({ rows: [] })
    expect(result).toMatchObject({ rows: 0, pages: 1 })
    expect(pages[0]?.text).toContain('Niemand gehört zu dieser Auswahl.')
  })

  test('line breaks and missing cells do no harm', async () => {
    const { pages } = await printed({ rows: [['1', 'Anna\r\nMüller']] })
    expect(pages[0]?.text).toContain('Anna Müller')
  })
})

test('passes pages on while rows still come, tells how far it is and stops when told to', async () => {
  const stop = new AbortController()
  const done: number[] = []
  let bytes = 0
  let asked = 0
  const rows = people(100_000, () => {
    if (++asked === 5000) stop.abort(new Error('enough'))
  })
  const list = { title: 'Liste', subtitle: '', date: '2026-11-22', columns, rows }
  const writing = writeListPdf(
    list,
    (chunk) => {
      bytes += chunk.length
    },
    { signal: stop.signal, onProgress: (count) => done.push(count) },
  )
  await expect(writing).rejects.toThrow('enough')
  expect(asked).toBe(5000)
  expect(done.at(-1)).toBe(4750)
  expect(bytes).toBeGreaterThan(64 * 1024)
})
