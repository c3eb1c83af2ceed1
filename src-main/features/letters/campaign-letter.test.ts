import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readAnswerCode } from '@shared/features/campaigns/answer-code'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let ids: number[]
const addresses = [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }]
beforeEach(async () => {
  shop = await openTestApp()
  ids = []
  for (const name of ['Adler', 'Böhm', 'Dorn']) ids.push(await addPerson(shop, name, { addresses }))
})
afterEach(() => shop.close())

const fields = {
  ...{ name: 'Advent', channel: 'letter' as const, purpose: 'advertising' as const },
  selection: { type: 'all' as const },
}
async function settled(): Promise<number> {
  const { id } = await shop.client.campaigns.add(fields)
  await finish(shop.client.campaigns.settle({ id }))
  return id
}
const part = (id: number) => ({ type: 'campaign' as const, id, part: 'chosen' as const })
const letter = (campaignId: number | null) => ({ subject: 'Advent', body: 'Kommen Sie vorbei.', campaignId })
const pagesOf = async (handle: string) =>
  (await readPdf(readFileSync(shop.app.files.look('test', handle)?.path ?? ''))).pages

test('each letter of a campaign bears the code of its own recipient, a test letter none', async () => {
  const id = await settled()
  const asked = { letter: letter(id), selection: part(id), format: 'pdf' as const }
  const { file, recipientIds } = await finish(shop.client.letters.export(asked))
  const codes = (await pagesOf(file.handle)).map(
    ({ texts }) => texts.map(({ text }) => readAnswerCode(text)).find((code) => code !== null) ?? 0,
  )
  const rows = await shop.app.core
    .read()
    .selectFrom('campaign_recipient')
    .select(['id', 'customer_id'])
    .where('id', 'in', codes)
    .execute()
  expect(codes.map((code) => rows.find((row) => row.id === code)?.customer_id)).toEqual(recipientIds)
  const test = await finish(shop.client.letters.export({ ...asked, test: true }))
  const [page] = await pagesOf(test.file.handle)
  expect(page?.texts.some(({ text }) => readAnswerCode(text) !== null)).toBe(false)
  const without = { ...asked, letter: { ...letter(id), withCode: false } }
  const [bare] = await pagesOf((await finish(shop.client.letters.export(without))).file.handle)
  expect(bare?.fills).toEqual([])
})

test('who objects after it was settled gets no letter all the same', async () => {
  const id = await settled()
  await shop.client.consents.object({ customerId: ids[1] ?? 0, objects: true, on: '2026-11-22' })
  const check = await shop.client.letters.check({ purpose: 'advertising', selection: part(id) })
  expect(check).toMatchObject({ recipients: 2, excluded: [{ customerId: ids[1], reason: 'objection' }] })
})

test('printed letters count as sent in their campaign, and are taken back with it', async () => {
  const id = await settled()
  const sent = { runId: randomUUID(), subject: 'Advent', purpose: 'advertising' as const, campaignId: id }
  const { operationId } = await finish(
    shop.client.letters.markSent({ ...sent, recipientIds: ids.slice(0, 2) }),
  )
  expect(await shop.client.campaigns.get({ id })).toMatchObject({ counts: { chosen: 3, sent: 2 } })
  expect((await shop.client.campaigns.list()).campaigns).toHaveLength(1)
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await shop.client.campaigns.get({ id })).toMatchObject({
    sentAt: null,
    counts: { chosen: 3, sent: 0 },
  })
})

test('a letter to several is a campaign of its own, one to a single person is none', async () => {
  const sent = { subject: 'Rückruf', purpose: 'legal' as const }
  await finish(shop.client.letters.markSent({ ...sent, runId: randomUUID(), recipientIds: ids.slice(0, 1) }))
  expect((await shop.client.campaigns.list()).campaigns).toEqual([])
  const { operationId } = await finish(
    shop.client.letters.markSent({ ...sent, runId: randomUUID(), recipientIds: ids }),
  )
  expect((await shop.client.campaigns.list()).campaigns).toMatchObject([
    { name: 'Rückruf', channel: 'letter', purpose: 'legal', counts: { chosen: 3, sent: 3 } },
  ])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect((await shop.client.campaigns.list()).campaigns).toEqual([])
})

test('a draft goes on when its campaign is deleted', async () => {
  const id = await settled()
  const draft = await shop.client.letters.saveDraft({
    ...{ id: null, title: 'Advent', letter: letter(id), selection: part(id) },
  })
  await shop.client.campaigns.delete({ id })
  await shop.client.letters.saveDraft({ ...draft, title: 'Advent' })
  expect(await shop.client.letters.drafts()).toHaveLength(1)
})
