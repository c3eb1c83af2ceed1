import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type DocxContent,
  paragraph,
  readParagraphs,
  run,
  unzip,
  writeDocx,
} from '../../../../tests/support/docx'
import { writeZip } from '../../../files/write-zip'
import { lettersFile } from './letters-file'
import type { Values } from './program'
import { readTemplate } from './template'
import { readXml } from './xml'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-docx-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ute: Values = {
  Briefanrede: 'Sehr geehrte Frau Klos,',
  Vorname: 'Ute',
  Nachname: 'Klos',
  Titel: '',
  Firma: '',
  Ort: 'Heidelberg',
  Anschrift: 'Frau Ute Klos\nNeckarweg 17\n69120 Heidelberg',
  Punktestand: '1.234',
}
const jan: Values = {
  ...ute,
  Vorname: 'Jan',
  Nachname: 'Maier & Söhne <GmbH>',
  Punktestand: '20',
  Firma: 'Maier',
}

/** The parts of a file with these letters. */
async function lettersOf(content: DocxContent, letters: readonly Values[] = [ute]) {
  const template = await readTemplate(await writeDocx(join(folder, 'vorlage.docx'), content))
  const path = join(folder, 'briefe.docx')
  await writeZip(path, lettersFile(template, letters))
  const parts = await unzip(path)
  const xml = (name: string) => {
    const text = parts.get(name)?.toString('utf8') ?? ''
    readXml(text)
    return text
  }
  return { problems: template.problems, parts, xml, document: xml('word/document.xml') }
}

const filled = async (body: string, values: Values = ute) =>
  readParagraphs((await lettersOf({ body }, [values])).document)

describe('fields', () => {
  test.each([
    ['in one run', ['Liebe {{Vorname}}!'], ['Liebe Ute!']],
    ['split over runs', ['Liebe {', '{Vor', 'name', '}} ', '{{Nachname}}!'], ['Liebe Ute Klos!']],
    ['whatever case and spacing', ['{{ VORNAME }} {{ nach name }}'], ['Ute Klos']],
    ['in other looks', [run('Liebe ', '<w:b/>'), run('{{Vorname', '<w:i/>'), run('}}!')], ['Liebe Ute!']],
    ['over a mark of spelling', [run('{{Vor'), '<w:proofErr w:type="spellEnd"/>', run('name}}')], ['Ute']],
    ['in a link', [`<w:hyperlink w:anchor="a">${run('{{Ort}}')}</w:hyperlink>`], ['Heidelberg']],
    ['with lines', ['{{Anschrift}}'], ['Frau Ute Klos\nNeckarweg 17\n69120 Heidelberg']],
  ])('%s', async (_case, runs, expected) => {
    expect(await filled(paragraph(...runs))).toEqual(expected)
  })

  test('values are text, whatever they contain', async () => {
    const hostile = {
      ...ute,
      Vorname: '=1+1|{{Ort}} $& ]]> &amp; \u0000\u000bx',
      Nachname: '</w:t><w:p/> "\'',
    }
    expect(await filled(paragraph('{{Vorname}} {{Nachname}}'), hostile)).toEqual([
      '=1+1|{{Ort}} $& ]]> &amp; x </w:t><w:p/> "\'',
    ])
  })

  test('keep the looks of the run in which they begin', async () => {
    const { document } = await lettersOf({ body: paragraph(run('{{Vor', '<w:b/>'), run('name}} da')) })
    expect(document).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Ute</w:t>')
  })
})

