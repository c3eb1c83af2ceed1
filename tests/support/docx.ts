import { readFileSync } from 'node:fs'
import { writeZip } from '@main/files/write-zip'
import { fromBufferPromise } from 'yauzl'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A run of text, as Word writes it. */
export const run = (text: string, looks = '') =>
  `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
/** A paragraph of runs. */
export const paragraph = (...runs: string[]) =>
  `<w:p w14:paraId="1A2B3C4D">${runs.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`

export type DocxContent = {
  /** Paragraphs and tables. */
  body: string
  header?: string
  footer?: string
  numbering?: string
  settings?: string
  /** Last settings of the section, below heads and feet. */
  section?: string
  /** More parts by name, or others in their place; null leaves one out. */
  parts?: Record<string, string | Buffer | null>
}

/** Writes a document as Word would, with the parts that its content needs. */
export async function writeDocx(path: string, content: DocxContent): Promise<string> {
  const { body, header, footer, numbering, settings, section = '<w:pgSz w:w="11906" w:h="16838"/>' } = content
  const related = { header, footer, numbering, settings }
  const there = Object.entries(related).filter(([, text]) => text !== undefined)
  const references = there
    .filter(([name]) => name === 'header' || name === 'footer')
    .map(([name]) => `<w:${name}Reference w:type="default" r:id="rId_${name}"/>`)
  const root = { header: 'hdr', footer: 'ftr', numbering: 'numbering', settings: 'settings' }
  const all: Record<string, string | Buffer | null> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${contentType}.document.main+xml"/>${there.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${contentType}.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationType}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces} mc:Ignorable="w14"><w:body>${body}<w:sectPr>${references.join('')}${section}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${there.map(([name]) => `<Relationship Id="rId_${name}" Type="${relationType}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      there.map(([name, text]) => {
        const tag = `w:${root[name as keyof typeof root]}`
        return [`word/${name}.xml`, `<${tag} ${namespaces}>${text}</${tag}>`]
      }),
    ),
    ...content.parts,
  }
  await writeZip(
    path,
    Object.entries(all).flatMap(([name, part]) =>
      part === null
        ? []
        : [
            {
              name,
              content: async function* () {
                yield part
              },
            },
          ],
    ),
  )
  return path
}

/** The parts of a file of Word, or the files in a ZIP, by name. */
export async function unzip(file: string | Buffer): Promise<Map<string, Buffer>> {
  const content = typeof file === 'string' ? readFileSync(file) : file
  const zip = await fromBufferPromise(content, { lazyEntries: true })
  const found = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    found.set(entry.fileName, Buffer.concat(chunks))
  }
  return found
}

/** The paragraphs of a part as they read: a line each, tabs and line ends as such, cells and boxes among them. */
export function readParagraphs(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>|<w:p\/>/gs)].map(([one]) =>
    [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\b[^>]*\/>/g)]
      .map(([, text, mark]) => (mark ? { br: '\n', tab: '\t' }[mark] : plain(text ?? '')))
      .join(''),
  )
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
