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
      text.split(/\s/).map((word) => face.width(word, textStyle.size)),
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
 * Shares a width out to columns: each gets what it would like where there is room for that; else what it needs, and
 * of the rest in the measure of what it lacks. Where even that is too much all give way alike, and words are cut.
 */
export function shareWidths(wishes: readonly Wish[], width: number): number[] {
  const most = wishes.map((wish) => Math.min(wish.most, width))
  if (sum(most) <= width) return most
  const least = wishes.map((wish) => Math.min(wish.least, width))
  const needed = sum(least)
  if (needed >= width) return least.map((part) => (part * width) / needed)
  const lacking = most.map((part, column) => Math.max(0, part - (least[column] ?? 0)))
  return least.map((part, column) => part + ((width - needed) * (lacking[column] ?? 0)) / sum(lacking))
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0)
}