describe('what is empty closes up', () => {
  const br = '<w:r><w:br/></w:r>'
  test.each([
    ['the space beside it', [paragraph('Frau {{Titel}} {{Nachname}}')], ['Frau Klos']],
    ['over runs', [paragraph('Frau ', '{{Titel}}', ' ', '{{Nachname}}')], ['Frau Klos']],
    ['before a mark', [paragraph('Liebe {{Titel}}, ja')], ['Liebe, ja']],
    ['several in a row', [paragraph('Ihr {{Titel}} {{Firma}} Konto')], ['Ihr Konto']],
    ['at the begin', [paragraph('{{Titel}} {{Nachname}}')], ['Klos']],
    ['its paragraph', [paragraph('a'), paragraph(' {{Firma}} {{Titel}}'), paragraph('b')], ['a', 'b']],
    ['its line', [paragraph('{{Firma}}', br, '{{Vorname}} {{Nachname}}', br, '{{Titel}}')], ['Ute Klos']],
    ['its line in the midst', [paragraph('a', br, '{{Firma}}', br, 'b')], ['a\nb']],
    ['not a blank paragraph of the writer', [paragraph(''), paragraph('x')], ['', 'x']],
  ])('%s', async (_case, paragraphs, expected) => {
    expect(await filled(paragraphs.join(''))).toEqual(expected)
  })

  test('a paragraph with a picture stays', async () => {
    const picture = '<w:r><w:drawing><wp:inline><wp:docPr id="7" name="Bild"/></wp:inline></w:drawing></w:r>'
    const { document } = await lettersOf({ body: paragraph('{{Firma}}', picture) })
    expect(document).toContain('<w:drawing>')
  })

  test('a cell keeps a paragraph', async () => {
    const body = `<w:tbl><w:tr><w:tc><w:tcPr/>${paragraph('{{Firma}}')}</w:tc><w:tc>${paragraph('{{Ort}}')}</w:tc></w:tr></w:tbl>`
    const { document } = await lettersOf({ body })
    expect(document).toContain('<w:tc><w:tcPr/><w:p/></w:tc>')
    expect(readParagraphs(document)).toContain('Heidelberg')
  })
})

describe('conditions', () => {
  const inOne = '{{#Wenn Punktestand >= 500}}Danke{{sonst}}Sammeln{{/Wenn}} Sie!'
  const inMany = [
    paragraph('a'),
    paragraph('{{#Wenn ', 'Punkte >= 500}}'),
    paragraph('viele'),
    paragraph('{{Sonst}}'),
    paragraph('wenige'),
    paragraph('{{/wenn}}'),
    paragraph('b'),
  ].join('')
  test.each([
    ['in a paragraph, true', paragraph(inOne), ute, ['Danke Sie!']],
    ['in a paragraph, false', paragraph(inOne), jan, ['Sammeln Sie!']],
    ['over paragraphs, true', inMany, ute, ['a', 'viele', 'b']],
    ['over paragraphs, false', inMany, jan, ['a', 'wenige', 'b']],
    ['alone in a paragraph', paragraph('{{#Wenn Firma}}{{Firma}}{{/Wenn}}') + paragraph('x'), ute, ['x']],
    ['in a word', paragraph('Ihr{{#Wenn nicht Firma}}e{{/Wenn}} Punkte'), ute, ['Ihre Punkte']],
    [
      'in one another',
      paragraph('{{#Wenn Punkte > 1}}{{#Wenn Ort = Köln}}Alaaf{{sonst}}Hallo{{/Wenn}}{{/Wenn}}'),
      ute,
      ['Hallo'],
    ],
    [
      'within looks',
      paragraph(run('{{#Wenn Firma}}', '<w:b/>'), run('Firma', '<w:i/>'), run('{{/Wenn}}privat', '<w:b/>')),
      ute,
      ['privat'],
    ],
  ])('%s', async (_case, body, values, expected) => {
    expect(await filled(body, values)).toEqual(expected)
  })
})

