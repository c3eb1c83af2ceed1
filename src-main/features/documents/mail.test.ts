import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errors } from '@shared/texts/de/errors'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { pdfBytes } from '../../../tests/support/documents'
import { mail, mailWith } from '../../../tests/support/mails'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { htmlWords } from './html-words'

let shop: TestApp
let id: number
beforeEach(async () => {
  shop = await openTestApp()
  id = await addPerson(shop, 'Röder', { emails: [{ address: 'Rosa.Roeder@example.de' }] })
})
afterEach(() => shop.close())

async function drop(name: string, bytes: string | Uint8Array) {
  const path = join(shop.root, name)
  writeFileSync(path, bytes)
  const file = await shop.app.files.bring('test', path)
  return finish(shop.client.documents.add({ customerId: id, file }))
}
const entries = async () => (await shop.client.history.list({ customerId: id })).entries
const documents = () => shop.client.documents.ofCard({ customerId: id })
const textOf = async () => {
  const [entry] = await entries()
  return entry?.type === 'contact' ? entry.text : ''
}

test('an e-mail becomes an entry on its day, and lies there with its attachments', async () => {
  const pdf = pdfBytes('Angebot')
  const eml = mailWith(
    {
      from: '=?utf-8?Q?Rosa_R=C3=B6der?= <rosa.roeder@example.de>',
      to: 'Laden <laden@example.de>, Zweite <zweite@example.de>',
      subject: '=?iso-8859-1?Q?Frage_zur_Gr=F6=DFe?=',
    },
    'Guten Tag,\nhätten Sie den Mantel auch in 42?',
    [
      { name: 'Angebot.pdf', type: 'application/pdf', bytes: pdf },
      { name: 'Rechnung.pdf.exe', type: 'application/pdf', bytes: 'MZ' },
      { name: 'leer.txt', type: 'text/plain', bytes: '' },
    ],
  )
  const added = await drop('Frage.eml', eml)
  expect(added.skipped).toEqual([
    { name: 'Rechnung.pdf.exe', reason: 'program' },
    { name: 'leer.txt', reason: 'empty' },
  ])
  expect(await entries()).toMatchObject([
    {
      type: 'contact',
      id: added.contactId,
      channel: 'email',
      at: '2026-11-12T08:30:00.000Z',
      text: [
        'Erhalten: Frage zur Größe',
        'Von: Rosa Röder <rosa.roeder@example.de>',
        'An: Laden <laden@example.de>, Zweite <zweite@example.de>',
        '',
        'Guten Tag,',
        'hätten Sie den Mantel auch in 42?',
      ].join('\n'),
    },
  ])
  const stored = await documents()
  expect(stored.map(({ name, mediaType, contactId }) => [name, mediaType, contactId])).toEqual([
    ['Angebot.pdf', 'application/pdf', added.contactId],
    ['Frage.eml', 'message/rfc822', added.contactId],
  ])
  const { handle } = await shop.client.documents.content({ id: stored[0]?.id ?? 0 })
  expect(readFileSync(shop.app.files.look('test', handle)?.path ?? '').equals(pdf)).toBe(true)
})

test('entry and documents are one step; the entry may go alone, and both come back', async () => {
  const eml = mailWith({ from: 'a@example.de', to: 'b@example.de', subject: 'Hallo' }, 'Text', [
    { name: 'a.txt', type: 'text/plain', bytes: 'Anhang' },
  ])
  const added = await drop('Mail.eml', eml)
  const { operationId } = await shop.client.history.delete({ id: added.contactId ?? 0 })
  expect((await documents()).map(({ contactId }) => contactId)).toEqual([null, null])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect((await documents()).map(({ contactId }) => contactId)).toEqual([added.contactId, added.contactId])
  await finish(shop.client.operations.undo({ id: added.operationId }))
  expect([await documents(), await entries()]).toEqual([[], []])
})

test('the same e-mail dropped twice stands there once, also saved by another program', async () => {
  const head = { from: 'a@example.de', to: 'b@example.de', subject: 'Hallo' }
  const withId = (more = '') => `Message-ID: <4711@example.de>\r\n${more}${mailWith(head, 'Text')}`
  const first = await drop('Mail.eml', withId())
  const at = '2026-11-12T08:30:00.000Z'
  await expect(drop('Kopie.eml', withId('X-Saved-By: another\r\n'))).rejects.toMatchObject({
    code: 'MAIL_KNOWN',
    data: { contactId: first.contactId, at },
  })
  expect([await documents(), await entries()]).toMatchObject([[{ name: 'Mail.eml' }], [{ type: 'contact' }]])
  expect(errors.ofCode('MAIL_KNOWN', { at }).title).toBe(
    'Diese E-Mail steht schon im Verlauf vom 12. November 2026.',
  )
  // Another one, and one that no program numbered.
  await drop('Andere.eml', withId().replace('4711', '4712'))
  await drop('Ohne.eml', mailWith(head, 'Text'))
  await expect(drop('Ohne.eml', mailWith(head, 'Text'))).rejects.toMatchObject({ code: 'MAIL_KNOWN' })
  expect(await entries()).toHaveLength(3)
})

