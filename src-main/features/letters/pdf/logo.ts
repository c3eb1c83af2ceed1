import { pt } from '@main/pdf/paper'
import type { Picture } from '@main/pdf/picture'
import type { LetterLayout } from '@shared/features/letters/letter'
import { bandHeight, letterheadTop, textLeft, textWidth } from './geometry'

/** A logo is at most so wide, in mm, that the name finds room beside it. */
const widest = 70

/** The logo at the left or right edge of the text, as high as the band above the address allows; lengths in points. */
export function logoOperators(
  { form, logo }: LetterLayout,
  pictures: ReadonlyMap<string, Picture>,
): { operators: string; width: number } | undefined {
  const picture = logo && pictures.get(logo.image)
  if (!picture) return undefined
  const scale = Math.min(pt(bandHeight(form)) / picture.height, pt(widest) / picture.width)
  const size = { width: picture.width * scale, height: picture.height * scale }
  const x = logo.side === 'left' ? pt(textLeft) : pt(textLeft + textWidth) - size.width
  return { operators: picture.operators({ x, y: pt(letterheadTop[form]), ...size }), width: size.width }
}
