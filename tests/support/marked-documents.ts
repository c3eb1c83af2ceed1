import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pdfBytes, pngBytes } from './documents'
import { finish, type TestApp } from './test-app'

/** Documents, one of them deleted, and an e-mail; what stands in them alone is called „bytes of …“. */
export async function storeMarked(
  shop: TestApp,
  customerId: number,
  mark: (name: string) => string,
): Promise<void> {
  const { client, app } = shop
  const folder = mkdtempSync(join(tmpdir(), 'tante-emma-documents-'))
  const bring = (name: string, bytes: string | Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return app.files.bring('test', path)
  }
  const add = async (name: string, bytes: string | Buffer, where: object = {}) =>
    finish(client.documents.add({ customerId, file: await bring(name, bytes), ...where }))
  // Longer than a page and than a piece, with the mark at the end.
  const long = (name: string) => `${'x'.repeat(300_000)} ${mark(`bytes of ${name}`)}`
  const shown = await add(`${mark('document name')}.txt`, long('a document'))
  // Who looks at a document leaves a copy in the folder of the run.
  await client.documents.content({ id: shown.documents[0]?.id ?? 0 })
  await app.files.receive('test', 'Eben.txt', Readable.from([mark('bytes of an incoming file')]))
  const photo = Buffer.concat([pngBytes(4, 4), Buffer.from(mark('bytes of a photo'))])
  await client.documents.setPhoto({ customerId, file: await bring(`${mark('photo name')}.png`, photo) })
  const [thing] = await client.things.ofCard({ customerId })
  await add(`${mark('name on a thing')}.txt`, long('a document on a thing'), { thingId: thing?.id })
  const { entries } = await client.history.list({ customerId })
  const entry = entries.find(({ type }) => type === 'entry')
  await add(`${mark('name on an entry')}.txt`, long('a document on an entry'), { entryId: entry?.id })
  const proof = pdfBytes(mark('bytes of a proof'))
  const { documents } = await add(`${mark('proof name')}.pdf`, proof, { role: 'evidence' })
  await client.consents.record({
    customerId,
    personId: (await client.customers.get({ id: customerId })).people[0]?.id ?? 0,
    ...{ channel: 'phone', purpose: 'advertising', status: 'given', source: 'form' },
    ...{ sourceWords: mark('form words'), evidenceDocumentId: documents[0]?.id },
  })
  const deleted = await add(`${mark('deleted document name')}.txt`, long('a deleted document'))
  await client.documents.delete({ ids: deleted.documents.map(({ id }) => id) })
  const undone = await add('undone.txt', long('an undone document'))
  await finish(client.operations.undo({ id: undone.operationId }))
  const head = `From: ${mark('sender')}@example.de\r\nTo: a@b.de\r\nSubject: ${mark('mail subject')}\r\n`
  await add('mail.eml', `${head}\r\n${mark('mail text')}`)
}