test('an e-mail that was taken back or is wanted as a proof is taken again', async () => {
  const eml = mailWith({ from: 'a@example.de', to: 'b@example.de', subject: 'Ja' }, 'Gerne')
  const first = await drop('Ja.eml', eml)
  await finish(shop.client.operations.undo({ id: first.operationId }))
  const again = await drop('Ja.eml', eml)
  expect(again.contactId).not.toBeNull()
  const file = await shop.app.files.bring('test', join(shop.root, 'Ja.eml'))
  const proof = await finish(shop.client.documents.add({ customerId: id, file, role: 'evidence' }))
  expect(proof).toMatchObject({ contactId: null, documents: [{ name: 'Ja.eml', role: 'evidence' }] })
  expect(await entries()).toHaveLength(1)
  const other = await addPerson(shop, 'Weiß')
  const same = await shop.app.files.bring('test', join(shop.root, 'Ja.eml'))
  expect(
    (await finish(shop.client.documents.add({ customerId: other, file: same }))).contactId,
  ).not.toBeNull()
})

test('one to the customer was sent; by the shop’s own address the way is told as well', async () => {
  await drop(
    'a.eml',
    mailWith({ from: 'laden@example.de', to: 'rosa.roeder@EXAMPLE.de', subject: 'Ihr Mantel' }, 'ist da'),
  )
  expect(await textOf()).toMatch(/^Gesendet: Ihr Mantel\n/)
})

test.each([
  ['without a date', ['From: a@b.de', 'To: c@d.de', 'Subject: Ohne Tag', '', 'Text'], 'Ohne Tag'],
  ['with a date that is none', ['From: a@b.de', 'Subject: Unsinn', 'Date: gestern', '', 'Text'], 'Unsinn'],
  [
    'of the future',
    ['From: a@b.de', 'Subject: Bald', 'Date: Thu, 12 Nov 2099 09:30:00 +0100', '', 'x'],
    'Bald',
  ],
  ['without a subject', ['From: a@b.de', 'To: c@d.de', '', 'Text'], 'ohne Betreff'],
  [
    'with a boundary that never comes',
    [
      'From: a@b.de',
      'Subject: Kaputt',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/',
    ],
    'Kaputt',
  ],
  [
    'with an encoding that nobody knows',
    ['From: a@b.de', 'Subject: Fremd', 'Content-Type: text/plain; charset=klingonisch', '', 'Text'],
    'Fremd',
  ],
])('a broken one %s is an entry of today', async (_, lines, subject) => {
  await drop('Kaputt.eml', mail(...lines))
  expect(await textOf()).toContain(subject)
  expect((await entries())[0]?.at).toBe('2026-11-22T16:02:00.000Z')
})

test('one that nests without end stays a document alone', async () => {
  const nested = Array.from(
    { length: 300 },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}`,
  )
  await drop('Tief.eml', mail('From: a@b.de', 'Subject: Tief', 'MIME-Version: 1.0', nested.join('\r\n')))
  expect([(await entries()).length, (await documents()).length]).toEqual([0, 1])
})

test('of HTML alone the words are kept, of a long one the beginning', async () => {
  await drop(
    'Html.eml',
    mail(
      'From: a@b.de',
      'Subject: Nur HTML',
      'Content-Type: text/html; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `<style>p{}</style><p>Sch=F6ne Gr=FC=DFe</p><script>alert(1)</script>${'<p>mehr</p>'.repeat(600)}`,
    ),
  )
  const text = await textOf()
  expect(text).toContain('Schöne Grüße\nmehr')
  expect(text).not.toMatch(/alert|<p>|p\{\}/)
  expect(text.length).toBeLessThan(2_300)
  expect(text).toMatch(/ …$/)
})

test('a huge attachment is taken in pieces; one of 26 MB stays in the e-mail, which is too large itself', async () => {
  const big = Buffer.alloc(16 * 1024 * 1024, 7)
  const head = { from: 'a@b.de', to: 'c@d.de', subject: 'Groß' }
  const eml = mailWith(head, 'Text', [{ name: 'Groß.dat', type: 'application/octet-stream', bytes: big }])
  const added = await drop('Gross.eml', eml)
  expect(added.documents.map(({ bytes }) => bytes)).toEqual([Buffer.byteLength(eml), big.length])
  await expect(drop('Zugross.eml', eml + ' '.repeat(5 * 1024 * 1024))).rejects.toMatchObject({
    data: { reason: 'tooLarge' },
  })
}, 60_000)

test('a file called .eml that is none is a document like any other', async () => {
  await drop('Notiz.eml', 'Liebe Grüße: wie besprochen')
  expect([(await entries()).length, (await documents())[0]?.mediaType]).toEqual([0, 'text/plain'])
})

test('words of HTML', () => {
  expect(
    htmlWords('<head><title>x</title></head><p>A &amp; B&nbsp;&#8364; &#x1F377; &unbekannt;</p><!-- weg -->'),
  ).toBe('A & B € 🍷 &unbekannt;')
})
