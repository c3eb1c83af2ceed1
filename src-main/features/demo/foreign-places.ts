import { weighted } from './random'

/** Where the few live who have moved abroad or come over for holidays: postcode and town, with their streets. */
type ForeignPlace = { country: 'CH' | 'AT'; postcode: string; city: string; streets: readonly string[] }

export const pickForeignPlace = weighted<ForeignPlace>([
  [{ country: 'CH', postcode: '4051', city: 'Basel', streets: ['Spalenberg', 'Steinenvorstadt'] }, 4],
  [{ country: 'CH', postcode: '8001', city: 'Zürich', streets: ['Niederdorfstrasse', 'Rennweg'] }, 3],
  [
    { country: 'CH', postcode: '9000', city: 'St. Gallen', streets: ['Multergasse', 'Rorschacher Strasse'] },
    2,
  ],
  [{ country: 'CH', postcode: '3011', city: 'Bern', streets: ['Kramgasse', 'Aarbergergasse'] }, 2],
  [{ country: 'AT', postcode: '5020', city: 'Salzburg', streets: ['Linzer Gasse', 'Getreidegasse'] }, 3],
  [{ country: 'AT', postcode: '6020', city: 'Innsbruck', streets: ['Maria-Theresien-Straße', 'Innrain'] }, 2],
  [{ country: 'AT', postcode: '1070', city: 'Wien', streets: ['Neubaugasse', 'Burggasse'] }, 3],
])
