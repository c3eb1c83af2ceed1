import { baseline, textOperators, underlineOperators } from '@main/pdf/content'
import type { Faces } from '@main/pdf/faces'
import { breakRuns, type FacedRun, widthOf } from '@main/pdf/run-breaking'
import type { FilledBlock, Run } from '@shared/features/letters/filled'
import { alignedLeft, type BodyRow, type Box } from './row'

type Paragraph = Extract<FilledBlock, { type: 'paragraph' }>

export const textStyle = { size: 11, leading: 14 } as const
const headingStyle = { size: 13, leading: 18 } as const

/** Most lines of a serial letter are the same in every letter: so many broken ones are remembered. */
const rememberedLines = 1000

/**
 * Sets paragraphs as rows. A paragraph never leaves its first or last line alone on a page, and a heading stays with
 * what follows.
 */
export function createTextSetter(faces: Faces): (paragraph: Paragraph, box: Box) => BodyRow[] {
  const remembered = new Map<string, FacedRun[][]>()

  function broken(line: readonly Run[], size: number, width: number, heading: boolean): FacedRun[][] {
    const key = `${width} ${heading} ${JSON.stringify(line)}`
    const known = remembered.get(key)
    if (known) return known
    if (remembered.size >= rememberedLines) remembered.clear()
    const runs = line.map((run) => facedRun(faces, heading ? { ...run, bold: true as const } : run))
    const lines = breakRuns(runs, size, width)
    remembered.set(key, lines)
    return lines
  }

  return ({ lines, align, heading = false }, box) => {
    const { size, leading } = heading ? headingStyle : textStyle
    const source: readonly (readonly Run[])[] = lines.length === 0 ? [[]] : lines
    const set = source.flatMap((line) => broken(line, size, box.width, heading))
    return set.map((runs, index) => ({
      height: leading,
      keep: heading || (set.length > 1 && (index === 0 || index === set.length - 2)),
      blank: runs.length === 0,
      place: (top) => {
        const y = baseline(top, leading, faces.text, size)
        return runsOperators(
          runs,
          alignedLeft(box, align === 'left' ? 0 : widthOf(runs, size), align),
          y,
          size,
        )
      },
    }))
  }
}

/** A run with the face that it is set in. */
export function facedRun(faces: Faces, { text, bold, italic, underline }: Run): FacedRun {
  const face = bold ? (italic ? faces.strongItalic : faces.strong) : italic ? faces.italic : faces.text
  return underline ? { text, face, underline } : { text, face }
}

function runsOperators(runs: readonly FacedRun[], left: number, y: number, size: number): string {
  let x = left
  let operators = ''
  for (const { text, face, underline } of runs) {
    operators += textOperators({ text, x, y, face, size })
    if (runs.length === 1 && !underline) return operators
    const width = face.width(text, size)
    if (underline) operators += underlineOperators(x, y, width, size)
    x += width
  }
  return operators
}
