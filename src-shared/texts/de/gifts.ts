import { plural } from '../numbers'

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
  copied: (n: number, left: readonly string[]) =>
    [
      `${plural(n, 'Empfänger', 'Empfänger')} übernommen.`,
      left.length > 0 ? `Nicht dabei: ${left.join(', ')} (verstorben oder ausgeschieden).` : '',
    ]
      .filter(Boolean)
      .join(' '),
  given: 'erledigt',
  print: 'Liste drucken',
  csv: 'Liste speichern (CSV)',
  ready: (n: number) => `Liste mit ${plural(n, 'Empfänger', 'Empfängern')}`,
  fileName: (company: string, year: number) => `Geschenke ${year} ${company}`,
  header: ['Name', 'Anschrift', 'Geschenk'],
  deceased: 'verstorben',
  leftCompany: 'nicht mehr in der Firma',
}
