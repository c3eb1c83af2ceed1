import { outlineOperators } from '@main/pdf/content'
import { pt } from '@main/pdf/paper'
import { qrCode } from '@main/pdf/qr-code'
import type { FilledBlock } from '@shared/features/letters/filled'
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
