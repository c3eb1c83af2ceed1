import { join } from 'node:path'
import { paragraph, unzip, writeDocx } from '../support/docx'
import type { Bench } from './bench'
import { fillShop } from './filled-shop'
import { type BenchApp, finish, openApp } from './open-app'
import { percentile } from './sampling'
import { inScratch } from './scratch'

const customers = 1000
const runs = 3
const say = (line: string) => process.stderr.write(`${line}\n`)

/** A template of one page as a shop writes it: address, conditions, a picture, head and foot, one of them with a field. */
async function writeTemplate(path: string): Promise<string> {
  const text =
    'Unser Laden am Marktplatz öffnet ab dem 4. Januar dienstags bis freitags schon um neun Uhr, samstags bleibt es bei zehn bis sechzehn Uhr. '
  const point = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
  return writeDocx(path, {
    body: [
      paragraph('{{Ansch', 'rift}}'),
      paragraph('{{Brief', 'anrede}}'),
      ...Array.from({ length: 8 }, (_, n) => paragraph(text.repeat(3), n % 2 === 0 ? ' Aus {{Ort}}.' : '')),
      paragraph('{{#Wenn Punktestand >= 500}}'),
      paragraph('Auf Ihrem Konto stehen {{Punktestand}} Punkte.'),
      paragraph('{{/Wenn}}'),
      paragraph('eins').replace('<w:r>', `${point}<w:r>`),
      paragraph('{{Grußformel}}'),
      paragraph('{{Widerspruch}}'),
    ].join(''),
    header: paragraph('An {{Nachname}}'),
    footer: paragraph('Weinhandlung'),
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    parts: { 'word/media/image1.png': Buffer.from(Array.from({ length: 120_000 }, (_, n) => (n * n) % 251)) },
  })
}

async function produce(
  { client, bring, look }: BenchApp,
  template: string,
  output: 'one' | 'each',
): Promise<void> {
  const file = await bring(template)
  const result = await finish(
    client.wordLetters.produce({
      file,
      selection: { type: 'all' },
      purpose: 'contract',
      title: 'Öffnungszeiten',
      output,
    }),
  )
  if (result.letters !== customers) throw new Error(`${result.letters} letters instead of ${customers}`)
  const { path } = look(result.file.handle)
  if (output === 'each' && (await unzip(path)).size !== customers)
    throw new Error('the ZIP file has another number of letters')
}

function lettersDocx(output: 'one' | 'each', what: string): Bench {
  return {
    name: output === 'one' ? 'letters.docx.1000' : 'letters.docx.1000.each',
    unit: 'ms',
    what,
    against: null,
    reach: { value: 30_000 },
    measure: () =>
      inScratch(async (folder) => {
        await fillShop(folder, customers, say)
        const template = await writeTemplate(join(folder, 'vorlage.docx'))
        const app = await openApp(folder, say)
        try {
          await produce(app, template, output)
          const taken: number[] = []
          for (let n = 0; n < runs; n++) {
            const start = performance.now()
            await produce(app, template, output)
            taken.push(performance.now() - start)
          }
          return { value: percentile(taken, 0.5), baseline: null }
        } finally {
          await app.close()
        }
      }),
  }
}

export const lettersDocxOne = lettersDocx(
  'one',
  "1,000 letters with the shop's own template of Word, in one file",
)
export const lettersDocxEach = lettersDocx('each', 'the same, a file for each in a ZIP file')
