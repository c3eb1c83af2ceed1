import { weighted } from '../random'

/** How somebody came to the shop. */
export const pickSource = weighted<string>([
  ['Empfehlung', 30],
  ['kam vorbei', 25],
  ['Wochenmarkt', 10],
  ['Internet', 12],
  ['Zeitungsanzeige', 8],
  ['neu zugezogen', 8],
  ['Gutschein geschenkt bekommen', 7],
])

export const terms: readonly string[] = [
  '5 % auf alles',
  'Lieferung frei Haus',
  '10 % ab zwölf Stück',
  'Nachbarschaftspreis, mit Emma abgesprochen',
]

export const termsOfCompanies: readonly string[] = [
  '10 % auf alles, Sammelrechnung am Monatsende',
  '30 Tage Ziel',
  'Lieferung frei Haus ab 150 €',
  '15 % ab 60 Stück',
  'Preise wie im Rahmenvertrag',
]

/** Not for the eyes of who stands at the counter. */
export const paymentRemarks: readonly string[] = [
  'nur gegen Vorkasse',
  'zahlt bar',
  'zahlt spät, nach zwei Wochen erinnern',
  'Rechnung vom März noch offen',
]
