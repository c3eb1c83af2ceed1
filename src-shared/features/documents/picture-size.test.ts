import { expect, test } from 'vitest'
import { pictureSize } from './picture-size'

const bytes = (...parts: string[]) => Uint8Array.from(Buffer.from(parts.join(''), 'hex'))

test('the size stands in the header, whatever the format', () => {
  const png = bytes('89504e470d0a1a0a', '0000000d49484452', '00007530', '00007530', '0802000000')
  expect(pictureSize(png, 'image/png')).toEqual({ width: 30_000, height: 30_000 })
  const gif = bytes('474946383961', '4001', 'f000')
  expect(pictureSize(gif, 'image/gif')).toEqual({ width: 320, height: 240 })
  // Begin, a segment of 4 bytes, a fill byte, the frame.
  const jpeg = bytes('ffd8', 'ffe000040000', 'ff', 'ffc2', '001108', '0bb8', '0fa0', '03')
  expect(pictureSize(jpeg, 'image/jpeg')).toEqual({ width: 4000, height: 3000 })
  const riff = (kind: string, rest: string) =>
    bytes('52494646', '00000000', '57454250', kind, '00000000', rest)
  expect(pictureSize(riff('56503858', '00000000' + 'ff0f00' + '1f0000'), 'image/webp')).toEqual({
    width: 4096,
    height: 32,
  })
  expect(pictureSize(riff('5650384c', '2f' + '63c01700'), 'image/webp')).toEqual({ width: 100, height: 96 })
  expect(pictureSize(riff('56503820', '000000' + '9d012a' + '4001' + 'f000'), 'image/webp')).toEqual({
    width: 320,
    height: 240,
  })
})

test('what ends too early or makes no sense has none', () => {
  expect(pictureSize(bytes('89504e47'), 'image/png')).toBeNull()
  expect(pictureSize(bytes('ffd8', 'ffe0ffff'), 'image/jpeg')).toBeNull()
  expect(pictureSize(bytes('ffd8', '00'.repeat(40)), 'image/jpeg')).toBeNull()
  expect(pictureSize(bytes('ffd8', 'ffe00000'.repeat(10)), 'image/jpeg')).toBeNull()
  expect(pictureSize(bytes('474946383961', '0000', 'f000'), 'image/gif')).toBeNull()
  expect(pictureSize(bytes('ff'.repeat(40)), 'image/svg+xml')).toBeNull()
})
