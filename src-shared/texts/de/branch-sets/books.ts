import type { BranchSet } from '@shared/features/presets/branch-set'
import { choice, choices, text } from './parts'

/** What a bookshop with stationery remembers: what was recommended, what somebody reads, which printer they have. */
export const books: BranchSet = {
  entryKinds: [
    {
      key: 'books.recommendation',
      name: 'Empfehlung',
      icon: 'book',
      fields: [
        text('Titel'),
        text('Autor'),
        choice('Urteil', 'begeistert', 'gut', 'geht so', 'lieber nicht'),
      ],
    },
  ],
  thingKinds: [
    {
      key: 'books.printer',
      name: 'Drucker',
      icon: 'printer',
      serialLabel: 'Seriennummer',
      fields: [text('Modell'), text('Patronen')],
    },
  ],
  cardGroups: [
    {
      key: 'books.reading',
      name: 'Lesen',
      fields: [
        choices(
          'Liest gern',
          ...['Romane', 'Krimis', 'Fantasy', 'Sachbücher', 'Kinderbücher', 'Lyrik', 'Reisen', 'Kochbücher'],
        ),
        text('Autoren und Reihen'),
        choices('Sprachen', 'Deutsch', 'Englisch', 'Französisch'),
        choice('Ausgabe', 'gebunden', 'Taschenbuch', 'Hörbuch'),
      ],
    },
  ],
}
