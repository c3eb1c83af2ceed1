import { openCsv } from '@main/features/exchange/csv/csv-file'
import { readCsv } from '@main/features/exchange/csv/read-csv'
import { findBrowser } from '@main/hosts/browser/find-browser'
import { chromium } from '@playwright/test'
import { letter, letterText } from './letter'
import { type BenchApp, finish } from './open-app'
import { percentile } from './sampling'

const runs = 3

/**
 * How long Chromium, started and warm, takes to print the same letters to the same people into one PDF, the median;
 * milliseconds, null where it is not installed. Filling the fields and loading the page does not count.
 */
export async function chromiumPages(
  app: BenchApp,
  _folder: string,
  say: (line: string) => void,
): Promise<number | null> {
  const executablePath = findBrowser()
  if (!executablePath) {
    say('The baseline of letters.pdf.1000.chromium needs Chromium (Debian: apt-get install chromium)')
    return null
  }
  const list = await finish(app.client.letters.export({ letter, selection: { type: 'all' }, format: 'csv' }))
  const pages = await pagesOf(app.look(list.file.handle).path)
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
  })
  try {
    const page = await browser.newPage()
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${looks}</style>${pages.join('')}`)
    const taken: number[] = []
    for (let n = 0; n < runs; n++) {
      const start = performance.now()
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      taken.push(performance.now() - start)
      const printed = pageCount(pdf)
      if (printed !== list.letters) throw new Error(`${printed} pages instead of ${list.letters}`)
    }
    return percentile(taken, 0.5)
  } finally {
    await browser.close()
  }
}

const looks = `
  @page { size: A4; margin: 45mm 20mm 20mm 25mm }
  body { margin: 0; font: 10pt "DejaVu Sans", sans-serif }
  section { break-after: page } section:last-child { break-after: auto }`

/** A page for each row of the list, with its fields filled in. */
async function pagesOf(path: string): Promise<string[]> {
  const opening = await openCsv(path)
  if (!opening.ok) throw new Error(opening.refusal.reason)
  const pages: string[] = []
  for await (const { cells } of readCsv(opening.file)) {
    const row = new Map(opening.file.header.map((name, at) => [name, cells[at] ?? '']))
    const filled = (text: string) =>
      escaped(text.replace(/\{\{([^}]+)\}\}/g, (_, name) => row.get(name) ?? ''))
    const address = [1, 2, 3, 4, 5, 6].map((line) => filled(`{{Anschrift${line}}}`)).join('<br>')
    const body = letterText.split('\n\n').map((text) => `<p>${filled(text)}</p>`)
    const head = `<p>${filled('{{Datum}}')}</p><p><b>${filled(letter.subject)}</b></p>`
    pages.push(`<section><p>${address}</p>${head}${body.join('')}</section>`)
  }
  return pages
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The count of the uppermost node of the tree of pages. */
function pageCount(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/g)]
  return Math.max(0, ...counts.map(([, count]) => Number(count)))
}
