import type { Faces } from '@main/pdf/faces'
import { pt } from '@main/pdf/paper'
import type { Picture } from '@main/pdf/picture'
import type { FilledBlock } from '@shared/features/letters/filled'
import { facedRun, textStyle } from './text-rows'

/** What a column needs at least, so that no word is cut, and what it would like, in points. */
export type Wish = { least: number; most: number }

/** Lists stand away from the edge; nested tables are measured as a whole. */
const listIndent = pt(6)

/** How wide blocks want to be set. */
export function wishOf(
  blocks: readonly FilledBlock[],
  faces: Faces,
  pictures: ReadonlyMap<string, Picture>,
): Wish {
  return widest(blocks.map(one))

  function one(block: FilledBlock): Wish {
    if (block.type === 'paragraph') return widest(block.lines.map(line))
    if (block.type === 'list') {
      const { least, most } = widest(block.items.map((item) => wishOf(item, faces, pictures)))
      return { least: least + listIndent, most: most + listIndent }
    }
    if (block.type === 'qr') return fixed(pt(block.sizeMm))
    if (block.type === 'image') return fixed(pictures.has(block.image) ? pt(block.widthMm) : 0)
    return { least: pt(10), most: Number.POSITIVE_INFINITY }
  }

  function line(runs: Extract<FilledBlock, { type: 'paragraph' }>['lines'][number]): Wish {
    const faced = runs.map((run) => facedRun(faces, run))
    const words = faced.flatMap(({ text, face }) =>
      text.split(/\s(?!€)/).map((word) => face.width(word, textStyle.size)),
    )
    return {
      least: Math.max(0, ...words),
      most: faced.reduce((sum, { text, face }) => sum + face.width(text, textStyle.size), 0),
    }
  }
}

function fixed(width: number): Wish {
  return { least: Math.min(width, pt(20)), most: width }
}

function widest(wishes: readonly Wish[]): Wish {
  return {
    least: Math.max(0, ...wishes.map(({ least }) => least)),
    most: Math.max(0, ...wishes.map(({ most }) => most)),
  }
}

/**
 * Shares a width out to columns: each gets what it would like where there is room for that. Else narrow columns do, as
 * far as they stay within an equal share; the others get what they need, and of the rest in the measure of what they
 * lack. Where even that is too much all give way alike, and words are cut.
 */
export function shareWidths(wishes: readonly Wish[], width: number): number[] {
  const most = wishes.map((wish) => Math.min(wish.most, width))
  const least = wishes.map((wish) => wish.least)
  if (sum(most) <= width) return most
  if (sum(least) >= width) return least.map((part) => (part * width) / sum(least))
  const isNarrow = narrowColumns(most, least, width)
  const lower = most.map((part, column) => (isNarrow[column] ? part : (least[column] ?? 0)))
  const lacking = most.map((part, column) => Math.max(0, part - (lower[column] ?? 0)))
  const rest = width - sum(lower)
  return lower.map((part, column) => part + (rest * (lacking[column] ?? 0)) / sum(lacking))
}

/** Which columns get all that they would like: the narrowest first, while the others keep what they need. */
function narrowColumns(most: readonly number[], least: readonly number[], width: number): boolean[] {
  const isNarrow = most.map(() => false)
  const order = most.map((_, column) => column).toSorted((a, b) => (most[a] ?? 0) - (most[b] ?? 0))
  let room = width
  for (const [place, column] of order.entries()) {
    const wish = most[column] ?? 0
    const others = sum(order.slice(place + 1).map((other) => least[other] ?? 0))
    if (wish > room / (order.length - place) || room - wish < others) break
    isNarrow[column] = true
    room -= wish
  }
  return isNarrow
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0)
}
