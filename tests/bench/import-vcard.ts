import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { dataFileName } from '@main/app'
import { openDataFile } from '@main/db/open'
import type { Bench } from './bench'
import { finish, openApp } from './open-app'
import { peakMemory } from './peak-memory'
import { agree } from './sampling'
import { inScratch } from './scratch'

const cards = 10_000

/** A card as a phone writes it, with groups, quoted-printable and folds; every card is another person. */
function cardText(n: number): string {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:Müller-${n};Jörg ${n % 97};;Dr.;`,
    `FN:Dr. Jörg ${n % 97} Müller-${n}`,
    `item1.TEL;type=CELL;type=VOICE;type=pref:+49 171 ${1_000_000 + n}`,
    `TEL;type=HOME;type=VOICE:0351 ${100_000 + n}`,
    `EMAIL;type=INTERNET;type=HOME:joerg.${n}@example.de`,
    `item2.ADR;type=HOME;type=pref:;;Am Markt ${n};Dresden;;01067;Deutschland`,
    'item2.X-ABADR:de',
    `BDAY:19${String(30 + (n % 60))}-05-0${1 + (n % 9)}`,
    `NOTE:Kommt gern am Samstag\\, Nummer ${n}. Mag Riesling und`,
    '  alten Käse.',
    'CATEGORIES:Stammkunde,Wein',
    `X-SPOUSE:Ute ${n}`,
    'END:VCARD',
    '',
  ].join('\r\n')
}

async function writeCards(path: string, many: number): Promise<void> {
  const out = createWriteStream(path)
  for (let n = 0; n < many; n += 1) out.write(cardText(n))
  out.end()
  await finished(out)
}

async function importTime(folder: string): Promise<number> {
  const path = join(folder, 'kontakte.vcf')
  await writeCards(path, cards)
  const app = await openApp(folder, (line) => process.stderr.write(`${line}\n`))
  try {
    const file = await app.bring(path)
    const start = performance.now()
    await finish(app.client.exchange.runImport({ file }))
    return performance.now() - start
  } finally {
    await app.close()
  }
}

function countOf(file: string): unknown {
  const { raw, close } = openDataFile(file, 'read')
  const found = raw
    .prepare('SELECT count(*), (SELECT count(*) FROM phone), (SELECT count(*) FROM email) FROM customer')
    .raw()
    .get()
  void close()
  return found
}

export const importVCard: Bench = {
  name: 'import.vcard.10000',
  unit: 'ms',
  what: '10,000 cards of 13 properties into an empty file',
  against: null,
  reach: { value: 10_000 },
  measure: () =>
    inScratch(async (folder) => {
      const value = await importTime(folder)
      agree(countOf(join(folder, 'data', dataFileName)), [cards, 2 * cards, cards], 'the imported cards')
      return { value, baseline: null }
    }),
}

/** Peak memory of importing so many cards into an empty shop. */
function peakOf(many: number): Promise<number> {
  return inScratch(async (folder) => {
    const path = join(folder, 'kontakte.vcf')
    await writeCards(path, many)
    return peakMemory('import', folder, path)
  })
}

export const importVCardMemory: Bench = {
  name: 'import.vcard.40000.rss',
  unit: 'MB',
  what: 'peak memory of 40,000 such cards',
  against: 'the same at 10,000 cards',
  reach: { ratio: 1.3 },
  async measure() {
    return { value: await peakOf(4 * cards), baseline: await peakOf(cards) }
  },
}
