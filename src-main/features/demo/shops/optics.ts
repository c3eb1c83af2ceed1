import type { Assortment, Words } from '../assortment'
import { type Random, weighted } from '../random'

const quarter = (random: Random, from: number, to: number) => random.int(from * 4, to * 4) / 4

function eye(side: 'R' | 'L', random: Random): Words {
  return {
    [`${side} Sphäre`]: quarter(random, -5, 3),
    [`${side} Zylinder`]: -quarter(random, 0, 2),
    [`${side} Achse`]: random.int(0, 36) * 5,
    [`${side} PD`]: random.int(58, 68) / 2,
    [`${side} Visus`]: random.pick([0.8, 1, 1, 1.2]),
  }
}

/** An optician's. */
export const optics: Assortment = {
  pickGoods: weighted([
    [{ name: 'Gleitsichtbrille', cents: 48_900, most: 1 }, 8],
    [{ name: 'Fernbrille', cents: 24_900, most: 1 }, 10],
    [{ name: 'Lesebrille', cents: 12_900, most: 1 }, 10],
    [{ name: 'Sonnenbrille', cents: 14_900, most: 1 }, 9],
    [{ name: 'Monatslinsen', cents: 3900, most: 2 }, 16],
    [{ name: 'Tageslinsen', cents: 5900, most: 2 }, 10],
    [{ name: 'Pflegemittel', cents: 1290, most: 3 }, 18],
    [{ name: 'Sehtest', cents: 2500, most: 1 }, 8],
    [{ name: 'Brillenband', cents: 990, most: 1 }, 6],
    [{ name: 'Hörgerätebatterien', cents: 690, most: 4 }, 8],
  ]),
  tastes: [
    'Gleitsicht',
    'Kontaktlinsen',
    'Sonnenbrille',
    'Sport',
    'Hörgerät',
    'Versichert',
    'Bildschirm',
    'Kinderbrille',
  ],
  notes: [
    'Trägt die Brille nur zum Autofahren.',
    'Setzt sich beim Anpassen gern ans Fenster.',
    'Kommt mit der Tochter.',
    'Spielt Handball, braucht eine Ersatzbrille.',
    'Leichte Fassungen, nichts über 20 g.',
    'Linsen immer für ein halbes Jahr bestellen.',
  ],
  remarks: {
    visit: [
      'Brille gerichtet.',
      'Nasenstege gewechselt.',
      'Fassungen angesehen, überlegt noch.',
      '* abgeholt, sitzt gut.',
      'Sehtest gemacht.',
    ],
    call: [
      'Fragt, ob die Brille fertig ist.',
      'Termin zum Sehtest vereinbart.',
      'Bestellt *.',
      'Nicht erreicht, auf Band gesprochen.',
    ],
    email: [
      'Kostenvoranschlag geschickt.',
      'Nachbestellung von Linsen.',
      'Rechnung für die Kasse geschickt.',
    ],
    messenger: ['Schickt Foto der zerbrochenen Fassung.', 'Fragt nach *.'],
    letter: ['An den Sehtest erinnert.', 'Rechnung für die Versicherung geschickt.'],
    sms: ['Brille ist fertig.', 'Linsen liegen bereit.'],
    social: ['Zeigt die neue Sonnenbrille.', 'Fragt nach *.'],
    fax: ['Verordnung vom Augenarzt.'],
  },
  errands: [
    'Anrufen: Brille ist fertig',
    'An den Sehtest erinnern',
    'Linsen nachbestellen',
    'Nachfragen, wie die Gleitsicht sitzt',
    'Unterlagen an die Kasse',
    'Reklamation beim Hersteller nachfassen',
  ],
  wishes: [
    { category: 'Fassungen', text: 'runde Fassung, Horn, dunkel' },
    { category: 'Fassungen', text: 'Titan, randlos, unter 15 g' },
    { category: 'Fassungen', text: 'das Modell aus dem Schaufenster in Grün' },
    { category: 'Sonnenbrillen', text: 'mit Sehstärke, zum Radfahren' },
    { category: 'Kontaktlinsen', text: 'Probelinsen für trockene Augen' },
    { category: 'Kinderbrillen', text: 'biegsame Fassung, blau, ab 6' },
    { category: '', text: 'Lupe mit Licht' },
  ],
  praise: [
    { article: 'Gleitsichtbrille', text: 'Endlich sehe ich die Noten und den Dirigenten.' },
    { article: '', text: 'Kleine Reparatur sofort und ohne Rechnung.' },
    { article: 'Sehtest', text: 'So genau hat noch niemand gemessen.' },
  ],
  complaints: [
    {
      article: 'Gleitsichtbrille',
      text: 'Kommt auf der Treppe nicht zurecht.',
      outcome: 'Neu zentriert, Gläser getauscht.',
    },
    {
      article: 'Monatslinsen',
      text: 'Brennen nach zwei Stunden.',
      outcome: 'Andere Linse, neue Probe vereinbart.',
    },
    { article: '', text: 'Brille war zum Termin nicht fertig.', outcome: 'Nach Hause gebracht.' },
  ],
  ratings: [
    { article: 'Fernbrille', text: 'Leicht und klar.' },
    { article: 'Gleitsichtbrille', text: 'Nach drei Tagen vergessen, dass ich sie trage.' },
    { article: 'Monatslinsen', text: '' },
  ],
  fields: {},
  entries: {
    'optics.refraction': {
      share: 25,
      of: (random) => ({
        values: {
          ...eye('R', random),
          ...eye('L', random),
          'Gemessen von': random.pick(['uns', 'uns', 'Augenarzt', 'Brille ausgemessen']),
        },
        text: random.pick(['', '', 'In einem Jahr wieder.']),
      }),
    },
  },
  things: {
    'optics.glasses': {
      share: 22,
      care: 'Brille nachziehen, Sehtest anbieten',
      of: (random) => ({
        name: '',
        serial: `A-${random.int(2019, 2026)}-${random.int(100, 999)}`,
        note: random.chance(0.2) ? 'Ersatzbrille liegt im Auto.' : '',
        values: {
          Art: random.pick(['Ferne', 'Gleitsicht', 'Gleitsicht', 'Nähe', 'Bildschirm', 'Sonne']),
          Fassung: random.pick([
            'Silhouette 5515',
            'Lindberg Strip',
            'Markus T M3',
            'Götti Dimension',
            'Ray-Ban RX5154',
          ]),
          Größe: random.pick(['48-20', '50-19', '52-18', '54-17']),
          Ausführung: random.some(['entspiegelt', 'gehärtet', 'getönt', 'Blaufilter'], 2),
        },
      }),
    },
  },
  picture: 'Fassung',
  letters: ['Zeit für Ihren Sehtest', 'Sonnenbrillen in Ihrer Stärke'],
  clubs: [
    { name: 'Handball TSV Handschuhsheim', roles: ['Trainer', 'Kasse'] },
    { name: 'Seniorenkreis Lindenhof', roles: ['Leitung'] },
  ],
}
