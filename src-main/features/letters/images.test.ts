import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { imageLimits } from '@shared/features/letters/images'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { png as picture } from '../../../tests/support/letters/pictures'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

/** A PNG of that size, or what says that it is one, with `more` bytes behind it. */
const png = (width: number, height: number, more = 0) =>
  Buffer.concat([width * height > 0 ? picture(width, height) : head(), Buffer.alloc(more)])

function head(): Buffer {
  const bytes = Buffer.alloc(33)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes)
  return bytes
}
const add = async (bytes: Uint8Array, name = 'Barolo.png') =>
  shop.client.letters.addImage({ file: await shop.app.files.receive('test', name, Readable.from([bytes])) })
const letterWith = (image: string) => ({
  subject: 'Wein',
  body: { type: 'doc' as const, content: [{ type: 'image', attrs: { image, widthMm: 60 } }] },
})
const draftWith = (image: string) =>
  shop.client.letters.saveDraft({
    id: null,
    title: '',
    letter: letterWith(image),
    selection: { type: 'all' },
  })

test('a picture is kept once by its content and comes back as it was', async () => {
  const bytes = png(300, 200, 50)
  const key = createHash('sha256').update(bytes).digest('hex')
  expect(await add(bytes)).toEqual({ image: key, width: 300, height: 200 })
  expect(await add(bytes, 'nochmal.png')).toMatchObject({ image: key })
  const { handle, mediaType } = await shop.client.letters.image({ image: key })
  expect(mediaType).toBe('image/png')
  expect(readFileSync(shop.app.files.look('test', handle)?.path ?? '')).toEqual(bytes)
})

test.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['a text that calls itself a picture', Buffer.from('<svg onload=x>'), 'notAPicture'],
  ['another kind of picture', Buffer.from('474946383961010001000000', 'hex'), 'notAPicture'],
  ['a head without a size', png(0, 0), 'notAPicture'],
  ['too many bytes', png(300, 200, imageLimits.bytes), 'tooLarge'],
  ['too many pixels', png(imageLimits.side + 1, 10), 'pixels'],
  ['half of its pixels', png(300, 200).subarray(0, 60), 'damaged'],
])('%s is refused by its content', async (_case, bytes, reason) => {
  await expect(add(bytes)).rejects.toMatchObject({
    code: 'IMAGE_REFUSED',
    data: { name: 'Barolo.png', reason },
  })
})

test('what no letter names any more goes after a month, and not before', async () => {
  const { letters } = shop.client
  const used = await add(png(10, 10))
  const unused = await add(png(20, 20))
  const blocked = await add(png(30, 30))
  await draftWith(used.image)
  await letters.saveTextBlock({ id: null, name: 'Bild', body: letterWith(blocked.image).body })
  const quiet = async () => letters.deleteDraft({ id: (await draftWith(used.image)).id })
  await quiet()
  await letters.image(unused)
  shop.setNow('2026-12-21T10:00:00.000Z')
  await quiet()
  await letters.image(unused)
  shop.setNow('2026-12-23T10:00:00.000Z')
  await quiet()
  await expect(letters.image(unused)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await letters.image(used)
  await letters.image(blocked)
})

test('a picture that is named again begins anew', async () => {
  const { image } = await add(png(10, 10))
  const other = await draftWith('a'.repeat(64))
  await shop.client.letters.deleteDraft({ id: other.id })
  const named = await draftWith(image)
  shop.setNow('2027-02-01T10:00:00.000Z')
  await shop.client.letters.deleteDraft({ id: (await draftWith('b'.repeat(64))).id })
  await shop.client.letters.deleteDraft({ id: named.id })
  await shop.client.letters.image({ image })
})

test('a picture stands in the printed letter in its width; a letter whose picture is gone is not printed', async () => {
  const home = [{ street: 'Am Markt 1', postcode: '99423', city: 'Weimar' }]
  await addPerson(shop, 'Röder', { addresses: home })
  const { image } = await add(png(300, 200))
  const selection = { type: 'all' as const }
  const { letters } = shop.client
  const printed = await finish(letters.export({ letter: letterWith(image), selection }))
  const bytes = readFileSync(shop.app.files.look('test', printed.file.handle)?.path ?? '')
  const [page] = (await readPdf(bytes)).pages
  const sizes = page?.pictures.map(({ left, right, top, bottom }) =>
    [right - left, bottom - top].map(Math.round),
  )
  expect(sizes).toEqual([[60, 40]])
  const gone = letterWith('c'.repeat(64))
  await expect(finish(letters.export({ letter: gone, selection }))).rejects.toMatchObject({
    code: 'IMAGE_MISSING',
  })
  await expect(letters.previewOne({ letter: gone, selection, index: 0 })).rejects.toMatchObject({
    code: 'IMAGE_MISSING',
  })
})
