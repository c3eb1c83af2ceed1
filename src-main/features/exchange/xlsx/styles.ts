import type { Archive } from './archive'
import { readXml } from './xml'

/** How a cell shows a number: as a day, as a time of day, or with so many digits at least (`00000`). */
export type NumberStyle = { kind: 'number'; digits: number } | { kind: 'date' } | { kind: 'time' }

const plain: NumberStyle = { kind: 'number', digits: 0 }

/** Formats that every workbook has without saying so (ECMA-376, 18.8.30). */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47])

/** How cells of each style show numbers, by the number of the style. */
export async function readStyles(archive: Archive): Promise<NumberStyle[]> {
  if (!archive.parts.has('xl/styles.xml')) return []
  const formats = new Map<number, string>()
  const styles: NumberStyle[] = []
  let inCellXfs = false
  readXml(await archive.text('xl/styles.xml'), {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inCellXfs = true
      if (name === 'xf' && inCellXfs) styles.push(styleOf(Number(attributes['numFmtId'] ?? 0), formats))
    },
    close(name) {
      if (name === 'cellXfs') inCellXfs = false
    },
  })
  return styles
}

function styleOf(id: number, formats: ReadonlyMap<number, string>): NumberStyle {
  const own = formats.get(id)
  if (own !== undefined) return styleOfFormat(own)
  if (builtInDates.has(id)) return { kind: 'date' }
  return builtInTimes.has(id) ? { kind: 'time' } : plain
}

/** What a format code shows, quoted texts, colours and currencies left aside: `dd.mm.yyyy`, `hh:mm`, `00000`. */
function styleOfFormat(code: string): NumberStyle {
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  if (/[yd]|m{3,}/i.test(bare)) return { kind: 'date' }
  if (/[hs]/i.test(bare)) return { kind: 'time' }
  const [digits = ''] = /^0[0 /-]*0$/.exec(bare.trim()) ?? []
  return { kind: 'number', digits: digits.replace(/\D/g, '').length }
}
