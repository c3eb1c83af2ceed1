import type { Assortment } from '../assortment'
import { weighted } from '../random'

/** A bookshop with stationery. */
export const books: Assortment = {
  pickGoods: weighted([
    [{ name: 'Roman, gebunden', cents: 2400, most: 2 }, 18],
    [{ name: 'Krimi, Taschenbuch', cents: 1300, most: 3 }, 18],
    [{ name: 'Kinderbuch', cents: 1500, most: 3 }, 14],
    [{ name: 'Sachbuch', cents: 2800, most: 1 }, 10],
    [{ name: 'Kochbuch', cents: 3200, most: 1 }, 6],
    [{ name: 'Reiseführer', cents: 2290, most: 2 }, 6],
    [{ name: 'Kalender', cents: 1995, most: 2 }, 5],
    [{ name: 'Grußkarte', cents: 350, most: 5 }, 12],
    [{ name: 'Notizbuch', cents: 1690, most: 2 }, 6],
    [{ name: 'Druckerpatrone', cents: 3490, most: 2 }, 5],
  ]),
  tastes: ['Krimi', 'Romane', 'Kinderbuch', 'Lesung', 'Schulbücher', 'Lesekreis', 'Hörbuch', 'Bürobedarf'],
  notes: [
    'Liest zwei Krimis die Woche.',
    'Schenkt jedem Enkel zum Geburtstag ein Buch.',
    'Bestellt telefonisch, holt samstags ab.',
    'Leitet den Lesekreis der Gemeinde.',
    'Keine Bücher mit traurigem Ende.',
    'Sammelt Inselbändchen.',
    'Große Schrift, wenn es das gibt.',
  ],
  remarks: {
    visit: [
      'Hat * bestellt, holt morgen ab.',
      'Suchte ein Geschenk für eine Zehnjährige.',
      'Lange gestöbert, * mitgenommen.',
      'War vom letzten Tipp begeistert.',
      'Platz für die Lesung reserviert.',
    ],
    call: ['Fragt, ob die Bestellung da ist.', 'Bestellt *.', 'Nicht erreicht, auf Band gesprochen.'],
    email: ['Schulbuchliste geschickt.', 'Bestellt drei Titel.', 'Fragt nach signierten Exemplaren.'],
    messenger: ['Schickt Foto einer Rezension.', 'Fragt nach *.'],
    letter: ['Einladung zur Lesung geschickt.', 'Dankeskarte geschickt.'],
    sms: ['Bestellung liegt bereit.'],
    social: ['Empfiehlt unsere Krimiecke.', 'Fragt nach *.'],
    fax: ['Bestellung der Schule, 28 Exemplare.'],
  },
  errands: [
    'Anrufen: Bestellung ist da',
    'Zur Lesung einladen',
    'Nachfragen, wie * gefallen hat',
    'Schulbücher zusammenstellen',
    'Abonnement verlängern',
    'Vormerkung prüfen',
  ],
  wishes: [
    { category: 'Krimis', text: 'der nächste Band von Donna Leon' },
    { category: 'Krimis', text: 'alle Maigret in der neuen Ausgabe' },
    { category: 'Romane', text: 'Juli Zeh als Taschenbuch' },
    { category: 'Romane', text: 'Erstausgabe „Der Vorleser“' },
    { category: 'Kinderbücher', text: 'etwas mit Dinosauriern, ab 5' },
    { category: 'Kinderbücher', text: 'Schulgeschichten, die auch Jungen lesen' },
    { category: 'Lesungen', text: 'zwei Plätze in der ersten Reihe' },
    { category: 'Kalender', text: 'Gartenkalender für nächstes Jahr' },
    { category: '', text: 'Füller mit breiter Feder' },
  ],
  praise: [
    { article: '', text: 'Sie haben mir noch nie ein Buch empfohlen, das ich nicht zu Ende gelesen hätte.' },
    { article: 'Kinderbuch', text: 'Seit diesem Buch liest mein Enkel wieder.' },
    { article: '', text: 'Die Lesung war wie ein Abend unter Freunden.' },
  ],
  complaints: [
    { article: 'Roman, gebunden', text: 'Zwei Seiten fehlen.', outcome: 'Umgetauscht.' },
    {
      article: '',
      text: 'Bestellung nach drei Wochen noch nicht da.',
      outcome: 'Beim Verlag gemahnt, per Post geschickt.',
    },
    {
      article: 'Druckerpatrone',
      text: 'Falsche Patrone verkauft.',
      outcome: 'Getauscht, Modell auf der Karte vermerkt.',
    },
  ],
  ratings: [
    { article: 'Krimi, Taschenbuch', text: 'In einer Nacht gelesen.' },
    { article: 'Roman, gebunden', text: 'Lange nichts so Schönes.' },
    { article: 'Kochbuch', text: 'Alles gelingt.' },
    { article: 'Kinderbuch', text: '' },
  ],
  fields: {
    'books.reading': (random) => ({
      'Liest gern': random.some(
        ['Romane', 'Krimis', 'Fantasy', 'Sachbücher', 'Kinderbücher', 'Reisen', 'Kochbücher'],
        3,
      ),
      ...(random.chance(0.6) && {
        'Autoren und Reihen': random.pick([
          'Donna Leon',
          'Juli Zeh, Daniel Kehlmann',
          'Volker Kutscher',
          'Martin Suter',
        ]),
      }),
      Sprachen: random.chance(0.2) ? ['Deutsch', 'Englisch'] : ['Deutsch'],
      Ausgabe: random.pick(['gebunden', 'Taschenbuch', 'Taschenbuch', 'Hörbuch']),
    }),
  },
  entries: {
    'books.recommendation': {
      share: 18,
      of: (random) => {
        const [title, author] = random.pick([
          ['Die Vermessung der Welt', 'Daniel Kehlmann'],
          ['Über Menschen', 'Juli Zeh'],
          ['Der nasse Fisch', 'Volker Kutscher'],
          ['Altes Land', 'Dörte Hansen'],
          ['Was man von hier aus sehen kann', 'Mariana Leky'],
        ] as const)
        return {
          values: {
            Titel: title,
            Autor: author,
            Urteil: random.pick(['begeistert', 'begeistert', 'gut', 'gut', 'geht so', 'lieber nicht']),
          },
          text: random.pick(['', '', 'Als Geschenk.', 'Möchte mehr davon.']),
        }
      },
    },
  },
  things: {
    'books.printer': {
      share: 7,
      care: 'Nachfragen: Patronen noch da?',
      of: (random) => ({
        name: random.chance(0.4) ? 'im Arbeitszimmer' : '',
        serial: `${random.pick(['BR', 'HP', 'CN'])}${random.int(100_000, 999_999)}`,
        note: '',
        values: {
          Modell: random.pick([
            'Brother MFC-J5330',
            'HP OfficeJet 8022',
            'Canon Pixma TS5350',
            'Epson XP-5200',
          ]),
          Patronen: random.pick(['LC-3219XL', 'HP 912', 'PG-560 / CL-561', 'Epson 604']),
        },
      }),
    },
  },
  picture: 'Umschlag',
  letters: ['Einladung zur Lesung', 'Bücher für den Sommer'],
  clubs: [
    { name: 'Lesekreis am Donnerstag', roles: ['Leitung', 'bestellt für alle'] },
    { name: 'Förderverein der Bücherei', roles: ['Vorsitz', 'Kasse'] },
  ],
}
