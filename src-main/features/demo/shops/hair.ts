import type { Assortment } from '../assortment'
import { weighted } from '../random'
import { allergies } from './allergies'

const colourResults = [
  'schön deckend',
  'etwas zu warm',
  'genau richtig',
  'Ansatz noch sichtbar',
  'kühl und glänzend',
]

/** A hairdresser's. */
export const hair: Assortment = {
  pickGoods: weighted([
    [{ name: 'Waschen, Schneiden, Föhnen', cents: 4900, most: 1 }, 20],
    [{ name: 'Herrenschnitt', cents: 2900, most: 1 }, 18],
    [{ name: 'Ansatzfarbe', cents: 5200, most: 1 }, 12],
    [{ name: 'Strähnen', cents: 8900, most: 1 }, 7],
    [{ name: 'Tönung', cents: 3900, most: 1 }, 6],
    [{ name: 'Kinderschnitt', cents: 1900, most: 2 }, 8],
    [{ name: 'Hochstecken', cents: 6500, most: 1 }, 2],
    [{ name: 'Dauerwelle', cents: 7900, most: 1 }, 2],
    [{ name: 'Shampoo für feines Haar', cents: 1490, most: 2 }, 9],
    [{ name: 'Haarkur', cents: 1990, most: 1 }, 6],
    [{ name: 'Gutschein', cents: 5000, most: 2 }, 3],
  ]),
  tastes: ['Farbe', 'Kurzhaar', 'Samstag', 'Gutschein', 'Hochzeit', 'Naturkosmetik', 'Dauertermin', 'Kinder'],
  notes: [
    'Kommt alle fünf Wochen, am liebsten freitags.',
    'Möchte beim Föhnen lesen, nicht reden.',
    'Kaffee schwarz, ein Glas Wasser dazu.',
    'Empfindliche Kopfhaut, lauwarm waschen.',
    'Nur bei Mira, sonst lieber warten.',
    'Wächst den Pony heraus.',
    'Bringt die Kinder gleich mit.',
    'Immer erst am Abend zuvor erinnern.',
  ],
  remarks: {
    visit: [
      'Hat * auf nächste Woche verlegt.',
      'Zufrieden mit dem neuen Schnitt.',
      'Wollte nur die Spitzen, trägt jetzt kürzer.',
      'Beratung für Hochsteckfrisur, Hochzeit im Mai.',
      'Foto einer Frisur mitgebracht.',
    ],
    call: [
      'Termin für * vereinbart.',
      'Termin abgesagt, meldet sich.',
      'Fragt, ob am Samstag noch etwas frei ist.',
      'Ruft wegen der Farbe zurück.',
    ],
    email: ['Termin bestätigt.', 'Fragt nach Preisen für die Brautfrisur.', 'Dankt für die Beratung.'],
    messenger: ['Schickt Foto der Wunschfarbe.', 'Kommt zehn Minuten später.', 'Fragt nach *.'],
    letter: ['Geburtstagskarte geschickt.', 'Gutschein zugeschickt.'],
    sms: ['An den Termin erinnert.', 'Termin ist frei geworden.'],
    social: ['Bild mit neuer Frisur gezeigt.', 'Fragt nach *.'],
    fax: ['Bestellung beim Großhandel bestätigt.'],
  },
  errands: [
    'Termin für * nachtragen',
    'An den Ansatz erinnern',
    'Rückruf wegen der Brautfrisur',
    'Verträglichkeitstest vor der Farbe',
    'Pflege bestellen',
    'Gutschein einlösen lassen',
  ],
  wishes: [
    { category: 'Termine', text: 'Samstagvormittag, sobald jemand absagt' },
    { category: 'Termine', text: 'Dauertermin freitags um 9' },
    { category: 'Termine', text: 'vor dem 24. Dezember, egal wann' },
    { category: 'Pflege', text: 'Shampoo ohne Duft, große Flasche' },
    { category: 'Pflege', text: 'Haaröl, das vor dem Sommer da war' },
    { category: 'Pflege', text: 'Nachfüllbeutel der Haarkur' },
    { category: 'Farbe', text: 'Probe mit kühlem Blond' },
    { category: 'Brautfrisur', text: 'Probestecken im April' },
    { category: '', text: 'Bürste mit Wildschweinborsten' },
  ],
  praise: [
    { article: '', text: 'Zum ersten Mal hat mir jemand zugehört, bevor geschnitten wurde.' },
    { article: 'Strähnen', text: 'Alle fragen, wo ich war. So natürlich!' },
    { article: 'Kinderschnitt', text: 'Mein Sohn hat nicht ein Mal geweint.' },
    { article: 'Hochstecken', text: 'Die Frisur hat bis vier Uhr früh gehalten.' },
    { article: 'Herrenschnitt', text: 'Sitzt noch nach sechs Wochen.' },
  ],
  complaints: [
    {
      article: 'Ansatzfarbe',
      text: 'Die Farbe ist zu dunkel geworden.',
      outcome: 'Kostenlos nachgebessert.',
    },
    { article: '', text: 'Trotz Termin 40 Minuten gewartet.', outcome: 'Entschuldigt, Haarkur geschenkt.' },
    {
      article: 'Tönung',
      text: 'Nach einer Woche war sie ausgewaschen.',
      outcome: 'Neu getönt, andere Marke.',
    },
    { article: '', text: 'Wasser war viel zu heiß.', outcome: 'Mischer geprüft und eingestellt.' },
  ],
  ratings: [
    { article: 'Waschen, Schneiden, Föhnen', text: 'Immer wieder gern.' },
    { article: 'Herrenschnitt', text: 'Schnell und sauber.' },
    { article: 'Strähnen', text: 'Dauert, lohnt sich.' },
    { article: 'Haarkur', text: '' },
  ],
  fields: {
    'hair.hair': (random) => ({
      Naturton: random.pick([
        '6/0 dunkelblond',
        '5/0 hellbraun',
        '4/0 mittelbraun',
        '7/0 mittelblond',
        '3/0 dunkelbraun',
      ]),
      Haarstärke: random.pick(['fein', 'fein', 'mittel', 'kräftig']),
      Struktur: random.pick(['glatt', 'glatt', 'wellig', 'lockig', 'kraus']),
      Grauanteil: random.pick([0, 0, 10, 20, 30, 50, 70]),
    }),
  },
  entries: {
    ...allergies('PPD (Haarfarbe)', 'Duftstoffe', 'Latex', 'Nickel'),
    'hair.colour': {
      share: 22,
      of: (random) => ({
        values: {
          Bereich: random.some(['Ansatz', 'Längen', 'Spitzen', 'Strähnen'], 2),
          Marke: random.pick(['Wella Koleston', 'Goldwell Topchic', 'L’Oréal Inoa', 'Schwarzkopf Igora']),
          Nuance: random.pick(['6/71', '7/1', '8/03', '5/37', '9/16', '6/0 + 6/7']),
          Oxidant: random.pick([4, 6, 6, 9]),
          Mischung: random.pick(['1 : 1', '1 : 1,5', '1 : 2']),
          Menge: random.pick([30, 40, 50, 60]),
          Einwirkzeit: random.pick([25, 30, 35, 40]),
          Ergebnis: random.pick(colourResults),
        },
        text: random.pick(['', '', 'Beim nächsten Mal eine Nuance kühler.', 'Pony ausgespart.']),
      }),
    },
    'hair.cut': {
      share: 15,
      of: (random) => ({
        values: {
          Form: random.pick([
            'Bob, kinnlang',
            'Stufen bis zur Schulter',
            'Kurz, Nacken anliegend',
            'Fade, oben Schere',
          ]),
          ...(random.chance(0.5) && { Seiten: random.pick([3, 6, 9, 12]) }),
          Pony: random.pick(['seitlich', 'gerade', 'keiner', 'herauswachsend']),
        },
        text: '',
      }),
    },
    'hair.patchTest': {
      share: 4,
      of: (random) => ({
        values: {
          Produkt: 'Koleston, hinter dem Ohr',
          Befund: random.pick(['ohne Reaktion', 'ohne Reaktion', 'gerötet']),
        },
        text: '',
      }),
    },
  },
  things: {},
  picture: 'Farbkarte',
  letters: ['Vier Wochen vor Weihnachten', 'Ihr Gutschein zum Geburtstag'],
  clubs: [
    { name: 'Theatergruppe Altstadt', roles: ['Leitung', 'Maske'] },
    { name: 'Landfrauen Dossenheim', roles: ['Vorsitz'] },
  ],
}
