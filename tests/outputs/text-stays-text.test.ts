import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileHandle } from '@shared/rpc/handles'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paragraph, readParagraphs, unzip, writeDocx } from '../support/docx'
import { addFields, fill } from '../support/fields'
import { startMailServer } from '../support/mail-server'
import { account } from '../support/mail-shop'
import { savedFile } from '../support/own-round-trip'
import { readPdf } from '../support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../support/test-app'

/** What somewhere would be markup, a formula, a field or an order; each has a letter, as a name and a town must. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
  '{{Nachname}}',
  '&amp;&lt;b&gt;',
  ']]><w:p/></w:t>',
  "+cmd|' /C calc'!A0",
  '@SUM(A1) {MERGEFIELD x}',
  '-2+3+x',
  '(x) Tj \\n %s $& $1',
]
const keys = ['title', 'firstName', 'lastName', 'nameSuffix', 'extra', 'street', 'city'] as const
const more = ['note', 'tag', 'greeting', 'terms', 'own'] as const
type Texts = Record<(typeof keys)[number] | (typeof more)[number], string>

/** Every field holds each of them once: one customer for each turn. */
const customers: Texts[] = hostile.map(
  (_, turn) =>
    Object.fromEntries(
      [...keys, ...more].map((key, at) => [key, hostile[(turn + at) % hostile.length] ?? '']),
    ) as Texts,
)

let shop: TestApp
let closeServer: () => Promise<void>
let received: Awaited<ReturnType<typeof startMailServer>>['received']
beforeAll(async () => {
  shop = await openTestApp({ ports: { mailPatienceMs: 300 } })
  const server = await startMailServer()
  ;({ received, close: closeServer } = server)
  await account(shop, server.port)
  const fields = await addFields(shop, [{ name: '=1+1 <b>', type: 'text' }], '<i>{{Ort}}')
  for (const [at, texts] of customers.entries()) {
    const { title, firstName, lastName, nameSuffix, extra, street, city, note, tag } = texts
    const { card } = await shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', title, firstName, lastName, nameSuffix }],
      addresses: [{ extra, street, postcode: '01067', city }],
      emails: [{ address: `k${at}@beispiel.de` }],
      ...{ note, tags: [tag], ownSalutation: texts.greeting, specialTerms: texts.terms },
    })
    const own = Object.values(fields)[0]
    await fill(shop, card.id, own?.id ?? 0, { type: 'text', text: texts.own })
  }
})
afterAll(async () => {
  await closeServer()
  await shop.close()
})

const all = { type: 'all' as const }
const pathOf = (handle: FileHandle) => shop.app.files.look('test', handle)?.path ?? ''
/** Lines are broken and cells narrow on paper: what stands there, without blanks. */
const tight = (text: string) => text.replace(/\s/g, '')
const pdfText = async (handle: FileHandle) => {
  const { pages } = await readPdf(readFileSync(pathOf(handle)))
  expect(pages.flatMap(({ pictures }) => pictures)).toEqual([])
  return tight(pages.map(({ text }) => text).join(''))
}
const plain = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&(apos|#39|#x27);/g, "'")
    .replaceAll('&amp;', '&')
const elements = (markup: string) =>
  new Set([...markup.matchAll(/<([\w:]+)[^<]*?>/g)].map(([, name]) => name))
const body = '{{Briefanrede}}\n\n{{Vorname}}|{{Nachname}}|{{Ort}}'
const named = ({ firstName, lastName, city }: Texts) => `${firstName}|${lastName}|${city}`

test('on letters as PDF', async () => {
  const letter = { subject: 'An {{Vorname}}', body, purpose: 'contract' as const }
  const { file, letters } = await finish(shop.client.letters.export({ letter, selection: all }))
  expect(letters).toBe(customers.length)
  const text = await pdfText(file.handle)
  for (const each of customers) {
    expect(text).toContain(tight(`An ${each.firstName}`))
    expect(text).toContain(tight(`${each.greeting}${named(each)}`))
    expect(text).toContain(tight(`${each.extra}${each.street}01067 ${each.city}`))
  }
})

test('in letters as Word file', async () => {
  const path = join(shop.root, 'Einladung.docx')
  const lines = ['{{Anschrift}}', '{{Briefanrede}}', '{{Vorname}}|{{Nachname}}|{{Ort}}']
  await writeDocx(path, { body: lines.map((line) => paragraph(line)).join('') })
  const file = await shop.app.files.bring('test', path)
  const made = await finish(
    shop.client.wordLetters.produce({
      ...{ selection: all, purpose: 'contract', title: 'Einladung', file, output: 'one' },
    }),
  )
  const xml = (await unzip(pathOf(made.file.handle))).get('word/document.xml')?.toString('utf8') ?? ''
  const read = readParagraphs(xml)
  for (const each of customers) {
    expect(read).toContain(named(each))
    expect(read).toContain(each.greeting)
  }
  for (const name of elements(xml)) expect(name).toMatch(/^w:(?!fld|instr|hyperlink)\w+$/)
})

test.each(['csv', 'xlsx'] as const)('in lists for other programs as %s', async (format) => {
  const letter = { body, purpose: 'contract' as const }
  const made = await finish(shop.client.letters.export({ letter, selection: all, format }))
  await expectTable(pathOf(made.file.handle), format, ['firstName', 'lastName', 'street', 'city'])
})

test.each(['csv', 'xlsx'] as const)('in what the shop takes with it as %s', async (format) => {
  await expectTable(await savedFile(shop, format), format, [...keys, ...more])
})

async function expectTable(path: string, format: 'csv' | 'xlsx', names: readonly (keyof Texts)[]) {
  const cells = format === 'csv' ? csvCells(readFileSync(path, 'utf8')) : await workbookCells(path)
  for (const each of customers)
    for (const name of names) {
      const text = each[name]
      // A spreadsheet would calculate what begins so: an apostrophe keeps it a text.
      const stands = format === 'csv' && /^[=+\-@]/.test(text) ? `'${text}` : text
      expect(cells).toContain(stands)
    }
  if (format === 'csv') for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
}

function csvCells(text: string): string[] {
  return [...text.matchAll(/(?:^|;|\r\n|\uFEFF)(?:"((?:[^"]|"")*)"|([^";\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  )
}

