import { count, plural } from '../numbers'

type LeftOut = readonly { trouble: string; count: number }[]

/** Why somebody takes no gift any more, behind a count. */
const troubleWords = {
  deceased: 'verstorben',
  restricted: 'gesperrt',
  left: 'ausgeschieden',
  trashed: 'im Papierkorb',
}

/** „2 Empfänger wurden nicht übernommen: 1 verstorben, 1 ausgeschieden.“; empty where there is none. */
function notTaken(leftOut: LeftOut, one: string, many: string): string {
  const n = leftOut.reduce((sum, part) => sum + part.count, 0)
  if (n === 0) return ''
  const word = (trouble: string) => Object.entries(troubleWords).find(([key]) => key === trouble)?.[1] ?? ''
  const why = leftOut.map((part) => `${count(part.count)} ${word(part.trouble)}`).join(', ')
  return `${plural(n, 'Empfänger', 'Empfänger')} ${n === 1 ? one : many}: ${why}.`
}

/** Words of the gifts of a company: who gets one this year. */
export const gifts = {
  tab: 'Geschenke',
  year: 'Jahr',
  listLabel: (year: number) => `Geschenke ${year}`,
  count: (n: number) => plural(n, 'Empfänger', 'Empfänger'),
  empty: (year: number) => `Für ${year} steht noch niemand auf der Liste.`,
  addPerson: 'Ansprechpartner oder Kunden hinzufügen',
  addPersonPlaceholder: 'Name suchen',
  nobody: (text: string) => `Niemand zu „${text}“. Unten geht es auch mit dem bloßen Namen.`,
  name: 'Name',
  address: 'Anschrift',
  addressPlaceholder: 'Straße, PLZ und Ort',
  gift: 'Geschenk',
  giftPlaceholder: 'z. B. Kiste Barolo',
  add: 'Eintragen',
  nameMissing: 'Bitte einen Namen eintragen.',
  added: (name: string) => `${name} bekommt ein Geschenk.`,
  edit: (name: string) => `Bearbeiten: ${name}`,
  editTitle: 'Geschenk bearbeiten',
  save: 'Speichern',
  saved: (name: string) => `Gespeichert: ${name}`,
  remove: (name: string) => `Von der Liste nehmen: ${name}`,
  removed: (name: string) => `${name} ist von der Liste genommen.`,
  copy: (year: number) => `Liste von ${year} übernehmen`,
  copied: (n: number, leftOut: LeftOut) =>
    [
      `${plural(n, 'Empfänger', 'Empfänger')} übernommen.`,
      notTaken(leftOut, 'wurde nicht übernommen', 'wurden nicht übernommen'),
    ]
      .filter(Boolean)
      .join(' '),
  given: 'erledigt',
  print: 'Liste drucken',
  csv: 'Liste speichern (CSV)',
  ready: (n: number, leftOut: LeftOut) =>
    [
      `Liste mit ${plural(n, 'Empfänger', 'Empfängern')}.`,
      notTaken(leftOut, 'steht nicht darauf', 'stehen nicht darauf'),
    ]
      .filter(Boolean)
      .join(' '),
  letter: {
    write: 'Brief an alle',
    subject: (year: number) => `Ein Gruß zum Jahresende ${year}`,
    body: (from: string) => `{{Briefanrede}}\n\n\n\nHerzliche Grüße${from ? `\n${from}` : ''}`,
    /** Whom the letter does not reach at their own address. */
    hint: (viaCompany: number, nameOnly: number) =>
      [
        viaCompany > 0 &&
          `${plural(viaCompany, 'Ansprechpartner ohne eigene Karte bekommt', 'Ansprechpartner ohne eigene Karte bekommen')} den Brief an die Firma.`,
        nameOnly > 0 &&
          `${plural(nameOnly, 'Empfänger ohne Karte bekommt', 'Empfänger ohne Karte bekommen')} keinen Brief.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  fileName: (company: string, year: number) => `Geschenke ${year} ${company}`,
  header: ['Name', 'Anschrift', 'Geschenk'],
  troubles: {
    ...troubleWords,
    left: 'nicht mehr in der Firma',
    trashed: 'Karte im Papierkorb',
    moved: 'unbekannt verzogen, keine Anschrift',
    lost: 'kommt nicht mehr',
    objection: 'möchte keine Werbung',
    noAddress: 'ohne Anschrift',
  },
}
