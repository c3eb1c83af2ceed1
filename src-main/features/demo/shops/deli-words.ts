import type { Assortment } from '../assortment'
import { allergies } from './allergies'

const wineries = [
  'Weingut Rebholz',
  'Weingut am Stein',
  'Castello di Neive',
  'Domaine Lafond',
  'Weingut Prieler',
]
const wines = [
  'Riesling Alte Reben',
  'Silvaner Stein',
  'Barbaresco',
  'Sancerre',
  'Blaufränkisch',
  'Grauburgunder Reserve',
]
const judgements = ['begeistert', 'begeistert', 'gut', 'gut', 'gut', 'geht so', 'lieber nicht']

export const deliFields: Assortment['fields'] = {
  'wine.taste': (random) => ({
    'Trinkt gern': random.some(['Rotwein', 'Weißwein', 'Rosé', 'Schaumwein', 'Süßwein', 'Spirituosen'], 2),
    Geschmack: random.some(['trocken', 'feinherb', 'lieblich', 'kräftig', 'leicht', 'holzbetont'], 2),
    Rebsorten: random.pick([
      'Riesling',
      'Grauburgunder, Silvaner',
      'Spätburgunder',
      'Nebbiolo',
      'Primitivo, Negroamaro',
    ]),
    ...(random.chance(0.5) && {
      Herkunft: random.pick(['Franken', 'Pfalz', 'Piemont', 'Wachau', 'Saale-Unstrut', 'Loire']),
    }),
    'Flasche bis': random.pick([8, 10, 12, 15, 15, 20, 30, 50]),
  }),
  'deli.taste': (random) => ({
    'Isst gern': random.some(['Käse', 'Wurst', 'Fisch', 'Antipasti', 'Süßes'], 2),
    ...(random.chance(0.2) && { Ernährung: [random.pick(['vegetarisch', 'vegan', 'ohne Alkohol'])] }),
    ...(random.chance(0.4) && {
      'Mag nicht': random.pick(['Kapern', 'Schimmelkäse', 'Knoblauch', 'Koriander', 'Rosinen im Salat']),
    }),
  }),
}

export const deliEntries: Assortment['entries'] = {
  ...allergies('Nüsse', 'Sulfite', 'Schalentiere', 'Milcheiweiß', 'Sellerie', 'Gluten'),
  'wine.tasting': {
    share: 8,
    of: (random) => ({
      values: {
        Wein: random.pick(wines),
        Weingut: random.pick(wineries),
        Jahrgang: random.int(2017, 2024),
        Urteil: random.pick(judgements),
      },
      text: random.pick([
        '',
        '',
        'Am Stand probiert.',
        'Bei der Herbstverkostung.',
        'Möchte davon 6 Flaschen.',
      ]),
    }),
  },
  'deli.platter': {
    share: 5,
    of: (random) => ({
      values: {
        Anlass: random.pick([
          'Geburtstag',
          'Taufe',
          'Jubiläum der Firma',
          'Gartenfest',
          'Trauerfeier',
          'Weihnachtsfeier',
        ]),
        Personen: random.pick([8, 10, 12, 15, 20, 25, 40]),
        Zusammenstellung: random.pick([
          'Käse aus drei Ländern, Trauben, Feigensenf, Baguette',
          'Antipasti, luftgetrockneter Schinken, Salami, Ciabatta',
          'Räucherfisch, Meerrettich, Wachteleier, Schwarzbrot',
          'Canapés gemischt, die Hälfte vegetarisch',
        ]),
        'Preis je Person': random.pick([9.5, 12.9, 14.5, 16.9, 19.8]),
      },
      text: random.pick([
        '',
        'Teller und Besteck geliehen.',
        'Genau so noch einmal, sagt sie.',
        'Etwas mehr Brot als sonst.',
      ]),
    }),
  },
}

export const deliThings: Assortment['things'] = {
  'deli.coffeeMachine': {
    share: 4,
    care: 'Kaffeemaschine entkalken, Termin anbieten',
    of: (random) => {
      const model = random.pick([
        'ECM Classika II',
        'Rocket Appartamento',
        'Jura E8',
        'La Pavoni Europiccola',
        'Bezzera BZ10',
      ])
      return {
        name: random.chance(0.3) ? 'im Büro' : '',
        serial: `${random.pick(['EC', 'RA', 'JU', 'LP'])}-${random.int(10, 99)}${random.int(1000, 9999)}`,
        note: random.chance(0.3) ? 'Bei uns gekauft, Mühle eingestellt.' : '',
        values: {
          Modell: model,
          Bohne: random.pick(['Hausmischung dunkel', 'Brasil Santos', 'Äthiopien Sidamo', 'Espresso Napoli']),
          Mahlgrad: random.pick(['fein, Stufe 3', 'mittel', 'sehr fein, Stufe 2']),
        },
      }
    },
  },
}
