import type { BranchSet } from '@shared/features/presets/branch-set'
import { bothSides, choice, choices, date, number, protectedFields, text } from './parts'

const lens = [
  number('Sphäre', 'dpt'),
  number('Zylinder', 'dpt'),
  number('Achse', '°'),
  number('Addition', 'dpt'),
]

/** What an optician's card holds: refraction of both eyes, contact lenses, glasses; and of hearing aids. */
export const optics: BranchSet = {
  entryKinds: [
    {
      key: 'optics.refraction',
      name: 'Sehwerte',
      icon: 'eye',
      fields: protectedFields([
        ...bothSides([...lens, text('Prisma'), number('PD', 'mm'), number('Visus')]),
        choice('Gemessen von', 'uns', 'Augenarzt', 'Brille ausgemessen'),
      ]),
    },
    {
      key: 'optics.contactLenses',
      name: 'Kontaktlinsen',
      icon: 'eye',
      fields: protectedFields([
        ...bothSides([text('Linse'), number('Radius', 'mm'), number('Durchmesser', 'mm'), ...lens]),
        choice('Tragen', 'Tageslinse', 'Monatslinse', 'Jahreslinse'),
        text('Pflegemittel'),
      ]),
    },
    {
      key: 'optics.hearing',
      name: 'Hörtest',
      icon: 'ear',
      fields: protectedFields([...bothSides([number('Hörverlust', 'dB')]), text('Ergebnis')]),
    },
  ],
  thingKinds: [
    {
      key: 'optics.glasses',
      name: 'Brille',
      icon: 'glasses',
      serialLabel: 'Auftragsnummer',
      fields: [
        choice('Art', 'Ferne', 'Nähe', 'Gleitsicht', 'Bildschirm', 'Sonne', 'Sport'),
        text('Fassung'),
        text('Größe'),
        text('Gläser'),
        choices('Ausführung', 'entspiegelt', 'gehärtet', 'getönt', 'selbsttönend', 'Blaufilter'),
      ],
    },
    {
      key: 'optics.hearingAid',
      name: 'Hörgerät',
      icon: 'ear',
      serialLabel: 'Seriennummer',
      fields: [text('Modell'), choice('Seite', 'rechts', 'links'), text('Batterie'), date('Garantie bis')],
    },
  ],
}
