import type { Assortment } from '../assortment'
import { weighted } from '../random'

/** A boutique. */
export const fashion: Assortment = {
  pickGoods: weighted([
    [{ name: 'Bluse', cents: 7990, most: 2 }, 14],
    [{ name: 'Jeans', cents: 9990, most: 2 }, 12],
    [{ name: 'Strickjacke', cents: 8990, most: 1 }, 10],
    [{ name: 'Kleid', cents: 12990, most: 1 }, 9],
    [{ name: 'Mantel', cents: 24900, most: 1 }, 4],
    [{ name: 'T-Shirt', cents: 2990, most: 3 }, 12],
    [{ name: 'Hemd', cents: 6990, most: 2 }, 8],
    [{ name: 'Sakko', cents: 19900, most: 1 }, 4],
    [{ name: 'Schal', cents: 3990, most: 2 }, 8],
    [{ name: 'Gürtel', cents: 4990, most: 1 }, 5],
    [{ name: 'Socken', cents: 990, most: 4 }, 6],
    [{ name: 'Änderung', cents: 1500, most: 1 }, 5],
  ]),
  tastes: [
    'Damen',
    'Herren',
    'Anlass',
    'Große Größen',
    'Naturfasern',
    'Schlussverkauf',
    'Stammtisch',
    'Änderung',
  ],
  notes: [
    'Trägt kein Polyester.',
    'Kommt mit der Schwester, Zeit einplanen.',
    'Sucht immer etwas für die Oper.',
    'Ärmel meist zwei Zentimeter kürzen.',
    'Nimmt gern drei Sachen zur Auswahl mit.',
    'Mag Blautöne, kein Beige.',
    'Parkt im Hof, hat es eilig.',
  ],
  remarks: {
    visit: [
      'Hat * anprobiert, überlegt noch.',
      'Drei Teile zur Auswahl mitgenommen.',
      'Auswahl zurückgebracht, * behalten.',
      'Fragt nach * in Blau.',
      'Suchte etwas für eine Taufe.',
    ],
    call: [
      '* zurücklegen bis Samstag.',
      'Fragt, ob die Änderung fertig ist.',
      'Nicht erreicht, auf Band gesprochen.',
    ],
    email: ['Bilder der neuen Kollektion geschickt.', 'Fragt nach * in Größe 44.', 'Dankt für die Beratung.'],
    messenger: ['Schickt Foto vom Schaufenster: * noch da?', 'Kommt am Donnerstag zum Anprobieren.'],
    letter: ['Einladung zur Modenschau geschickt.', 'Dankeskarte geschickt.'],
    sms: ['Änderung ist fertig.', 'Ware liegt bereit.'],
    social: ['Trägt unser Kleid auf einem Bild.', 'Fragt nach *.'],
    fax: ['Nachbestellung beim Hersteller.'],
  },
  errands: [
    'Anrufen: * ist da',
    'Änderung abholen lassen',
    'Auswahl zurück?',
    'Zur Modenschau einladen',
    'Nachbestellung * prüfen',
    'Rückruf wegen Brautmutterkleid',
  ],
  wishes: [
    { category: 'Mäntel', text: 'Mantel, blau, 42' },
    { category: 'Mäntel', text: 'Wollmantel ohne Kapuze, 38' },
    { category: 'Kleider', text: 'Kleid für die Hochzeit der Tochter, 44, kein Schwarz' },
    { category: 'Kleider', text: 'Leinenkleid, knielang, 40' },
    { category: 'Strick', text: 'Strickjacke aus Merino, grün' },
    { category: 'Hosen', text: 'Jeans mit hohem Bund, 31/32' },
    { category: 'Herren', text: 'Sakko, 54, Sommerwolle' },
    { category: '', text: 'Gürtel passend zu den braunen Schuhen' },
  ],
  praise: [
    { article: 'Kleid', text: 'Ich bin zweimal angesprochen worden, wo ich das herhabe.' },
    { article: '', text: 'Ehrliche Beratung: „Das steht Ihnen nicht.“ Dafür komme ich wieder.' },
    { article: 'Änderung', text: 'Sitzt jetzt wie für mich gemacht.' },
  ],
  complaints: [
    { article: 'Strickjacke', text: 'Nach zwei Wochen voller Knötchen.', outcome: 'Umgetauscht.' },
    {
      article: 'Änderung',
      text: 'Hose zu kurz geworden.',
      outcome: 'Neue Hose bestellt, Änderung ohne Kosten.',
    },
    {
      article: '',
      text: 'Zurückgelegtes war schon verkauft.',
      outcome: 'Aus der Filiale besorgt, 10 % nachgelassen.',
    },
  ],
  ratings: [
    { article: 'Bluse', text: 'Bügelt sich von selbst.' },
    { article: 'Jeans', text: 'Passt endlich einmal.' },
    { article: 'Kleid', text: '' },
    { article: 'Mantel', text: 'Warm und leicht.' },
  ],
  fields: {
    'fashion.style': (random) => ({
      Farben: random.pick(['Blau, Petrol', 'Erdtöne', 'Schwarz und Weiß', 'Rot, Bordeaux', 'Pastell']),
      ...(random.chance(0.4) && { Marken: random.pick(['Brax', 'Marc O’Polo', 'Gerry Weber', 'Olymp']) }),
      Passform: random.pick(['schmal', 'normal', 'normal', 'weit']),
      ...(random.chance(0.4) && {
        'Mag nicht': random.pick(['Rüschen', 'Polyester', 'kurze Ärmel', 'große Muster']),
      }),
    }),
  },
  entries: {
    'fashion.sizes': {
      share: 22,
      of: (random) => ({
        values: {
          Oberteil: random.pick(['36', '38', '40', '42', '44', 'M', 'L', 'XL']),
          Hose: random.pick(['38', '40', '42', '31/32', '33/32', '34/34']),
          Schuhe: random.pick(['37', '38', '39', '40', '42', '43', '44']),
          ...(random.chance(0.3) && { Kragen: random.int(38, 45) }),
        },
        text: random.pick(['', '', 'Zwischen zwei Größen, lieber die größere.']),
      }),
    },
    'fashion.alteration': {
      share: 9,
      of: (random) => ({
        values: {
          Stück: random.pick(['Hose', 'Sakko', 'Kleid', 'Mantel']),
          Arbeit: random.pick(['3 cm kürzen', 'Taille enger', 'Ärmel 2 cm kürzer', 'Reißverschluss neu']),
          Preis: random.pick([12, 15, 18.5, 25]),
          Bezahlt: random.chance(0.8),
        },
        text: '',
      }),
    },
  },
  things: {},
  picture: 'Stoffprobe',
  letters: ['Einladung zur Modenschau', 'Neues für den Herbst'],
  clubs: [
    { name: 'Nähkreis am Donnerstag', roles: ['Leitung'] },
    { name: 'Chor St. Bonifatius', roles: ['Vorsitz', 'Notenwart'] },
  ],
}
