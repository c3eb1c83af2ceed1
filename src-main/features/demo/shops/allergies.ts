import type { Assortment } from '../assortment'

/** The warning on a card that somebody cannot stand something. */
export function allergies(...against: string[]): Assortment['entries'] {
  return {
    allergy: {
      share: 2.5,
      once: true,
      of: (random) => ({
        values: {
          Wogegen: random.pick(against),
          Reaktion: random.pick([
            'Ausschlag',
            'Juckreiz',
            'Atemnot, Notfallset dabei',
            'leicht, nur gerötet',
          ]),
        },
        text: random.pick(['', 'Hat es selbst gesagt.', 'Von der Tochter am Telefon.']),
      }),
    },
  }
}
