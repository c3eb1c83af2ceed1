import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileHandle } from '@shared/rpc/handles'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { paragraph, readParagraphs, unzip, writeDocx } from '../../../tests/support/docx'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let office: string | undefined
beforeEach(async () => {
  office = undefined
  shop = await openTestApp({ ports: { findOffice: () => office } })
  const make = (lastName: string, more: object = {}) =>
    shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName: 'Anna', lastName }],
      addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
      ...more,
    })
  await make('Adler')
  await make('Böhm', { adObjection: true })
  await make('Klos/Con:')
})
afterEach(() => shop.close())

const all = { type: 'all' as const }
const body = ['{{Anschrift}}', '{{Briefanrede}}', '{{Firma}}', 'kommen Sie.', '{{Widerspruch}}']

async function template(lines: readonly string[] = body): Promise<FileHandle> {
  const path = join(shop.root, 'Einladung.docx')
  await writeDocx(path, { body: lines.map((line) => paragraph(line)).join('') })
  return shop.app.files.bring('test', path)
}
const wanted = { selection: all, purpose: 'advertising' as const, title: 'Einladung' }
const pathOf = (handle: FileHandle) => shop.app.files.look('test', handle)!.path
/** Files of this run that the program made and keeps. */
const kept = () => readdirSync(join(shop.root, 'temp')).filter((name) => /\.(docx|zip|pdf)$/.test(name))