describe('elsewhere', () => {
  test('in heads, feet, tables, text boxes and fields of content', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('Box {{Vor', 'name}}')}${paragraph('{{Firma}}')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('Box {{Vorname}}')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const content = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('Feld {{Ort}}')}</w:sdtContent></w:sdt>`
    const { document, xml, problems } = await lettersOf({
      body: paragraph('vor', box, 'nach {{Nachname}}') + content,
      header: paragraph('Kopf {{Nachname}}'),
      footer: paragraph('Fuß'),
    })
    expect(problems).toEqual([])
    expect(document.match(/Box Ute|Box <\/w:t>|nach .*?Klos|Feld .*?Heidelberg/g)?.length).toBeGreaterThan(2)
    expect(document).not.toContain('{{')
    expect(readParagraphs(xml('word/header.xml'))).toEqual(['Kopf Klos'])
    expect(readParagraphs(xml('word/footer.xml'))).toEqual(['Fuß'])
  })
})

describe('several letters in one file', () => {
  const list = (text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`
  const content: DocxContent = {
    body:
      paragraph('{{Briefanrede}}') +
      list('eins') +
      list('zwei') +
      '<w:p><w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/></w:p>' +
      paragraph('Ihr {{Nachname}}'),
    header: paragraph('An {{Nachname}}'),
    footer: paragraph('Fuß'),
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    settings: '<w:mailMerge><w:query w:val="x"/></w:mailMerge><w:attachedTemplate r:id="rId1"/><w:zoom/>',
    section: '<w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/><w:cols/>',
  }

  test('each begins on its own page 1, with its own head and its own numbers', async () => {
    const { document, xml, parts } = await lettersOf(content, [ute, jan, ute])
    expect(readParagraphs(document).filter((text) => text.startsWith('Ihr'))).toEqual([
      'Ihr Klos',
      'Ihr Maier & Söhne <GmbH>',
      'Ihr Klos',
    ])
    const sections = [...document.matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/g)].map(([, inside]) => inside)
    expect(sections).toHaveLength(3)
    expect(sections[1]).toBe(
      '<w:headerReference w:type="default" r:id="rId_headerte1"/><w:footerReference w:type="default" r:id="rId_footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgNumType w:start="1"/><w:cols/>',
    )
    // The end of a section stands in the last paragraph, so that no empty page comes about.
    expect(document).toMatch(/<w:pPr><w:sectPr>.*?<\/w:sectPr><\/w:pPr><w:r>/)
    expect(document).toMatch(/<\/w:sectPr><\/w:body><\/w:document>$/)
    expect(readParagraphs(xml('word/header.xml'))).toEqual(['An Klos'])
    expect(readParagraphs(xml('word/headerte1.xml'))).toEqual(['An Maier & Söhne <GmbH>'])
    expect(xml('[Content_Types].xml')).toContain('PartName="/word/headerte2.xml"')
    expect(xml('word/_rels/document.xml.rels')).toContain('Id="rId_headerte2"')
    expect([...parts.keys()].filter((name) => name.includes('footer'))).toEqual(['word/footer.xml'])
  })

  test('numbered lists begin anew', async () => {
    const { document, xml } = await lettersOf(content, [ute, jan])
    expect([...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).toEqual([
      '1',
      '1',
      '100001',
      '100001',
    ])
    expect(xml('word/numbering.xml')).toContain(
      '<w:num w:numId="100001"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>',
    )
  })

  test('nothing is there twice that Word counts, and nothing asks for another file', async () => {
    const { document, xml } = await lettersOf(content, [ute, jan])
    const ids = [...document.matchAll(/<w:bookmarkStart w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(2)
    expect(document).not.toContain('paraId')
    expect(xml('word/settings.xml')).not.toMatch(/mailMerge|attachedTemplate/)
    expect(xml('word/settings.xml')).toContain('<w:zoom/>')
  })

  test('a template that ends with a table or a condition ends its section all the same', async () => {
    const body = `${paragraph('{{#Wenn Firma}}')}${paragraph('Firma')}${paragraph('{{/Wenn}}')}`
    const { document } = await lettersOf({ body }, [ute, jan])
    expect(document.match(/<w:sectPr>/g)).toHaveLength(2)
    expect(readParagraphs(document).filter(Boolean)).toEqual(['Firma'])
  })
})
