import { crc32, deflateSync } from 'node:zlib'

/** A PNG of one colour, half of it transparent where `alpha` is asked for. */
export function png(width: number, height: number, { alpha = false } = {}): Buffer {
  const channels = alpha ? 4 : 3
  const row = Buffer.alloc(1 + width * channels)
  for (let x = 0; x < width; x++) {
    row.set([0x1f, 0x50, 0x40], 1 + x * channels)
    if (alpha) row[1 + x * channels + 3] = x < width / 2 ? 255 : 0
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, alpha ? 6 : 2], 8)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, part('IHDR', head), part('IDAT', pixels), part('IEND', Buffer.alloc(0))])
}

function part(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

/** The header of a JPEG as a camera writes it, held in the way that the EXIF orientation says; no pixels. */
export function jpegHeader(width: number, height: number, orientation: number): Buffer {
  const exif = Buffer.from(
    `45786966000049492a0008000000010012010300010000000${orientation}00000000000000`,
    'hex',
  )
  const app1 = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif])
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app1, frame, Buffer.from([0xff, 0xd9])])
}
