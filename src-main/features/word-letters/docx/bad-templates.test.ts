import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DocxContent, paragraph, writeDocx } from '../../../../tests/support/docx'
import { TemplateRefused } from './refused'
import { readTemplate } from './template'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-bad-docx-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const oldHead = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const document = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`
const withParts = (parts: DocxContent['parts']) => (path: string) =>
  writeDocx(path, { body: paragraph('x'), parts: parts ?? {} })
const bytes = (content: Buffer | string) => async (path: string) => writeFileSync(path, content)

describe('is refused by name', () => {
  test.each<[string, (path: string) => Promise<unknown>, string]>([
    ['an empty file', bytes(''), 'damaged'],
    ['a text', bytes('Liebe {{Vorname}}'), 'notWord'],
    ['a PDF', bytes('%PDF-1.7'), 'notWord'],
    ['a document of Word 97', bytes(Buffer.concat([oldHead, Buffer.alloc(2000)])), 'oldWord'],
    [
      'one with a password',
      bytes(Buffer.concat([oldHead, Buffer.alloc(1000), Buffer.from('EncryptedPackage', 'utf16le')])),
      'password',
    ],
    [
      'one that was cut off',
      async (path) => {
        await writeDocx(path, { body: paragraph('x'.repeat(5000)) })
        truncateSync(path, 900)
      },
      'damaged',
    ],
    ['a ZIP file of something else', withParts({ '_rels/.rels': null }), 'notWord'],
    ['a ZIP file without types', withParts({ '[Content_Types].xml': null }), 'notWord'],
    ['one with macros', withParts({ 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'a .docm by its type',
      withParts({
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
      'macros',
    ],
    ['XML that is not well formed', withParts({ 'word/document.xml': '<w:document><w:body>' }), 'damaged'],
    ['another root', withParts({ 'word/document.xml': '<html/>' }), 'notWord'],
    [
      'an entity from outside',
      withParts({
        'word/document.xml': document(
          paragraph('&geheim;'),
          '<!DOCTYPE x [<!ENTITY geheim SYSTEM "file:///etc/passwd">]>',
        ),
      }),
      'entity',
    ],
    [
      'entities that multiply',
      withParts({
        'word/document.xml': document(
          paragraph('&b;'),
          '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        ),
      }),
      'entity',
    ],
    ['a bomb', withParts({ 'word/media/a.xml': Buffer.alloc(15_000_000) }), 'zipBomb'],
    [
      'more text than any letter has',
      withParts({
        'word/other.xml': Buffer.from(Array.from({ length: 21_000_000 }, (_, n) => (n * n) % 251)),
      }),
      'tooLarge',
    ],
    [
      '200 MB of pictures',
      async (path) => {
        await writeDocx(path, { body: paragraph('x') })
        truncateSync(path, 200 * 1024 * 1024)
      },
      'tooLarge',
    ],
    [
      'parts without number',
      withParts(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`word/${n}.xml`, '<x/>']))),
      'zipBomb',
    ],
    [
      'tables in tables without end',
      withParts({
        'word/document.xml': document('<w:tbl>'.repeat(5000) + '</w:tbl>'.repeat(5000)),
      }),
      'tooLarge',
    ],
    ['a part that is named and not there', withParts({ 'word/document.xml': null }), 'notWord'],
  ])('%s', async (_case, write, reason) => {
    const path = join(folder, 'vorlage.docx')
    await write(path)
    const outcome = await readTemplate(path).catch((error: unknown) => error)
    expect(outcome).toBeInstanceOf(TemplateRefused)
    expect((outcome as TemplateRefused).reason).toBe(reason)
  })
})

test('a template file of Word (.dotx) is one', async () => {
  const path = join(folder, 'vorlage.dotx')
  await writeDocx(path, { body: paragraph('{{Vorname}}') })
  expect((await readTemplate(path)).problems).toEqual([])
})
