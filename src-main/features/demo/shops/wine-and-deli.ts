import type { Assortment } from '../assortment'
import { weighted } from '../random'
import { deliEntries, deliFields, deliThings } from './deli-words'
import { complaints, praise, ratings, wishes } from './wine-voices'

/** A shop for wine and delicatessen. */
export const wineAndDeli: Assortment = {
  pickGoods: weighted([
    [{ name: 'Riesling trocken', cents: 890, most: 12 }, 16],
    [{ name: 'Grauburgunder', cents: 950, most: 12 }, 14],
    [{ name: 'Spätburgunder', cents: 1290, most: 6 }, 12],
    [{ name: 'Dornfelder', cents: 740, most: 6 }, 9],
    [{ name: 'Weißburgunder', cents: 920, most: 6 }, 9],
    [{ name: 'Silvaner', cents: 790, most: 6 }, 5],
    [{ name: 'Rosé', cents: 750, most: 6 }, 7],
    [{ name: 'Primitivo', cents: 1150, most: 6 }, 6],
    [{ name: 'Rioja Crianza', cents: 1090, most: 6 }, 5],
    [{ name: 'Crémant', cents: 1490, most: 6 }, 6],
    [{ name: 'Winzersekt', cents: 1350, most: 6 }, 4],
    [{ name: 'Chardonnay vom Löss', cents: 1450, most: 3 }, 4],
    [{ name: 'Barolo', cents: 3900, most: 3 }, 2],
    [{ name: 'Châteauneuf-du-Pape', cents: 3450, most: 2 }, 1],
    [{ name: 'Traubensaft', cents: 390, most: 6 }, 4],
    [{ name: 'Olivenöl 0,5 l', cents: 1280, most: 2 }, 3],
    [{ name: 'Geschenkkorb', cents: 4900, most: 2 }, 2],
    [{ name: 'Weinprobe', cents: 2900, most: 4 }, 2],
  ]),

  tastes: ['Rotwein', 'Weißwein', 'Sekt', 'Weinprobe', 'Lieferung', 'Bio', 'Geschenke', 'Feinkost'],

  notes: [
    'Mag trockenen Riesling, kein Barrique.',
    'Kommt meist samstags, parkt im Hof.',
    'Bestellt zu Weihnachten 24 Flaschen.',
    'Trinkt am liebsten Pfälzer Rotwein.',
    'Bringt den Hund Balu mit.',
    'Lieferung bitte in die Garage stellen.',
    'Fragt jedes Jahr nach dem ersten Federweißen.',
    'Hat eine Ferienwohnung in Südtirol, kennt sich dort gut aus.',
    'Rechnung immer per Post.',
    'Sammelt Sekt in Magnumflaschen.',
    'Kegelbruder von Herrn Weiß.',
    'Möchte zur nächsten Verkostung eingeladen werden.',
    'Bitte erst ab 10 Uhr anrufen.',
    'Empfohlen von der Nachbarin.',
  ],

  remarks: {
    visit: [
      'War da, hat * probiert.',
      'Fragt nach *, ist ausverkauft.',
      'Hat leere Kisten zurückgebracht.',
      'Wollte sich nur umsehen.',
      'Lobt den *.',
      'Eine Flasche * korkte, umgetauscht.',
      'Hat Verkostungsplan mitgenommen.',
      'Beratung für eine Hochzeit mit 80 Gästen.',
    ],
    call: [
      'Fragt nach *; Rückruf versprochen.',
      'Hat 12 Flaschen * bestellt, holt Freitag ab.',
      'Liefertermin abgesprochen.',
      'Nicht erreicht, auf Band gesprochen.',
      'Will wissen, wann der neue * kommt.',
      'Neue Anschrift durchgegeben.',
      'Zwei Plätze für die Weinprobe reserviert.',
    ],
    email: [
      'Angebot über * geschickt.',
      'Bittet um die neue Preisliste.',
      'Bestätigt den Liefertermin.',
      'Rechnungskopie geschickt.',
      'Dankt für die Weinprobe.',
    ],
    messenger: ['Schickt Foto vom Etikett, war *.', 'Fragt nach den Öffnungszeiten.', 'Reserviert 6 × *.'],
    letter: [
      'Dankeskarte geschickt.',
      'Einladung zur Herbstverkostung geschickt.',
      'Beschwerde wegen Bruch, Ersatz zugesagt.',
    ],
    sms: ['Ware liegt bereit.', 'Termin verschoben auf Donnerstag.'],
    social: ['Hat den Laden empfohlen.', 'Fragt nach *.'],
    fax: ['Bestellung über 36 × *.', 'Bestellung für die Jahresfeier.'],
  },

  errands: [
    'Anrufen: * ist wieder da',
    'Geschenkkorb vorbereiten',
    'Angebot über * nachfassen',
    'Liefertermin bestätigen',
    'Zur Verkostung einladen',
    'Rückruf wegen der Hochzeit',
    'Kommissionsware abrechnen',
    'Preisliste schicken',
    'Leergut abholen',
  ],

  wishes,
  praise,
  complaints,
  ratings,
  fields: deliFields,
  entries: deliEntries,
  things: deliThings,
  picture: 'Etikett',
  letters: ['Einladung zur Herbstverkostung', 'Unsere Weine zum Spargel', 'Geschenke für Ihre Kunden'],
  clubs: [
    { name: 'Weinclub Neckartal', roles: ['Vorsitz', 'Kasse', 'Kellermeisterin'] },
    { name: 'Stammtisch am Marktplatz', roles: ['lädt ein'] },
    { name: 'Kochfreunde Handschuhsheim', roles: ['Vorsitz', 'Einkauf'] },
  ],
}
