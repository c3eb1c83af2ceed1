import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { consentsOf } from '../../../tests/support/consents'
import { pdfBytes } from '../../../tests/support/documents'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { erasePerson } from '../privacy'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const { record, history, standing, undo, klos } = consentsOf(() => shop)

async function addFile(customerId: number, role: 'file' | 'evidence' = 'evidence') {
  const path = join(shop.root, 'Formular.pdf')
  writeFileSync(path, pdfBytes())
  const file = await shop.app.files.bring('test', path)
  const { operationId, documents } = await finish(shop.client.documents.add({ customerId, file, role }))
  return { operationId, id: documents[0]?.id ?? 0 }
}
const proofs = async (customerId: number) =>
  (await shop.client.consents.history({ customerId, channel: 'email', purpose: 'advertising' })).map(
    ({ said }) => said?.evidenceDocumentId,
  )
const stored = async () =>
  (await shop.app.core.read().selectFrom('document').select('id').execute()).map(({ id }) => Number(id))

test('a file of the card proves what was said; a later entry without one takes it from nobody', async () => {
  const id = await addPerson(shop, 'Röder')
  const { id: proof } = await addFile(id)
  const { standing: now } = await record({ customerId: id, source: 'form', evidenceDocumentId: proof })
  expect(now.said).toMatchObject({ evidenceDocumentId: proof })
  await record({ customerId: id, status: 'withdrawn' })
  expect(await proofs(id)).toEqual([null, proof])
})

test('only what lies as evidence with the same customer proves anything', async () => {
  const id = await addPerson(shop, 'Röder')
  const other = await addPerson(shop, 'Weber')
  const { id: deleted } = await addFile(id)
  await shop.client.documents.delete({ ids: [deleted] })
  const unfit = { code: 'CONSENT_UNFIT', data: { reason: 'evidence' } }
  for (const evidenceDocumentId of [4711, deleted, (await addFile(other)).id, (await addFile(id, 'file')).id])
    await expect(record({ customerId: id, evidenceDocumentId })).rejects.toMatchObject(unfit)
  expect(await history(id)).toEqual([])
})

test('the file cannot be undone from under the proof, and goes with it', async () => {
  const id = await addPerson(shop, 'Röder')
  const file = await addFile(id)
  const said = await record({ customerId: id, evidenceDocumentId: file.id })
  await undo(file.operationId).catch(() => {})
  expect([await proofs(id), await stored()]).toEqual([[file.id], [file.id]])
  await undo(said.operationId)
  expect(await proofs(id)).toEqual([])
  expect((await shop.client.documents.ofCard({ customerId: id })).map((one) => one.id)).toEqual([file.id])
})

test('a deleted file that proves a consent is never overwritten', async () => {
  const id = await addPerson(shop, 'Röder')
  const kept = await addFile(id)
  const loose = await addFile(id)
  await record({ customerId: id, evidenceDocumentId: kept.id })
  await shop.client.documents.delete({ ids: [kept.id, loose.id] })
  await shop.app.close()
  shop = await openTestApp({ folder: shop.root, now: '2027-01-22T10:00:00.000Z' })
  await shop.app.documentsClean()
  expect([await stored(), await proofs(id)]).toEqual([[kept.id], [kept.id]])
})

test('undoing a card takes its proofs along', async () => {
  const made = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Neu' }] })
  const customerId = made.card.id
  const file = await addFile(customerId)
  const said = await record({ customerId, evidenceDocumentId: file.id })
  for (const { operationId } of [said, file, made]) await undo(operationId)
  expect(await stored()).toEqual([])
})

test('a member that is erased takes the own sheet along, and leaves the one that both signed', async () => {
  const { id, people } = await klos()
  const [ute = 0, ulrich = 0] = people
  const own = await addFile(id)
  const both = await addFile(id)
  await record({ customerId: id, personId: ulrich, evidenceDocumentId: own.id })
  for (const personId of [ute, ulrich])
    await record({ customerId: id, personId, evidenceDocumentId: both.id })
  await erasePerson(shop.app.core, ulrich, 'MK')
  expect(await stored()).toEqual([both.id])
  expect(await standing(id, ute)).toEqual([true, 'given'])
  await erasePerson(shop.app.core, id, 'MK')
  expect(await stored()).toEqual([])
})
