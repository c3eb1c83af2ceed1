import { pt } from '@main/pdf/paper'
import type { Offset } from '@shared/features/labels/contract'
import type { Box } from '@shared/features/labels/sheet'

/** What printers cannot reach at the edge of the paper, in mm; text keeps away from it. */
const unprintable = 4.5

/** Between text and the edge of its label: a tenth of its shorter side, 3 to 5 mm. */
function paddingOf({ width, height }: Box): number {
  return Math.min(5, Math.max(3, Math.min(width, height) / 10))
}

/**
 * Where text may stand on a label, in mm: within its padding and away from the edges of the paper, where it lies as
 * well as where the printer's offset moves it to.
 */
export function textBox(label: Box, paper: { width: number; height: number }, { right, down }: Offset): Box {
  const padding = paddingOf(label)
  const left = Math.max(label.left + padding, unprintable, unprintable - right)
  const top = Math.max(label.top + padding, unprintable, unprintable - down)
  const end = {
    x: Math.min(label.left + label.width - padding, paper.width - unprintable - Math.max(0, right)),
    y: Math.min(label.top + label.height - padding, paper.height - unprintable - Math.max(0, down)),
  }
  return { left, top, width: end.x - left, height: end.y - top }
}

/** A place in points. */
export function inPoints({ left, top, width, height }: Box): Box {
  return { left: pt(left), top: pt(top), width: pt(width), height: pt(height) }
}
