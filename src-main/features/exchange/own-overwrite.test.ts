import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { consentsOf } from '../../../tests/support/consents'
import { generatedStaff, photoOf } from '../../../tests/support/own-cards'
import { broughtBack, savedFile } from '../../../tests/support/own-round-trip'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())
const { record, standing, history, undo, klos } = consentsOf(() => shop)

const write = (name: string, bytes: string | Uint8Array) => {
  const path = join(shop.root, name)
  writeFileSync(path, bytes)
  return path
}

async function saved(format: 'csv' | 'vcard3', change: (text: string) => string): Promise<string> {
  const text = readFileSync(await savedFile(shop, format), 'utf8')
  return write(format === 'csv' ? 'kunden.csv' : 'kunden.vcf', change(text))
}

test('a file of this shop restores what was said, once, and undo takes it to the letter', async () => {
  const id = await addPerson(shop, 'Röder')
  const { operationId: given } = await record({ customerId: id, evidence: 'Ordner 3' })
  const path = await savedFile(shop, 'vcard3')
  await undo(given)
  expect(await standing(id)).toEqual([false, 'unknown'])
  const { operationId } = await broughtBack(shop, path, 'overwrite')
  expect(await standing(id)).toEqual([true, 'given'])
  expect(await broughtBack(shop, path, 'overwrite')).toMatchObject({ updated: 0, left: 1 })
  expect(await history(id)).toHaveLength(1)
  await finish(shop.client.exchange.undoImport({ operationId }))
  expect(await standing(id)).toEqual([false, 'unknown'])
})

test('a no that was said since stays, and so does an objection: the stricter side wins', async () => {
  const id = await addPerson(shop, 'Röder')
  await record({ customerId: id, on: '2026-01-10' })
  // The file bears a later day, as it would after somebody wrote into it.
  const path = await saved('csv', (text) => text.replace('10.01.2026', '20.11.2026'))
  await record({ customerId: id, status: 'withdrawn', on: '2026-02-01' })
  await shop.client.consents.object({ customerId: id, objects: true })
  const before = await shop.client.customers.get({ id })
  expect(await broughtBack(shop, path, 'overwrite')).toMatchObject({ heldBack: 1 })
  expect((await history(id))[0]).toContain('withdrawn')
  const after = await shop.client.customers.get({ id })
  expect(after).toMatchObject({ adObjection: true, adObjectionOn: before.adObjectionOn })
})

test('an objection that only the file knows comes in with its day, also that of a member', async () => {
  const { client } = shop
  const id = await addPerson(shop, 'Röder')
  const household = await klos()
  await client.consents.object({ customerId: id, objects: true, on: '2025-03-04' })
  await client.consents.object({ customerId: household.id, personId: household.people[1]!, objects: true })
  const path = await saved('csv', (text) =>
    text.replace('Werbesperre seit: 22.11.2026', 'Werbesperre seit: 05.06.2025'),
  )
  await client.consents.object({ customerId: id, objects: false })
  await client.consents.object({ customerId: household.id, personId: household.people[1]!, objects: false })
  expect(await broughtBack(shop, path, 'overwrite')).toMatchObject({ updated: 2, heldBack: 0 })
  expect(await client.customers.get({ id })).toMatchObject({ adObjection: true, adObjectionOn: '2025-03-04' })
  const { people } = await client.consents.ofCard({ customerId: household.id })
  expect(people.find(({ personId }) => personId === household.people[1])).toMatchObject({
    adObjection: true,
    adObjectionOn: '2025-06-05',
  })
})

test('a card that is closed to processing stays so, whatever an older file says', async () => {
  const id = await addPerson(shop, 'Röder')
  const path = await saved('csv', (text) => text.replace('Anna', 'Anne'))
  await shop.client.customers.setState({ id, state: 'restricted' })
  await broughtBack(shop, path, 'overwrite')
  expect(await shop.client.customers.get({ id })).toMatchObject({
    state: 'restricted',
    people: [{ firstName: 'Anne' }],
  })
})

test('who is responsible is found by name or initials, and a stranger stands in the note', async () => {
  const { client } = shop
  for (const one of generatedStaff) await client.staff.add(one)
  const { staff } = await client.staff.list()
  const idOf = (initials: string) => staff.find((one) => one.initials === initials)?.id
  const ids = []
  for (const name of ['Adam', 'Beier', 'Cohn', 'Dorn']) ids.push(await addPerson(shop, name))
  await client.staff.setResponsible({ customerIds: ids, staffId: idOf('JÖ') ?? 0 })
  const names = ['Jan Öztürk', 'uk2', 'Ute Klos (UK)', 'Karl Fremd']
  let at = 0
  const path = await saved('csv', (text) => text.replaceAll('Jan Öztürk', () => names[at++] ?? ''))
  const looked = await client.exchange.previewOwn({ file: await shop.app.files.bring('test', path) })
  expect(looked?.changed.map(({ changes }) => changes)).toEqual([
    [{ label: 'Zuständig', before: 'Jan Öztürk', after: 'Ute Klos (UK2)' }],
    [{ label: 'Zuständig', before: 'Jan Öztürk', after: 'Ute Klos (UK)' }],
    [{ label: 'Notiz', before: '', after: 'Zuständig: Karl Fremd' }],
  ])
  const result = await broughtBack(shop, path, 'overwrite')
  expect(result).toMatchObject({ updated: 3, left: 1, strangers: ['Karl Fremd'] })
  const cards = await Promise.all(ids.map((id) => client.customers.get({ id })))
  expect(cards.map(({ responsibleId, note }) => [responsibleId, note])).toEqual([
    [idOf('JÖ'), ''],
    [idOf('UK2'), ''],
    [idOf('UK'), ''],
    // Nobody took their place: who looks after them here still does.
    [idOf('JÖ'), 'Zuständig: Karl Fremd'],
  ])
  expect(await broughtBack(shop, path, 'overwrite')).toMatchObject({ updated: 0, left: 4 })
})

test('a photo of the file takes the place of the one on the card, and undo brings that one back', async () => {
  const { client, app } = shop
  const id = await addPerson(shop, 'Röder')
  const setPhoto = async (n: number) =>
    client.documents.setPhoto({
      customerId: id,
      file: await app.files.bring('test', write(`${n}.png`, Buffer.from(photoOf(n).base64, 'base64'))),
    })
  const shown = async () => {
    const [photo] = (await client.documents.ofCard({ customerId: id })).filter(({ role }) => role === 'photo')
    const { handle } = await client.documents.content({ id: photo?.id ?? 0 })
    return readFileSync(app.files.look('test', handle)?.path ?? '').toString('base64')
  }
  await setPhoto(2)
  const path = await savedFile(shop, 'vcard3')
  expect(await broughtBack(shop, path, 'overwrite')).toMatchObject({ updated: 0, documents: 0, left: 1 })
  await setPhoto(4)
  const { operationId, ...result } = await broughtBack(shop, path, 'overwrite')
  expect(result).toMatchObject({ updated: 1, documents: 1 })
  expect(await shown()).toBe(photoOf(2).base64)
  await finish(client.exchange.undoImport({ operationId }))
  expect(await shown()).toBe(photoOf(4).base64)
})
