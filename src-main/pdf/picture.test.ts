import { expect, test } from 'vitest'
import { jpegHeader } from '../../tests/support/letters/pictures'
import { openPdf } from './document'

/** Where the corners of the stored picture come to stand: left/right and top/bottom of its first and last pixel. */
function corners(operators: string) {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (operators.match(/-?[\d.]+/g) ?? []).map(Number)
  const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f].map(Math.round)
  return { upperLeft: at(0, 1), lowerRight: at(1, 0) }
}

test.each([
  [1, { width: 200, height: 100 }, { upperLeft: [10, 20], lowerRight: [210, 120] }],
  [3, { width: 200, height: 100 }, { upperLeft: [210, 120], lowerRight: [10, 20] }],
  // Held upright, the camera's first pixel is at the upper right (6) or the lower left (8).
  [6, { width: 100, height: 200 }, { upperLeft: [110, 20], lowerRight: [10, 220] }],
  [8, { width: 100, height: 200 }, { upperLeft: [10, 220], lowerRight: [110, 20] }],
])('a photo held in way %i stands upright', async (orientation, size, places) => {
  const pdf = openPdf({ title: '', author: '' }, () => {})
  const picture = await pdf.addPicture(jpegHeader(200, 100, orientation))
  expect(picture).toMatchObject(size)
  expect(corners(picture.operators({ x: 10, y: 20, ...size }))).toEqual(places)
})

test('what is no picture is refused', async () => {
  const pdf = openPdf({ title: '', author: '' }, () => {})
  await expect(pdf.addPicture(Buffer.from('kein Bild'))).rejects.toThrow(Error)
})
