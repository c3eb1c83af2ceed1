import type { BranchSet } from '@shared/features/presets/branch-set'
import { allergy, choice, choices, number, text } from './parts'

/** What a hairdresser's colour card holds. */
export const hair: BranchSet = {
  entryKinds: [
    allergy,
    {
      key: 'hair.colour',
      name: 'Farbrezept',
      icon: 'palette',
      fields: [
        choices('Bereich', 'Ansatz', 'Längen', 'Spitzen', 'Strähnen', 'Ganzer Kopf'),
        text('Marke'),
        text('Nuance'),
        number('Oxidant', '%'),
        choice('Mischung', '1 : 1', '1 : 1,5', '1 : 2', '1 : 3'),
        number('Menge', 'g'),
        number('Einwirkzeit', 'min'),
        text('Ergebnis'),
      ],
    },
    {
      key: 'hair.perm',
      name: 'Dauerwelle',
      icon: 'waves',
      fields: [
        text('Präparat'),
        choice('Stärke', 'leicht', 'normal', 'stark'),
        text('Wickler'),
        number('Einwirkzeit', 'min'),
        number('Fixierung', 'min'),
        text('Ergebnis'),
      ],
    },
    {
      key: 'hair.cut',
      name: 'Schnitt',
      icon: 'scissors',
      fields: [text('Form'), number('Seiten', 'mm'), number('Nacken', 'mm'), text('Pony')],
    },
    {
      key: 'hair.patchTest',
      name: 'Verträglichkeitstest',
      icon: 'note',
      fields: [text('Produkt'), choice('Befund', 'ohne Reaktion', 'gerötet', 'abgebrochen')],
    },
  ],
  cardGroups: [
    {
      key: 'hair.hair',
      name: 'Haar',
      fields: [
        text('Naturton'),
        choice('Haarstärke', 'fein', 'mittel', 'kräftig'),
        choice('Struktur', 'glatt', 'wellig', 'lockig', 'kraus'),
        number('Grauanteil', '%'),
      ],
    },
  ],
}
