import type { Assortment } from '../assortment'
import { weighted } from '../random'

const work = [
  'Bremsen eingestellt, Kette geölt',
  'Schaltung eingestellt',
  'Mantel und Schlauch hinten',
  'Inspektion groß',
]
const parts = ['Bremsbeläge', 'Kette KMC 8-fach', 'Schlauch 28"', 'Zahnkranz und Kette', '']

/** A bicycle dealer with a workshop. */
export const workshop: Assortment = {
  pickGoods: weighted([
    [{ name: 'Inspektion', cents: 6900, most: 1 }, 14],
    [{ name: 'Schlauch', cents: 790, most: 2 }, 16],
    [{ name: 'Mantel', cents: 3490, most: 2 }, 10],
    [{ name: 'Bremsbeläge', cents: 1990, most: 2 }, 12],
    [{ name: 'Kette', cents: 2490, most: 1 }, 9],
    [{ name: 'Helm', cents: 7990, most: 2 }, 6],
    [{ name: 'Schloss', cents: 5990, most: 1 }, 6],
    [{ name: 'Licht', cents: 3990, most: 1 }, 7],
    [{ name: 'Tourenrad', cents: 129_900, most: 1 }, 2],
    [{ name: 'E-Bike', cents: 329_900, most: 1 }, 2],
    [{ name: 'Kinderrad', cents: 34_900, most: 1 }, 3],
    [{ name: 'Öl', cents: 990, most: 1 }, 8],
  ]),
  tastes: ['E-Bike', 'Inspektion', 'Rennrad', 'Familie', 'Leasing', 'Pendler', 'Kinderrad', 'Verleih'],
  notes: [
    'Fährt jeden Tag 14 km zur Arbeit.',
    'Rad steht im Keller, bringt es mit dem Anhänger.',
    'Möchte die alten Teile zurück.',
    'Schickt das Rad über den Winter zu uns.',
    'Ruft am liebsten vor 8 Uhr zurück.',
    'Drei Kinder, drei Räder.',
  ],
  remarks: {
    visit: [
      'Rad gebracht, Bremse schleift.',
      'Rad abgeholt.',
      'Probefahrt mit dem E-Bike.',
      '* gekauft, gleich angebaut.',
      'Fragt nach einem gebrauchten Kinderrad.',
    ],
    call: [
      'Fragt, ob das Rad fertig ist.',
      'Werkstatttermin vereinbart.',
      'Kostenvoranschlag durchgegeben.',
      'Fragt nach *.',
    ],
    email: ['Kostenvoranschlag geschickt.', 'Leasingunterlagen geschickt.', 'Bestätigt den Termin.'],
    messenger: ['Schickt Foto vom Schaden.', 'Fragt nach den Öffnungszeiten.'],
    letter: ['An die Inspektion erinnert.', 'Rechnung geschickt.'],
    sms: ['Rad ist fertig.', 'Teil ist eingetroffen.'],
    social: ['Bild von der Alpentour.', 'Fragt nach *.'],
    fax: ['Garantieantrag an den Hersteller.'],
  },
  errands: [
    'An die Inspektion erinnern',
    'Anrufen: Rad ist fertig',
    'Teil nachbestellen: *',
    'Garantieantrag nachfassen',
    'Leasingvertrag läuft aus',
    'Leihrad zurückholen',
  ],
  wishes: [
    { category: 'Kinderräder', text: 'gebrauchtes 20-Zoll-Rad, rot' },
    { category: 'Kinderräder', text: 'Laufrad zum zweiten Geburtstag' },
    { category: 'E-Bikes', text: 'tiefer Einstieg, Rahmen 46, Probefahrt' },
    { category: 'E-Bikes', text: 'Auslaufmodell vom Vorjahr' },
    { category: 'Zubehör', text: 'Ledersattel, Modell B17, honigbraun' },
    { category: 'Zubehör', text: 'Packtaschen, gelb, ein Paar' },
    { category: 'Rennräder', text: 'Stahlrahmen 58, gern alt' },
    { category: '', text: 'jemand, der das Hollandrad neu lackiert' },
  ],
  praise: [
    { article: 'Inspektion', text: 'Das Rad fährt besser als am ersten Tag.' },
    { article: '', text: 'Panne um 17:55 Uhr und trotzdem geholfen. Danke!' },
    { article: 'Kinderrad', text: 'Genau die richtige Größe, sie fährt seit einer Woche.' },
  ],
  complaints: [
    {
      article: 'Inspektion',
      text: 'Nach zwei Tagen quietscht die Bremse wieder.',
      outcome: 'Beläge auf Kulanz getauscht.',
    },
    { article: '', text: 'Das Rad war zum vereinbarten Tag nicht fertig.', outcome: 'Leihrad gestellt.' },
    {
      article: 'E-Bike',
      text: 'Reichweite viel kleiner als versprochen.',
      outcome: 'Akku vom Hersteller ersetzt.',
    },
  ],
  ratings: [
    { article: 'Inspektion', text: 'Preis wie besprochen.' },
    { article: 'Helm', text: 'Drückt nirgends.' },
    { article: 'Schloss', text: '' },
  ],
  fields: {},
  entries: {
    'workshop.service': {
      share: 0,
      of: (random) => ({
        values: {
          Kilometer: random.int(3, 90) * 100,
          Arbeiten: random.pick(work),
          ...(random.chance(0.7) && { Teile: random.pick(parts.filter(Boolean)) }),
          Kosten: random.pick([39, 49.9, 69, 84.5, 119]),
        },
        text: random.pick(['', '', 'Hinterrad bald neu.', 'Kette hält noch ein halbes Jahr.']),
      }),
    },
    'workshop.repair': {
      share: 0,
      of: (random) => ({
        values: {
          Mangel: random.pick(['läuft nicht an', 'Kabel gebrochen', 'Kette stumpf', 'Akku lädt nicht']),
          Arbeiten: random.pick(['Schalter getauscht', 'Kabel erneuert', 'geschärft und eingestellt']),
          Kosten: random.pick([25, 39, 54.5, 88]),
          'Auf Garantie': random.chance(0.2),
        },
        text: '',
      }),
    },
  },
  things: {
    'workshop.bicycle': {
      share: 28,
      care: 'An die Inspektion erinnern',
      work: 'workshop.service',
      of: (random) => ({
        name: random.pick(['', '', 'das Grüne', 'Rad der Tochter']),
        serial: `${random.pick(['WX', 'GZ', 'AB', 'KT'])}${random.int(10, 99)}-${random.int(1000, 9999)}`,
        note: '',
        values: {
          'Marke und Modell': random.pick([
            'Gazelle Orange',
            'Kettler Traveller',
            'Diamant Ubari',
            'Patria Terra',
            'Puky LS-Pro',
          ]),
          Farbe: random.pick(['schwarz', 'grün', 'blau', 'silber', 'rot']),
          Antrieb: random.pick(['ohne Motor', 'ohne Motor', 'E-Bike']),
          Rahmenhöhe: random.int(44, 62),
          Laufräder: random.pick(['28"', '28"', '26"', '20"']),
        },
      }),
    },
    'workshop.machine': {
      share: 3,
      work: 'workshop.repair',
      of: (random) => ({
        name: '',
        serial: `SN${random.int(100_000, 999_999)}`,
        note: '',
        values: {
          Hersteller: random.pick(['Stihl', 'Bosch', 'Makita']),
          Modell: random.pick(['MS 170', 'GSR 18', 'LS1018']),
        },
      }),
    },
  },
  picture: 'Lackfarbe',
  letters: ['Zeit für die Inspektion', 'Winterlager für Ihr Rad'],
  clubs: [
    { name: 'Radlergruppe Feierabend', roles: ['führt die Touren', 'Kasse'] },
    { name: 'ADFC Ortsgruppe', roles: ['Vorsitz'] },
  ],
}
