import { type CivilDate, formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import type { Assortment } from '../assortment'
import type { Random } from '../random'
import { onePagePdf, type PaperLine } from './pdf'

type Head = { shop: string; name: string; on: CivilDate }

const left = 71

function headed({ shop, name, on }: Head, title: string): PaperLine[] {
  return [
    { text: shop, x: left, y: 90, size: 16, strong: true },
    { text: name, x: left, y: 150, size: 11 },
    { text: formatDate(on), x: 440, y: 150, size: 11 },
    { text: title, x: left, y: 230, size: 13, strong: true },
  ]
}

/** An offer of some goods with their sum. */
export function offer(head: Head, goods: Assortment, random: Random): Uint8Array {
  const rows = Array.from({ length: random.int(2, 5) }, () => ({
    ...goods.pickGoods(random),
    count: random.int(1, 24),
  }))
  const sum = rows.reduce((total, { cents, count }) => total + cents * count, 0)
  const line = (text: string, cents: number, at: number, strong = false): PaperLine[] => [
    { text, x: left, y: 270 + at * 22, size: 11, strong },
    { text: formatEuro(cents), x: 440, y: 270 + at * 22, size: 11, strong },
  ]
  return onePagePdf([
    ...headed(head, 'Unser Angebot'),
    ...rows.flatMap(({ name, cents, count }, at) => line(`${count} × ${name}`, cents * count, at)),
    ...line('Zusammen, mit Mehrwertsteuer', sum, rows.length + 1, true),
    { text: 'Das Angebot gilt vier Wochen. Wir freuen uns auf Ihre Bestellung.', x: left, y: 470, size: 11 },
  ])
}

/** A sign-up form that was filled in and scanned. */
export function signedForm(head: Head): Uint8Array {
  const said = [
    'Ich möchte Angebote, Neuheiten und Einladungen bekommen,',
    'und zwar auf den Wegen, die ich angekreuzt habe.',
    '',
    '[x] per E-Mail      [  ] am Telefon      [  ] per Nachricht',
    '',
    'Ich kann jederzeit widersprechen; ein Anruf genügt.',
  ]
  return onePagePdf([
    ...headed(head, 'Einwilligung'),
    ...said.map((text, at) => ({ text, x: left, y: 270 + at * 22, size: 11 })),
    { text: `${formatDate(head.on)}, gezeichnet ${head.name}`, x: left, y: 450, size: 11 },
  ])
}