async function workbookCells(path: string): Promise<string[]> {
  const parts = [...(await unzip(path))].filter(([name]) => /sharedStrings|worksheets\//.test(name))
  const xml = parts.map(([, part]) => part.toString('utf8')).join('')
  for (const name of elements(xml)) expect(name).not.toMatch(/^(f|hyperlinks?|img|b|w:p)$/)
  return [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => plain(text ?? ''))
}

test('on labels', async () => {
  const { file, pieces } = await finish(
    shop.client.labels.print({
      ...{ paper: { product: 'address', sheet: 'avery-3425' }, purpose: 'contract' },
    }),
  )
  expect(pieces).toBe(customers.length)
  const text = await pdfText(file.handle)
  for (const { firstName, lastName, street, city } of customers)
    for (const part of [firstName, lastName, street, city]) expect(text).toContain(tight(part))
})

test('on printed lists and whole cards', async () => {
  const list = await finish(shop.client.lists.export({ columns: ['name', 'street', 'city', 'tags'] }))
  const cards = await finish(shop.client.lists.cards({}))
  const [short, whole] = [await pdfText(list.file.handle), await pdfText(cards.file.handle)]
  for (const each of customers) {
    expect(whole).toContain(tight(each.note))
    expect(whole).toContain(tight(each.own))
    expect(whole).toContain(tight(each.terms))
    expect(short).toContain(tight(each.lastName))
  }
})

test('in e-mails, as text and as HTML', async () => {
  const { client } = shop
  const { id: campaignId } = await client.campaigns.add({
    ...{ name: '<b>=1+1', channel: 'email', purpose: 'contract', selection: all },
  })
  await finish(client.campaigns.settle({ id: campaignId }))
  await client.emails.saveContent({ campaignId, text: { subject: 'An {{Vorname}}', body } })
  await finish(client.emails.queue({ campaignId }))
  await finish(client.emails.send({ campaignId }))
  expect(received).toHaveLength(customers.length)
  for (const [at, each] of customers.entries()) {
    const mail = received.find(({ to }) => to[0] === `k${at}@beispiel.de`)?.mail
    expect(mail?.subject).toBe(`An ${each.firstName}`)
    expect(mail?.text).toContain(named(each))
    expect(mail?.text).toContain(each.greeting)
    const html = mail?.html ?? ''
    for (const name of elements(html)) expect(name).toMatch(/^(html|head|meta|title|body|p|br|hr|small)$/)
    expect(plain(html)).toContain(named(each))
    expect(plain(html)).toContain(each.greeting)
  }
})
