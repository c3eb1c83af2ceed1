import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { textRow, workbookOf, zipOf } from '../../../tests/support/xlsx'

let shop: TestApp
beforeAll(async () => {
  shop = await openTestApp()
})
afterAll(() => shop.close())

async function bring(content: string | Buffer, name: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-bad-')), name)
  writeFileSync(path, content)
  return { path, file: await shop.app.files.bring('test', path) }
}
async function run(content: string | Buffer, name = 'datei') {
  const { file } = await bring(content, name)
  return finish(shop.client.exchange.runImport({ file }))
}
async function newest(result: { operationId: number | null }) {
  const { rows } = await shop.client.customers.list({ limit: 500 })
  const id = Math.max(...rows.map((row) => row.id))
  expect(result.operationId).not.toBeNull()
  return shop.client.customers.get({ id })
}
const refusal = (content: string | Buffer, name: string) =>
  run(content, name).then(
    () => 'taken',
    (error: { data?: { reason?: string } }) => error.data?.reason ?? String(error),
  )

describe('files that are none, or meant to harm', () => {
  test.each<[string, string | Buffer, string]>([
    ['a vCard without a card', 'BEGIN:VCARDS\r\nBEGIN:VCARD', 'empty'],
    [
      'a zip bomb as XLSX',
      zipOf([{ name: 'xl/workbook.xml', text: Buffer.alloc(64 * 1024 * 1024, 32) }]),
      'zipBomb',
    ],
    ['a part that is longer than it claims', bombByClaim(), 'damaged'],
    ['half an XLSX', workbookOf([{ name: 'A', rows: textRow(1, ['Name']) }]).subarray(0, 300), 'damaged'],
    ['an XLSX with hidden sheets alone', workbookOf([{ name: 'A', rows: '', hidden: true }]), 'allHidden'],
    ['an empty sheet', workbookOf([{ name: 'A', rows: '' }]), 'empty'],
    ['a zip of something else', zipOf([{ name: 'foto.jpg', text: 'x' }]), 'notText'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'isSpreadsheet'],
  ])('%s gets a clear answer and changes nothing', async (name, content, reason) => {
    const before = (await shop.client.customers.list({})).total
    const answer = await refusal(content, `${name}.xlsx`)
    if (name === 'a vCard without a card')
      expect(['empty', 'notText', 'headerOnly', 'noCards']).toContain(answer)
    else expect(answer).toBe(reason)
    expect((await shop.client.customers.list({})).total).toBe(before)
  })

  test('entities of XML do not multiply, and nothing is fetched', async () => {
    const sheet =
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
    const evil = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>${sheet}`
    const file = workbookOf([], {
      more: [
        { name: 'xl/workbook.xml', text: '<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>' },
        {
          name: 'xl/_rels/workbook.xml.rels',
          text: '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="evil.xml"/></Relationships>',
        },
        { name: 'xl/evil.xml', text: evil },
      ],
    })
    expect(await refusal(file, 'a.xlsx')).toBe('damaged')
  })

  test('a file that changes while it is read is refused, and nothing of it stays', async () => {
    const row = (n: number) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Wechsel ${n}\r\nEND:VCARD\r\n`
    const whole = Array.from({ length: 5000 }, (_, n) => row(n)).join('')
    const { path, file } = await bring(whole, 'wechsel.vcf')
    const before = (await shop.client.customers.list({})).total
    let changed = false
    const outcome = await finish(shop.client.exchange.runImport({ file }), () => {
      if (!changed) writeFileSync(shop.app.files.look('test', file)?.path ?? path, `${whole}${row(5000)}`)
      changed = true
    }).then(
      () => 'taken',
      (error: { data?: { reason?: string } }) => error.data?.reason,
    )
    expect(outcome).toBe('changedWhileRead')
    expect((await shop.client.customers.list({})).total).toBe(before)
  })
})

/** The directory claims a hundred bytes, the part unpacks to a megabyte. */
function bombByClaim(): Buffer {
  return zipOf([{ name: 'xl/workbook.xml', text: Buffer.alloc(1024 * 1024, 32), claim: 100 }])
}

