import type { BranchSet } from '@shared/features/presets/branch-set'
import { choice, date, number, text, yesNo } from './parts'

const work = [text('Arbeiten'), text('Teile'), number('Kosten', '€')]

/** What a workshop's order card holds: the bicycle or machine, and what was done on it. */
export const workshop: BranchSet = {
  entryKinds: [
    {
      key: 'workshop.service',
      name: 'Wartung',
      icon: 'tool',
      fields: [number('Kilometer', 'km'), ...work, date('Nächste Wartung')],
    },
    {
      key: 'workshop.repair',
      name: 'Reparatur',
      icon: 'machine',
      fields: [text('Mangel'), ...work, yesNo('Auf Garantie')],
    },
  ],
  thingKinds: [
    {
      key: 'workshop.bicycle',
      name: 'Fahrrad',
      icon: 'bike',
      serialLabel: 'Rahmennummer',
      fields: [
        text('Marke und Modell'),
        text('Farbe'),
        choice('Antrieb', 'ohne Motor', 'E-Bike', 'S-Pedelec'),
        number('Rahmenhöhe', 'cm'),
        text('Laufräder'),
        text('Schlüsselnummer'),
      ],
    },
    {
      key: 'workshop.machine',
      name: 'Gerät',
      icon: 'machine',
      serialLabel: 'Seriennummer',
      fields: [text('Hersteller'), text('Modell'), date('Garantie bis')],
    },
  ],
}
