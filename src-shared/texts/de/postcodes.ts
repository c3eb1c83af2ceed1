/** `source` is to be shown wherever the program names its sources: the licences of the postcodes ask for it. */
export const postcodes = {
  source:
    'Orte zu Postleitzahlen: © OpenStreetMap-Mitwirkende, Open Database License (ODbL) 1.0. ' +
    'Lage der Orte: © GeoNames (geonames.org), CC BY 4.0, den Postleitzahlen zugeordnet.',
  km: 'Höchstens Kilometer',
  place: 'Von PLZ oder Ort',
  placeholder: 'leer: unser Laden',
  meant: (towns: readonly string[]) =>
    `Gemeint: ${towns.slice(0, 3).join(', ')}${towns.length > 3 ? ` und ${towns.length - 3} weitere` : ''}.`,
  unknown: (place: string) => `„${place}“ kennt das Programm nicht: niemand ist gemeint.`,
  shopUnknown: 'In den Einstellungen steht keine PLZ unseres Ladens: niemand ist gemeint.',
  exactness: 'Luftlinie von Ortsmitte zu Ortsmitte, in großen Städten also nur ungefähr.',
}
