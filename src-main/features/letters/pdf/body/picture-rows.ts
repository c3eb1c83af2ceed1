import { linesOperators } from '@main/pdf/content'
import { pt } from '@main/pdf/paper'
import type { Picture } from '@main/pdf/picture'
import type { Typeface } from '@main/pdf/typeface'
import type { FilledBlock } from '@shared/features/letters/filled'
import { letters as texts } from '@shared/texts/de/letters'
import { alignedLeft, type BodyRow, type Box } from './row'
import { textStyle } from './text-rows'

type Image = Extract<FilledBlock, { type: 'image' }>

/** Above and below a picture. */
const space = pt(1.5)
/** So high a picture may be, that it fits on every page. */
const highest = pt(170)

/** Width and height of a picture within a box, in points: as wide as it is wanted, never wider or too high. */
function pictureSize(wantedMm: number, picture: Picture, most: number) {
  const ratio = picture.height / picture.width
  const width = Math.min(pt(wantedMm), most, highest / ratio)
  return { width, height: width * ratio }
}

/** Sets a picture; one that is not there any more says so in its place. */
export function pictureRow(image: Image, box: Box, picture: Picture | undefined, face: Typeface): BodyRow {
  if (!picture) return missingRow(box, face)
  const size = pictureSize(image.widthMm, picture, box.width)
  const x = alignedLeft(box, size.width, image.align)
  return {
    height: size.height + 2 * space,
    keep: false,
    blank: false,
    place: (top) => picture.operators({ x, y: top + space, ...size }),
  }
}

function missingRow({ left }: Box, face: Typeface): BodyRow {
  const style = { ...textStyle, x: left, face, gray: 0.35, lines: [texts.pictureMissing] }
  return {
    height: style.leading,
    keep: false,
    blank: false,
    place: (top) => linesOperators({ ...style, top }),
  }
}
