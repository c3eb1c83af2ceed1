import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { textRow, workbookOf, zipOf } from '../support/xlsx'

export type Sample = { name: string; bytes: Buffer; zipped?: readonly { name: string; text: string }[] }

const csv = `Kundennummer;Anrede;Vorname;Nachname;Straße;PLZ;Ort;Telefon;E-Mail;Geburtstag;Punkte;Umsatz;Notiz
K-1;Frau;Anna;Röder;Am Markt 1;01067;Dresden;0351 4711;anna@example.de;03.05.1961;120;1.234,50;"mag ""Barolo""
und Riesling"
K-2;Herr;Jörg;Weiß;Königsallee 12;40212;Düsseldorf;;;29.02.1984;;;
`
const vcard = `BEGIN:VCARD
VERSION:2.1
N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FC=
ller;J=F6rg;;Dr.;
TEL;HOME;VOICE:0351 4711
ADR;WORK:;;Am Markt 1;Dresden;;01067;Germany
PHOTO;ENCODING=BASE64;JPEG:
 /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQ==

END:VCARD
begin:vcard
version:4.0
fn:Anna Röder
item1.tel;type="home,voice":tel:+49-351-4711;ext=12
item1.X-ABLabel:_$!<HomePage>!$_
adr;label="Weg 1^nDresden":;;Weg 1;Dresden;;01067;
bday:--0503
note:eins\\nzwei\\, drei
 gefaltet
end:vcard
`
const ldif = `version: 1
dn: cn=liste
objectclass: groupOfNames
cn: liste
member: cn=anna

dn: cn=anna
objectclass: person
sn:: UsO2ZGVy
givenName: Anna
mail: anna@example.de
description: eine lange
  Zeile
jpegPhoto:: /9j/4AAQSkZJRgABAQAAAQABAAD=

`
const sheet = `<worksheet xmlns="x"><sheetData>${textRow(1, ['Nachname', 'Ort', 'Punkte'])}${textRow(2, ['Röder', 'Dresden', '12'])}<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" s="1"><f>1+1</f><v>20942.5</v></c></row></sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells></worksheet>`
const parts = [
  {
    name: 'xl/workbook.xml',
    text: '<workbook><workbookPr date1904="1"/><sheets><sheet name="A" r:id="r1"/><sheet name="B" state="hidden" r:id="r1"/></sheets></workbook>',
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  },
  {
    name: 'xl/styles.xml',
    text: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  },
  { name: 'xl/sharedStrings.xml', text: '<sst><si><t>Weiß</t></si></sst>' },
  { name: 'xl/worksheets/sheet1.xml', text: sheet },
]

/** Small files of each format, and real ones where they lie beside the project. */
export function samples(): Sample[] {
  return [
    { name: 'own.csv', bytes: Buffer.from(csv) },
    { name: 'own-utf16.csv', bytes: Buffer.from(csv, 'utf16le') },
    { name: 'own.vcf', bytes: Buffer.from(vcard) },
    { name: 'own.ldif', bytes: Buffer.from(ldif) },
    { name: 'own.xlsx', bytes: zipOf(parts), zipped: parts },
    {
      name: 'own2.xlsx',
      bytes: workbookOf([{ name: 'A', rows: textRow(1, ['Name']) + textRow(2, ['Anna']) }]),
    },
    ...shared(),
  ]
}

function shared(): Sample[] {
  const folder = resolve(import.meta.dirname, '../../../shared/data/contacts')
  if (!existsSync(folder)) return []
  return ['csv', 'ldif', 'vcard'].flatMap((kind) =>
    readdirSync(join(folder, kind)).map((name) => ({ name, bytes: readFileSync(join(folder, kind, name)) })),
  )
}