describe('files that are odd, and come in', () => {
  test('a vCard with a photo of 50 MB brings its customer, and says that the photo is too large', async () => {
    const photo = Buffer.alloc(50 * 1024 * 1024, 7).toString('base64')
    const result = await run(
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Groß Bild\r\nPHOTO;ENCODING=b:${photo}\r\nTEL:0351 99\r\nEND:VCARD\r\n`,
      'b.vcf',
    )
    expect(result).toMatchObject({ created: 1, photos: 0, documents: 0, remarksTotal: 1 })
    expect(result.remarks[0]).toMatchObject({ line: 1, text: expect.stringContaining('größer als 25 MB') })
    expect((await newest(result)).phones).toMatchObject([{ number: '0351 99' }])
  })

  test('a CSV with 500 columns keeps all of them', async () => {
    const header = Array.from({ length: 500 }, (_, n) => (n === 0 ? 'Nachname' : `Spalte ${n}`)).join(';')
    const row = Array.from({ length: 500 }, (_, n) => (n === 0 ? 'Breit' : `Wert${n}`)).join(';')
    const card = await newest(await run(`${header}\n${row}\n`, 'breit.csv'))
    expect(card.note.split('\n')).toHaveLength(499)
    expect(card.note).toContain('Spalte 499: Wert499')
  })

  test('an XLSX with formulas, merged cells, days from 1904, hidden sheets and zeros in front', async () => {
    const rows = [
      textRow(1, ['Kundenliste']),
      textRow(3, ['Nachname', 'Ort', 'PLZ', 'Geburtstag', 'Bemerkung', 'Firma']),
      '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" s="2"><v>1067</v></c><c r="D4" s="1"><v>20942</v></c><c r="E4"><f>1+1</f><v>2</v></c></row>',
      '<row r="5"><c r="A5" t="str"><f>HYPERLINK("http://x")</f><v>Linke</v></c><c r="E5"><f>cmd|\' /C calc\'!A0</f></c></row>',
      '<row r="6"><c r="A6" t="inlineStr"><is><r><t>Bunt</t></r><r><t>er</t></r></is></c><c r="C6" t="inlineStr"><is><t>04109</t></is></c><c r="E6" t="e"><v>#REF!</v></c></row>',
    ]
    const file = workbookOf(
      [
        { name: 'Geheim', rows: textRow(1, ['Name', 'x']), hidden: true },
        { name: 'Kunden', rows: rows.join(''), after: '<mergeCells><mergeCell ref="B4:B5"/></mergeCells>' },
        { name: 'Alt', rows: textRow(1, ['Name', 'Ort']) },
      ],
      { date1904: true, shared: ['Röder', 'Dresden'] },
    )
    const { file: handle } = await bring(file, 'kunden.xlsx')
    const preview = await shop.client.exchange.previewImport({ file: handle })
    expect(preview.sheets).toEqual([
      { name: 'Geheim', hidden: true, read: false },
      { name: 'Kunden', hidden: false, read: true },
      { name: 'Alt', hidden: false, read: false },
    ])
    const result = await finish(shop.client.exchange.runImport({ file: handle }))
    expect(result).toMatchObject({ read: 3, created: 3, remarksTotal: 1 })
    expect(result.remarks[0]?.text).toContain('Formel')
    const { rows: list } = await shop.client.customers.list({ limit: 500 })
    const cardOf = async (name: string) =>
      shop.client.customers.get({ id: list.find(({ listName }) => listName === name)?.id ?? 0 })
    expect(await cardOf('Röder')).toMatchObject({
      addresses: [{ postcode: '01067', city: 'Dresden' }],
      people: [{ birthday: { day: 3, month: 5, year: 1961 } }],
      note: '2',
    })
    expect(await cardOf('Linke')).toMatchObject({
      addresses: [{ city: 'Dresden' }],
      note: "=cmd|' /C calc'!A0",
    })
    expect(await cardOf('Bunter')).toMatchObject({ addresses: [{ postcode: '04109' }], note: '#REF!' })
  })

  test.each(['utf-16le', 'utf-16be'] as const)(
    '%s without a mark, as CSV, vCard and LDIF',
    async (encoding) => {
      const written = (text: string) => {
        const bytes = Buffer.from(text, 'utf16le')
        return encoding === 'utf-16le' ? bytes : bytes.swap16()
      }
      const texts = [
        `Nachname;Ort\r\nWeiß ${encoding};Köln\r\n`,
        `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Grün ${encoding};Jörg\r\nEND:VCARD\r\n`,
        `dn: cn=x\nobjectclass: person\nsn: Rößler ${encoding}\ngivenName: Jörg\n\n`,
      ]
      for (const [at, name] of ['Weiß', 'Grün', 'Rößler'].entries()) {
        const card = await newest(await run(written(texts[at] ?? ''), 'x'))
        expect(card.listName).toContain(`${name} ${encoding}`)
      }
    },
  )

  test('formulas of spreadsheets are text in every format', async () => {
    const formula = "=cmd|' /C calc'!A0"
    const texts = [
      `Nachname;Notiz\nCsv;${formula}\n`,
      `BEGIN:VCARD\nVERSION:3.0\nFN:Vcard\nNOTE:${formula}\nEND:VCARD\n`,
      `dn: cn=y\nsn: Ldif\ndescription: ${formula}\n\n`,
    ]
    for (const text of texts) expect((await newest(await run(text, 'x'))).note).toBe(formula)
  })
})
