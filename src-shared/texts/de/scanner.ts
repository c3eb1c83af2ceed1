/** Words for scanned numbers. */
export const scanner = {
  unknown: 'Diese Kartennummer kennt niemand',
  unknownText: (code: string) =>
    `Gescannt wurde ${code}. Auf keiner Karte steht diese Nummer. An Ihren Daten hat sich nichts geändert.`,
  newCustomer: 'Neuen Kunden mit dieser Nummer anlegen',
  giveTo: 'Einem Kunden geben, der schon da ist',
  nothing: 'Nichts tun',
  inTrash: (name: string) => `Diese Nummer gehört ${name}. Die Karte liegt im Papierkorb.`,
}
