import type { Random } from '../random'
import type { Cast } from './cast'

/** A note among colleagues: written by the one at a place in the staff to another one, or to all (null). */
export type DemoNote = {
  customerId: number | null
  from: number
  to: number | null
  text: string
  daysAgo: number
}

const onCards = [
  'Bitte beim nächsten Besuch nach der neuen Anschrift fragen.',
  'Hat gestern angerufen, wartet auf den Rückruf.',
  'Kommt am Samstag, bitte die Bestellung bereitstellen.',
  'War etwas verärgert, bitte besonders freundlich sein.',
]
const forAll = [
  'Am Donnerstag kommt die Lieferung schon um 8 – bitte aufschließen.',
  'Neue Preislisten liegen in der Schublade unter der Kasse.',
]

/** Some notes that wait; none where there are no colleagues. */
export function notesAmong(staff: number, cast: readonly Cast[], random: Random): DemoNote[] {
  const here = cast.filter((one) => one.here)
  if (staff < 2 || here.length === 0) return []
  const speaking = onCards.map((text, at) => ({
    customerId: random.pick(here).id,
    from: (at + 1) % staff,
    to: at % staff,
    text,
    daysAgo: at + 1,
  }))
  const general = forAll.map((text, at) => ({
    customerId: null,
    from: (at + 1) % staff,
    to: null,
    text,
    daysAgo: 2 * at + 1,
  }))
  return [...speaking, ...general]
}
