import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
  const make = (lastName: string, more: object = {}) =>
    shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName: 'Anna', lastName }],
      addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
      ...more,
    })
  await make('Adler')
  await make('Böhm', { adObjection: true })
  await make('Çelik', { addresses: [{ street: 'Weg 1' }] })
  await shop.client.customers.create({
    kind: 'household',
    groupName: 'Familie Klos',
    people: [
      { salutation: 'ms', firstName: 'Ute', lastName: 'Klos' },
      { salutation: 'mr', firstName: 'Jan', lastName: 'Klos', adObjection: true },
    ],
    addresses: [{ street: 'Weg 2', postcode: '69120', city: 'Heidelberg' }],
  })
})
afterEach(() => shop.close())

const letter = (purpose: 'advertising' | 'contract' = 'advertising') => ({
  subject: 'Adventsverkostung',
  body: '{{Briefanrede}}\n\nkommen Sie am Freitag vorbei.',
  purpose,
})
const all = { type: 'all' as const }

test('advertising leaves out who objects and whose address is incomplete, and says so', async () => {
  const check = await shop.client.letters.check({ purpose: 'advertising', selection: all })
  expect(check.recipients).toBe(2)
  expect(check.excluded.map(({ listName, reason }) => `${listName}: ${reason}`)).toEqual([
    'Böhm, Anna: objection',
    'Çelik, Anna: incompleteAddress',
  ])
  const contract = await shop.client.letters.check({ purpose: 'contract', selection: all })
  expect(contract.recipients).toBe(3)
})

test('the list for Word has ready columns and leaves the objecting member out', async () => {
  const result = await finish(shop.client.letters.export({ letter: letter(), selection: all, format: 'csv' }))
  const text = readFileSync(shop.app.files.look('test', result.file.handle)!.path, 'utf8')
  const lines = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
  expect(lines[0]).toMatch(/^Anschrift1;Anschrift2;Anschrift3;Anschrift4;Anschrift5;Anschrift6;Briefanrede;/)
  expect(lines[0]).toMatch(/;Punktestand;.*;Grußformel;Widerspruch$/)
  expect(lines[1]).toMatch(/^Frau Anna Adler;Am Markt 1;01067 Dresden;;;;Sehr geehrte Frau Adler,;/)
  expect(lines[2]).toContain('Sehr geehrte Frau Klos,')
  expect(text).not.toContain('Jan')
  const contract = await finish(
    shop.client.letters.export({ letter: letter('contract'), selection: all, format: 'csv' }),
  )
  expect(readFileSync(shop.app.files.look('test', contract.file.handle)!.path, 'utf8')).toContain(
    'Sehr geehrte Familie Klos,',
  )
})

test('looking and exporting write nothing; only the Yes enters the letters, once, undoable', async () => {
  const preview = await shop.client.letters.previewOne({ letter: letter(), selection: all, index: 1 })
  expect(preview).toMatchObject({ listName: 'Klos, Familie', pages: 1, recipients: 2 })
  const run = await finish(shop.client.letters.export({ letter: letter(), selection: all }))
  expect(run).toMatchObject({ letters: 2, pages: 2, excludedTotal: 2 })
  const verlauf = async () =>
    (await shop.client.history.list({ customerId: run.recipientIds[0]! })).entries.filter(
      (e) => e.type === 'letter',
    )
  expect(await verlauf()).toEqual([])
  const sent = {
    runId: run.runId,
    subject: 'Adventsverkostung',
    purpose: 'advertising' as const,
    recipientIds: run.recipientIds,
  }
  const first = await finish(shop.client.letters.markSent(sent))
  expect(first.entered).toBe(2)
  expect(await finish(shop.client.letters.markSent(sent))).toEqual(first)
  expect(await verlauf()).toHaveLength(1)
  await finish(shop.client.operations.undo({ id: first.operationId }))
  expect(await verlauf()).toEqual([])
  expect((await finish(shop.client.letters.markSent(sent))).entered).toBe(2)
})

test('a second Yes waits for the first, and a recipient that is named twice is entered once', async () => {
  const { recipientIds } = await finish(shop.client.letters.export({ letter: letter(), selection: all }))
  const many = Array.from({ length: 300 }, () => recipientIds).flat()
  const sent = {
    runId: crypto.randomUUID(),
    subject: 'Advent',
    purpose: 'advertising' as const,
    recipientIds: many,
  }
  const [one, two] = await Promise.all([
    finish(shop.client.letters.markSent(sent)),
    finish(shop.client.letters.markSent(sent)),
  ])
  expect(one).toMatchObject({ entered: 2 })
  expect(two).toEqual(one)
})

test('leafing on cancels a preview without cancelling the next one, which shares its recipients', async () => {
  const leafing = new AbortController()
  const preview = (index: number, signal?: AbortSignal) =>
    shop.client.letters.previewOne(
      { letter: letter(), selection: all, index },
      { ...(signal ? { signal } : {}) },
    )
  const first = preview(0, leafing.signal)
  const second = preview(1)
  leafing.abort()
  await expect(first).rejects.toMatchObject({ name: 'AbortError' })
  expect(await second).toMatchObject({ listName: 'Klos, Familie' })
})

test('printing again begins at letter N, and a test letter is one and enters nobody', async () => {
  const again = await finish(shop.client.letters.export({ letter: letter(), selection: all, from: 2 }))
  expect(again).toMatchObject({ letters: 1 })
  const test = await finish(shop.client.letters.export({ letter: letter(), selection: all, test: true }))
  expect(test).toMatchObject({ letters: 1, recipientIds: [] })
})

test('an unknown field and a letter to nobody are refused', async () => {
  const unknown = { ...letter(), body: 'Liebe {{Vornahme}}' }
  await expect(
    shop.client.letters.previewOne({ letter: unknown, selection: all, index: 0 }),
  ).rejects.toMatchObject({
    code: 'UNKNOWN_FIELDS',
    data: { fields: ['Vornahme'] },
  })
  const nobody = { type: 'tag' as const, tag: 'gibt es nicht' }
  await expect(
    finish(shop.client.letters.export({ letter: letter(), selection: nobody })),
  ).rejects.toMatchObject({
    code: 'NO_RECIPIENTS',
  })
})

test('a draft saves itself and comes back', async () => {
  const draft = await shop.client.letters.saveDraft({
    id: null,
    title: 'Advent',
    letter: letter(),
    selection: all,
  })
  await shop.client.letters.saveDraft({
    id: draft.id,
    title: 'Advent',
    letter: { ...letter(), subject: 'Neu' },
    selection: all,
  })
  const drafts = await shop.client.letters.drafts()
  expect(drafts).toHaveLength(1)
  expect(drafts[0]).toMatchObject({ title: 'Advent', letter: { subject: 'Neu' } })
  await shop.client.letters.deleteDraft({ id: draft.id })
  expect(await shop.client.letters.drafts()).toEqual([])
})
