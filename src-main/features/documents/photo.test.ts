import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { pngBytes } from '../../../tests/support/documents'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let id: number
beforeEach(async () => {
  shop = await openTestApp()
  id = await addPerson(shop, 'Röder')
})
afterEach(() => shop.close())

async function set(name: string, bytes: string | Uint8Array) {
  const path = join(shop.root, name)
  writeFileSync(path, bytes)
  return shop.client.documents.setPhoto({ customerId: id, file: await shop.app.files.bring('test', path) })
}
const photos = async () =>
  (await shop.client.documents.ofCard({ customerId: id })).filter(({ role }) => role === 'photo')

test('a card has one photo; the one before comes back with undo, whether replaced or removed', async () => {
  const first = await set('eins.png', pngBytes(40, 30))
  const second = await set('zwei.txt', pngBytes(512, 20))
  expect(await photos()).toMatchObject([{ id: second.document.id, mediaType: 'image/png', name: 'zwei.txt' }])
  await finish(shop.client.operations.undo({ id: second.operationId }))
  expect(await photos()).toMatchObject([{ id: first.document.id }])
  const { operationId } = await shop.client.documents.delete({ ids: [first.document.id] })
  expect(await photos()).toEqual([])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await photos()).toHaveLength(1)
})

test('a removal is not undone onto a photo that was set since', async () => {
  const first = await set('eins.png', pngBytes(4, 3))
  const removed = await shop.client.documents.delete({ ids: [first.document.id] })
  const second = await set('zwei.png', pngBytes(4, 3))
  const { kept } = await finish(shop.client.operations.undo({ id: removed.operationId }))
  expect(kept).toMatchObject([{ what: 'Röder, Anna' }])
  expect(await photos()).toMatchObject([{ id: second.document.id }])
})

test.each([
  ['Logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'notAPhoto'],
  ['Seite.jpg', '<html><body>kein Bild</body></html>', 'notAPhoto'],
  ['leer.jpg', '', 'empty'],
  ['riesig.png', pngBytes(30_000, 30_000, [0, 0, 0], true), 'photoPixels'],
  ['breit.png', pngBytes(513, 2), 'photoPixels'],
  ['schwer.jpg', Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(1024 * 1024)]), 'photoTooLarge'],
  ['kaputt.jpg', Buffer.from('ffd8ffe0', 'hex'), 'notAPhoto'],
])('%s is refused, and the photo before stays', async (name, bytes, reason) => {
  await set('eins.png', pngBytes(4, 3))
  await expect(set(name, bytes)).rejects.toMatchObject({ code: 'DOCUMENT_REFUSED', data: { name, reason } })
  expect(await photos()).toHaveLength(1)
})
