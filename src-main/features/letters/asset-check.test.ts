import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { letterPaper } from '../../../tests/support/letters/letter-paper'
import { jpegHeader, png } from '../../../tests/support/letters/pictures'
import { checkAsset } from './asset-check'

const broken = (bytes: Buffer) => {
  const middle = Buffer.from(bytes)
  middle.fill(0x5a, 60, 80)
  return middle
}

test.each([
  ['a PNG', png(300, 100), { mediaType: 'image/png' }],
  ['one that is transparent', png(300, 100, { alpha: true }), { mediaType: 'image/png' }],
  ['a JPEG', jpegHeader(300, 100, 1), { mediaType: 'image/jpeg' }],
  ['nothing', Buffer.alloc(0), { fault: 'empty' }],
  ['a text', Buffer.from('kein Bild'), { fault: 'notAPicture' }],
  ['a PNG with damaged pixels', broken(png(300, 100)), { fault: 'damaged' }],
  ['half a PNG', png(300, 100).subarray(0, 70), { fault: 'damaged' }],
  ['too many pixels', png(6000, 1), { fault: 'tooManyPixels' }],
  ['too many bytes', Buffer.concat([png(2, 2), randomBytes(2 * 1024 * 1024)]), { fault: 'tooLarge' }],
])('as a logo %s', async (_case, bytes, expected) => {
  expect(await checkAsset('logo', bytes)).toEqual(expected)
})

test.each([
  ['A4', { pages: ['x'] }, { mediaType: 'application/pdf' }],
  ['A4 with a rounded size', { pages: ['x'], width: 209, height: 296 }, { mediaType: 'application/pdf' }],
  [
    'A4 that lies and is turned',
    { pages: ['x'], width: 297, height: 210, rotate: 270 as const },
    { mediaType: 'application/pdf' },
  ],
  ['A5', { pages: ['x'], width: 148, height: 210 }, { fault: 'notA4' }],
  ['A4 across', { pages: ['x'], width: 297, height: 210 }, { fault: 'notA4' }],
  ['US Letter', { pages: ['x'], width: 215.9, height: 279.4 }, { fault: 'notA4' }],
  ['a locked one', { pages: ['x'], password: 'geheim' }, { fault: 'encrypted' }],
  ['one that only guards against changes', { pages: ['x'], password: '' }, { fault: 'encrypted' }],
])('as letter paper %s', async (_case, paper, expected) => {
  expect(await checkAsset('paper', await letterPaper(paper))).toEqual(expected)
})

test.each([
  ['a picture', png(10, 10), 'notAPdf'],
  ['half a PDF', (await letterPaper({ pages: ['x'] })).subarray(0, 300), 'damaged'],
  [
    'a PDF without pages',
    Buffer.from(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\n%%EOF',
    ),
    'noPage',
  ],
  ['too many bytes', Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-'), 'tooLarge'],
])('letter paper is not %s', async (_case, bytes, fault) => {
  expect(await checkAsset('paper', bytes)).toEqual({ fault })
})