describe('the check', () => {
  test('names fields and problems and leaves everything as it is', async () => {
    expect(await shop.client.wordLetters.check({ file: await template() })).toEqual({
      name: 'Einladung.docx',
      fields: ['Anschrift', 'Briefanrede', 'Firma', 'Widerspruch'],
      problems: [],
    })
    const bad = await template(['Liebe {{Vornahme}}'])
    expect(await shop.client.wordLetters.check({ file: bad })).toMatchObject({
      fields: [],
      problems: [{ problem: 'unknown', suggestion: 'Vorname', place: 'Liebe {{Vornahme}}', part: 'body' }],
    })
  })

  test('refuses what is no template, and a file that was not handed over', async () => {
    const path = join(shop.root, 'brief.docx')
    writeFileSync(path, 'kein Word')
    const file = await shop.app.files.bring('test', path)
    const unfit = { code: 'TEMPLATE_UNFIT', data: { reason: 'notWord' } }
    await expect(shop.client.wordLetters.check({ file })).rejects.toMatchObject(unfit)
    await expect(
      finish(shop.client.wordLetters.produce({ ...wanted, file, output: 'one' })),
    ).rejects.toMatchObject(unfit)
    const stranger = shop.clientFor('MK', 'another visit')
    await expect(stranger.wordLetters.check({ file })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(kept()).toEqual([])
  })
})

describe('letters', () => {
  test('in one file, to those who may get them, in the order of the printing', async () => {
    const result = await finish(
      shop.client.wordLetters.produce({ ...wanted, file: await template(), output: 'one' }),
    )
    expect(result).toMatchObject({
      letters: 2,
      excludedTotal: 1,
      file: { name: 'Einladung 2026-11-22.docx' },
    })
    expect(result.excluded).toMatchObject([{ listName: 'Böhm, Anna', reason: 'objection' }])
    const parts = await unzip(pathOf(result.file.handle))
    expect(readParagraphs(parts.get('word/document.xml')!.toString('utf8'))).toEqual([
      'Frau Anna Adler\nAm Markt 1\n01067 Dresden',
      'Sehr geehrte Frau Adler,',
      'kommen Sie.',
      'Sie können der Werbung jederzeit widersprechen – ein Anruf genügt.',
      'Frau Anna Klos/Con:\nAm Markt 1\n01067 Dresden',
      'Sehr geehrte Frau Klos/Con:,',
      'kommen Sie.',
      'Sie können der Werbung jederzeit widersprechen – ein Anruf genügt.',
    ])
  })

  test('are entered once in each Verlauf by the Yes, as those of the program are', async () => {
    const { runId, recipientIds } = await finish(
      shop.client.wordLetters.produce({ ...wanted, file: await template(), output: 'one' }),
    )
    const sent = { runId, subject: 'Einladung', purpose: 'advertising' as const, recipientIds }
    expect(await finish(shop.client.letters.markSent(sent))).toMatchObject({ entered: 2 })
    expect(await finish(shop.client.letters.markSent(sent))).toMatchObject({ entered: 2 })
    const { entries } = await shop.client.history.list({ customerId: recipientIds[0]! })
    expect(entries.filter(({ type }) => type === 'letter')).toHaveLength(1)
  })

  test('one file each, under names that Windows takes', async () => {
    const result = await finish(
      shop.client.wordLetters.produce({
        ...wanted,
        purpose: 'contract',
        file: await template(),
        output: 'each',
      }),
    )
    const files = await unzip(pathOf(result.file.handle))
    expect([...files.keys()]).toEqual(['1 Adler, Anna.docx', '2 Böhm, Anna.docx', '3 Klos-Con_, Anna.docx'])
    const own = await unzip(files.get('2 Böhm, Anna.docx')!)
    const text = own.get('word/document.xml')!.toString('utf8')
    expect(readParagraphs(text).filter(Boolean)).toEqual([
      'Frau Anna Böhm\nAm Markt 1\n01067 Dresden',
      'Sehr geehrte Frau Böhm,',
      'kommen Sie.',
    ])
  })

  test('are not made of a template with problems, nor to nobody', async () => {
    const bad = await template(['{{Vornahme}}'])
    await expect(
      finish(shop.client.wordLetters.produce({ ...wanted, file: bad, output: 'one' })),
    ).rejects.toMatchObject({ code: 'TEMPLATE_PROBLEMS', data: { problems: 1 } })
    const nobody = { ...wanted, selection: { type: 'tag' as const, tag: 'gibt es nicht' } }
    await expect(
      finish(shop.client.wordLetters.produce({ ...nobody, file: await template(), output: 'one' })),
    ).rejects.toMatchObject({ code: 'NO_RECIPIENTS' })
    expect(kept()).toEqual([])
  })

  test('leave nothing behind when they are stopped', async () => {
    const file = await template()
    const stop = new AbortController()
    stop.abort()
    await expect(
      finish(shop.client.wordLetters.produce({ ...wanted, file, output: 'one' }, { signal: stop.signal })),
    ).rejects.toMatchObject({ name: 'AbortError' })
    expect(kept()).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('a PDF through LibreOffice', () => {
  /** A program in the place of LibreOffice; `$1` on are its arguments. */
  function standIn(script: string): void {
    office = join(shop.root, 'soffice')
    writeFileSync(office, `#!/bin/sh\n${script}\n`)
    chmodSync(office, 0o755)
  }
  const pdf = async (signal?: AbortSignal) =>
    finish(
      shop.client.wordLetters.produce(
        { ...wanted, file: await template(), output: 'pdf' },
        { ...(signal && { signal }) },
      ),
    )

  test('is not offered where it is not there', async () => {
    expect(await shop.client.wordLetters.office()).toEqual({ there: false })
    await expect(pdf()).rejects.toMatchObject({ code: 'OFFICE_FAILED', data: { reason: 'missing' } })
  })

  test('is made of all letters with a profile of its own, which goes again', async () => {
    standIn(`echo "$@" > ${join(shop.root, 'asked')}
for last; do :; done
printf '%%PDF-1.7 ' > "\${last%.docx}.pdf"`)
    expect(await shop.client.wordLetters.office()).toEqual({ there: true })
    const result = await pdf()
    expect(result).toMatchObject({ letters: 2, file: { name: 'Einladung 2026-11-22.pdf' } })
    expect(readFileSync(pathOf(result.file.handle), 'utf8')).toBe('%PDF-1.7 ')
    const asked = readFileSync(join(shop.root, 'asked'), 'utf8')
    const [, profile = ''] = /UserInstallation=file:\/\/(\S+)/.exec(asked) ?? []
    expect(profile).not.toBe('')
    expect(existsSync(profile)).toBe(false)
    expect(kept().map((name) => name.slice(-4))).toEqual(['.pdf'])
  })

  test.each([
    ['fails', 'exit 1'],
    ['makes no file', 'exit 0'],
  ])('that %s says so and leaves nothing', async (_case, script) => {
    standIn(script)
    await expect(pdf()).rejects.toMatchObject({ code: 'OFFICE_FAILED', data: { reason: 'failed' } })
    expect(kept()).toEqual([])
  })

  test('that is stopped ends with all that it began', async () => {
    const started = join(shop.root, 'started')
    standIn(`sleep 600 & echo $! > ${started}; wait`)
    const stop = new AbortController()
    const running = pdf(stop.signal)
    const begun = () => existsSync(started) && readFileSync(started, 'utf8').trim()
    await expect.poll(begun, { timeout: 20_000 }).toBeTruthy()
    stop.abort()
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    const child = Number(readFileSync(started, 'utf8'))
    await expect.poll(() => isAlive(child), { timeout: 20_000 }).toBe(false)
    expect(kept()).toEqual([])
  })
})

/** Whether a process goes on; one that has ended and that nobody has asked about does not. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
