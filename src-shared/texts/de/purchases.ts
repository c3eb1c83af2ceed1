import { count, plural } from '../numbers'

/** Words of a booking. */
export const purchases = {
  label: 'Einkauf buchen',
  amount: 'Betrag',
  amountPlaceholder: 'Einkauf, z. B. 86,40',
  on: 'Tag',
  text: 'Was (freiwillig)',
  textPlaceholder: 'z. B. 6 × Dornfelder',
  details: 'Tag, Text und Code',
  today: 'heute',
  book: 'Buchen',
  gives: (points: number) => `+${plural(points, 'Punkt', 'Punkte')}`,
  booked: (amount: string, points: number, balance: number) =>
    points === 0
      ? `Einkauf ${amount} gebucht. Punktestand ${count(balance)}.`
      : `Einkauf ${amount} gebucht: ${plural(points, 'Punkt', 'Punkte')}, jetzt ${count(balance)}.`,
  inFuture: 'Der Tag liegt in der Zukunft. Bitte heute oder einen früheren wählen.',
  tooSmall: 'Bitte einen Betrag über 0,00 € eintragen.',
  tooLarge: 'Höchstens 1.000.000,00 € auf einmal.',
}
