import { ruleOperators } from '@main/pdf/content'
import type { Faces } from '@main/pdf/faces'
import { pt } from '@main/pdf/paper'
import type { Picture } from '@main/pdf/picture'
import type { FilledBlock } from '@shared/features/letters/filled'
import { type BodyRow, type Box, heightOf, placeRows } from './row'
import { shareWidths, wishOf } from './table-widths'

type Table = Extract<FilledBlock, { type: 'table' }>
type Tools = {
  faces: Faces
  pictures: ReadonlyMap<string, Picture>
  set: (blocks: readonly FilledBlock[], box: Box) => BodyRow[]
}

/** Around what stands in a cell; without lines the text begins at the edge of the letter's text. */
const padding = { lined: { left: pt(1.8), right: pt(1.8) }, plain: { left: 0, right: pt(4) }, y: pt(0.8) }
/** A row that is higher is parted between its lines, as it might find room on no page; parts are of this height. */
const highest = pt(150)
const partHeight = pt(60)
const black = 0
const hairline = 0.6

/** Sets a table: columns as wide as their contents ask for, its head again on every page that it goes on to. */
export function tableRows({ rows, header, borders }: Table, box: Box, { faces, pictures, set }: Tools) {
  const count = Math.max(0, ...rows.map((cells) => cells.length))
  if (count === 0) return []
  const styled = rows.map((cells, index) => (header && index === 0 ? cells.map(bold) : cells))
  const { left, right } = borders ? padding.lined : padding.plain
  const wishes = Array.from({ length: count }, (_, column) => {
    const cells = styled.map((row) => wishOf(row[column] ?? [], faces, pictures))
    return {
      least: Math.max(...cells.map(({ least }) => least)) + left + right,
      most: Math.max(...cells.map(({ most }) => most)) + left + right,
    }
  })
  const widths = shareWidths(wishes, box.width)
  const edges = [box.left]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)

  const setRow = (cells: readonly FilledBlock[][], isHead: boolean): BodyRow[] => {
    const columns = widths.map((width, column) =>
      set(cells[column] ?? [], { left: (edges[column] ?? 0) + left, width: width - left - right }),
    )
    return parted(columns).map((part) => framed(part, isHead))
  }

  function framed(columns: readonly BodyRow[][], isHead: boolean): BodyRow {
    const height = Math.max(pt(4), ...columns.map(heightOf)) + 2 * padding.y
    return {
      height,
      keep: isHead,
      blank: false,
      place: (top) =>
        columns.map((column) => placeRows(column, top + padding.y)).join('') +
        lines(top, top + height, isHead),
    }
  }

  function lines(top: number, bottom: number, isHead: boolean): string {
    const [from = 0, to = 0] = [edges[0], edges.at(-1)]
    const across = (y: number, gray: number) => ruleOperators({ x: from, y }, { x: to, y }, gray)
    if (!borders) return isHead ? across(bottom, black) : ''
    const down = edges.map((x) => ruleOperators({ x, y: top }, { x, y: bottom }, hairline))
    return across(top, hairline) + down.join('') + across(bottom, isHead ? black : hairline)
  }

  const [first, ...others] = styled
  if (!header || !first) return styled.flatMap((cells) => setRow(cells, false))
  const head = setRow(first, true)
  const repeated = head.length === 1 ? head[0] : undefined
  const following = others.flatMap((cells) => setRow(cells, false))
  return [...head, ...following.map((row) => (repeated ? { ...row, head: repeated } : row))]
}

/** The rows of each cell, in parts that go below each other where together they are too high. */
function parted(columns: readonly BodyRow[][]): BodyRow[][][] {
  if (Math.max(...columns.map(heightOf)) <= highest) return [columns.map((rows) => [...rows])]
  const parts: BodyRow[][][] = []
  const starts = columns.map(() => 0)
  while (columns.some((rows, column) => (starts[column] ?? 0) < rows.length)) {
    parts.push(
      columns.map((rows, column) => {
        const part: BodyRow[] = []
        for (let at = starts[column] ?? 0; at < rows.length; at++) {
          const row = rows[at]
          if (!row || (part.length > 0 && heightOf(part) + row.height > partHeight)) break
          part.push(row)
        }
        starts[column] = (starts[column] ?? 0) + part.length
        return part
      }),
    )
  }
  return parts
}

function bold(blocks: readonly FilledBlock[]): FilledBlock[] {
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, lines: block.lines.map((runs) => runs.map((run) => ({ ...run, bold: true as const }))) }
      : block,
  )
}
