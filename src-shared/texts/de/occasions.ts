import type { Occasion } from '@shared/features/occasions/occasion'
import { plural } from '../numbers'

/** Words of the occasions of a week. */
export const occasions = {
  title: 'Anlässe',
  days: 'Zeitraum',
  daysChoice: { 7: 'diese Woche', 14: 'zwei Wochen', 31: 'ein Monat' },
  names: {
    birthday: 'Geburtstage',
    anniversary: 'Jubiläen als Kunde',
    missed: 'Lange nicht da gewesen',
    newCustomer: 'Neue Kunden',
  } satisfies Record<Occasion, string>,
  hints: {
    birthday: 'Wer in diesen Tagen Geburtstag hat',
    anniversary: 'Wer seit 1, 5, 10 oder mehr runden Jahren Kunde ist',
    missed: 'Wer nach Ihren Kundenstufen schläft',
    newCustomer: 'Wessen Karte in diesen Tagen angelegt wurde',
  } satisfies Record<Occasion, string>,
  campaign: (occasion: Occasion, week: number) => `${posts[occasion]} KW ${week}`,
  people: (n: number) => plural(n, 'Kunde', 'Kunden'),
  nobody: 'niemand',
  write: 'Brief schreiben',
  writeTo: (name: string) => `Brief schreiben: ${name}`,
  goOn: (name: string) => `Weiter mit „${name}“`,
  notTwice: 'Wer den Brief zu diesem Anlass in diesem Jahr schon bekommen hat, zählt nicht mit.',
  made: (name: string) => `Aktion „${name}“ mit Brief angelegt.`,
}

const posts: Record<Occasion, string> = {
  birthday: 'Geburtstagspost',
  anniversary: 'Jubiläumspost',
  missed: 'Wir vermissen Sie',
  newCustomer: 'Willkommenspost',
}
