import { CsvRefused } from '../csv/csv-refused'
import type { Archive } from './archive'
import { readXml, unescaped } from './xml'

/** A sheet of a workbook; `part` is where its rows stand. */
export type WorkbookSheet = { name: string; hidden: boolean; part: string }
export type Workbook = { sheets: WorkbookSheet[]; date1904: boolean }

/** The sheets of a workbook in their order, and from which year its dates count. Charts and macro sheets are left out. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const parts = await relations(archive)
  const workbook: Workbook = { sheets: [], date1904: false }
  readXml(await archive.text('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') workbook.date1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const part = parts.get(attributes['r:id'] ?? attributes['id'] ?? '')
      const hidden = /hidden/i.test(attributes['state'] ?? '')
      if (part && archive.parts.has(part.toLowerCase()))
        workbook.sheets.push({ name: attributes['name'] ?? '', hidden, part })
    },
  })
  if (workbook.sheets.length === 0) throw new CsvRefused('empty')
  return workbook
}

async function relations(archive: Archive): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  readXml(await archive.text('xl/_rels/workbook.xml.rels'), {
    open(name, { Id, Target, Type }) {
      if (name !== 'Relationship' || !Id || !Target || !/\/worksheet$/.test(Type ?? '')) return
      found.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`)
    },
  })
  return found
}

/** The texts that cells point to; of each, all its runs without what only tells how kanji are read. */
export async function readSharedStrings(archive: Archive): Promise<string[]> {
  if (!archive.parts.has('xl/sharedstrings.xml')) return []
  const texts: string[] = []
  let text = ''
  let inText = false
  let phonetic = 0
  readXml(await archive.text('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic += 1
      inText = name === 't' && phonetic === 0
    },
    text(piece) {
      if (inText) text += piece
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic -= 1
      if (name === 'si') texts.push(unescaped(text))
    },
  })
  return texts
}
