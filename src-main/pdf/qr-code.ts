import { qrcode } from 'bwip-js/generic'

/** A code in modules from its upper left corner, without the white around it. */
type QrCode = { modules: number; outlines: [number, number][][] }

/** The QR code of a text (ISO/IEC 18004) as outlines, so that it is sharp in every size. */
export function qrCode(text: string): QrCode {
  const outlines: QrCode['outlines'] = []
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
