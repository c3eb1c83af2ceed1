import { outlineOperators } from '@main/pdf/content'
import { pt } from '@main/pdf/paper'
import type { FilledBlock } from '@shared/features/letters/filled'
import { qrcode } from 'bwip-js/generic'
import { alignedLeft, type BodyRow, type Box } from './row'

type Qr = Extract<FilledBlock, { type: 'qr' }>

/** Modules that stay white around a code (ISO/IEC 18004). */
const quietModules = 4

/** Sets a QR code as outlines, so that it is sharp in every size; nothing where it has no text. */
export function qrRows({ text, sizeMm, align }: Qr, box: Box): BodyRow[] {
  if (text.trim() === '') return []
  const { modules, outlines } = qrCode(text)
  const side = Math.min(pt(sizeMm), box.width)
  const module = side / modules
  const quiet = module * quietModules
  const left = alignedLeft(box, side, align)
  return [
    {
      height: side + 2 * quiet,
      keep: false,
      blank: false,
      place: (top) =>
        outlineOperators(
          outlines.map((points) =>
            points.map(([x, y]) => ({ x: left + x * module, y: top + quiet + y * module })),
          ),
        ),
    },
  ]
}

type Code = { modules: number; outlines: [number, number][][] }

/** A code in modules from its upper left corner. */
function qrCode(text: string): Code {
  const outlines: Code['outlines'] = []
  let modules = 0
  const none = () => {}
  return qrcode(
    { bcid: 'qrcode', text },
    {
      scale: () => [1, 1],
      measure: () => ({ width: 0, ascent: 0, descent: 0 }),
      init: (width) => {
        modules = width
      },
      line: none,
      polygon: (points) => {
        outlines.push(points as [number, number][])
      },
      hexagon: none,
      ellipse: none,
      fill: none,
      text: none,
      end: () => ({ modules, outlines }),
    },
  )
}
