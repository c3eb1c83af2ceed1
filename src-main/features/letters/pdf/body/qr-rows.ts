import { fillOperators } from '@main/pdf/content'
import { pt } from '@main/pdf/paper'
import type { FilledBlock } from '@shared/features/letters/filled'
import { raw } from 'bwip-js/node'
import { alignedLeft, type BodyRow, type Box } from './row'

type Qr = Extract<FilledBlock, { type: 'qr' }>

/** Modules that stay white around a code (ISO/IEC 18004). */
const quietModules = 4

/** Sets a QR code as filled squares, so that it is sharp in every size; nothing where it has no text. */
export function qrRows({ text, sizeMm, align }: Qr, box: Box): BodyRow[] {
  if (text.trim() === '') return []
  const { modules, bars } = qrCode(text)
  const side = Math.min(pt(sizeMm), box.width)
  const module = side / modules
  const quiet = module * quietModules
  const x = alignedLeft(box, side, align)
  return [
    {
      height: side + 2 * quiet,
      keep: false,
      blank: false,
      place: (top) =>
        fillOperators(
          bars.map(({ column, row, length }) => ({
            x: x + column * module,
            y: top + quiet + row * module,
            width: length * module,
            height: module,
          })),
        ),
    },
  ]
}

/** Dark modules of a line beside each other. */
type Bar = { column: number; row: number; length: number }

function qrCode(text: string): { modules: number; bars: Bar[] } {
  const [code] = raw('qrcode', text, 'eclevel=M')
  if (!code || !('pixs' in code)) throw new Error('no QR code was made')
  const { pixs, pixx } = code
  const bars: Bar[] = []
  for (const [at, dark] of pixs.entries()) {
    if (!dark) continue
    const [column, row, last] = [at % pixx, Math.floor(at / pixx), bars.at(-1)]
    if (last?.row === row && last.column + last.length === column) last.length++
    else bars.push({ column, row, length: 1 })
  }
  return { modules: pixx, bars }
}
