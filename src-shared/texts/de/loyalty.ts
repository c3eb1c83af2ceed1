import { count, plural } from '../numbers'

/** Words of the points. */
export const loyalty = {
  points: (n: number) => plural(n, 'Punkt', 'Punkte'),
  signed: (n: number) => (n > 0 ? `+${count(n)}` : count(n)),
  redeem: 'Punkte einlösen',
  redeemShort: 'Einlösen',
  redeemBalance: (n: number) => `Auf der Karte: ${plural(n, 'Punkt', 'Punkte')}`,
  amount: 'Wie viele Punkte?',
  amountInvalid: 'Bitte eine ganze Zahl ab 1 eintragen.',
  text: 'Wofür (freiwillig)',
  textPlaceholder: 'z. B. Flasche Crémant',
  redeemed: (points: number, balance: number) =>
    `${plural(points, 'Punkt', 'Punkte')} eingelöst, jetzt ${count(balance)}.`,
  notEnough: (balance: number) => `Es sind nur ${plural(balance, 'Punkt', 'Punkte')} auf der Karte.`,
  day: 'Tag',
  what: 'Was',
  change: 'Punkte',
  kinds: {
    earn: 'Einkauf',
    redeem: 'Eingelöst',
    reverse: 'Zurückgenommen',
    opening: 'Anfangsstand',
  },
  balance: (n: number) => `Punktestand ${count(n)}`,
  empty: 'Noch keine Punkte',
  emptyText: 'Mit dem ersten Einkauf beginnt das Punktebuch.',
  more: 'Ältere zeigen',
  /** In the two books when somebody goes over to the account of a household. */
  movedTo: (group: string) => `umgebucht auf ${group}`,
  movedFrom: (person: string) => `umgebucht von ${person}`,
  /** In the two books when two cards become one. */
  mergedOut: 'auf die gemeinsame Karte übertragen',
  mergedIn: (number: string) =>
    number ? `übernommen von der Karte ${number}` : 'übernommen von der anderen Karte',
}
