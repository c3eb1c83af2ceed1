import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { LetterContent } from '@shared/features/letters/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { letterPaper } from '../../../tests/support/letters/letter-paper'
import { png } from '../../../tests/support/letters/pictures'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
  await shop.client.customers.create({
    kind: 'person',
    people: [{ salutation: 'ms', firstName: 'Anna', lastName: 'Adler' }],
    addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
  })
})
afterEach(() => shop.close())

const selection = { type: 'all' as const }
const letter = LetterContent.parse({
  subject: 'Advent',
  body: '{{Briefanrede}}\n\nHerzliche Grüße\nEmma',
  purpose: 'contract',
})

async function add(kind: 'logo' | 'signature' | 'paper', name: string, bytes: Uint8Array) {
  return shop.client.letters.addAsset({
    kind,
    file: await shop.app.files.receive('test', name, Readable.from([bytes])),
  })
}
async function useLetters(change: object) {
  const { letters } = await shop.client.settings.get()
  await shop.client.settings.update({ group: 'letters', value: { ...letters, ...change } })
}
async function print(more: Partial<LetterContent> = {}) {
  const { file, pages } = await finish(
    shop.client.letters.export({ letter: { ...letter, ...more }, selection }),
  )
  const read = await readPdf(readFileSync(shop.app.files.look('test', file.handle)!.path))
  return { read, pages }
}

test('logo and signature come from the data file onto the letter', async () => {
  const logo = await add('logo', 'logo.png', png(300, 150))
  const signature = await add('signature', 'unterschrift.png', png(200, 50, { alpha: true }))
  await useLetters({ logo, signature })
  expect((await print()).read.pages[0]?.pictures).toHaveLength(2)
  expect((await print({ withSignature: false })).read.pages[0]?.pictures).toHaveLength(1)
  const shown = await shop.client.letters.asset({ key: logo.key })
  expect(shown.mediaType).toBe('image/png')
  expect(readFileSync(shop.app.files.look('test', shown.handle)!.path)).toEqual(png(300, 150))
})

test('the same file is stored once, and its choice can be undone', async () => {
  const logo = await add('logo', 'logo.png', png(300, 150))
  expect(await add('logo', 'anders.png', png(300, 150))).toEqual({ ...logo, name: 'anders.png' })
  await useLetters({ logo })
  const [last] = (await shop.client.operations.list({})).operations
  await finish(shop.client.operations.undo({ id: last!.id }))
  expect((await shop.client.settings.get()).letters.logo).toBeNull()
  expect((await print()).read.pages[0]?.pictures).toHaveLength(0)
})

test('letter paper lies under the letter', async () => {
  const paper = await add('paper', 'bogen.pdf', await letterPaper({ pages: ['Mein Bogen'] }))
  await useLetters({ paper })
  expect((await print()).read.pages[0]?.text).toContain('Mein Bogen')
})

test('a file that letters cannot show is refused by name, and nothing is stored', async () => {
  await expect(
    add('paper', 'klein.pdf', await letterPaper({ pages: ['x'], width: 148, height: 210 })),
  ).rejects.toMatchObject({
    code: 'ASSET_REFUSED',
    data: { name: 'klein.pdf', fault: 'notA4' },
  })
  await expect(add('logo', 'logo.gif', Buffer.from('GIF89a'))).rejects.toMatchObject({
    data: { fault: 'notAPicture' },
  })
})

test('a letter is not printed without the paper that it should stand on', async () => {
  await useLetters({ paper: { key: 'a'.repeat(64), name: 'bogen.pdf' } })
  await expect(print()).rejects.toMatchObject({ code: 'ASSET_MISSING', data: { name: 'bogen.pdf' } })
})

test('what nothing names any more goes after thirty days', async () => {
  const old = await add('logo', 'alt.png', png(10, 10))
  const kept = await add('logo', 'neu.png', png(20, 10))
  await useLetters({ logo: kept })
  shop.setNow('2026-12-23T17:00:00.000Z')
  await add('signature', 'u.png', png(30, 10))
  await expect(shop.client.letters.asset({ key: old.key })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await shop.client.letters.asset({ key: kept.key })).bytes).toBeGreaterThan(0)
})

test('on both sides and on a Swiss sheet', async () => {
  const { read, pages } = await print({ form: 'CH', duplex: true })
  expect(pages).toBe(1)
  expect(read.pages[0]?.texts.find(({ text }) => text === '01067 Dresden')?.x).toBeCloseTo(122, 0)
})
