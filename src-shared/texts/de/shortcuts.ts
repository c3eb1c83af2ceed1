/** What each keyboard shortcut does, as the help page says it. */
export const shortcuts = {
  groups: { everywhere: 'Überall', pages: 'Seiten', search: 'Bei der Suche', forms: 'In Formularen' },
  anyLetter: 'A–Z',
  search: 'Kunden suchen',
  typeToSearch: 'Einfach losschreiben: die Suche beginnt von selbst',
  newCustomer: 'Neue Karte anlegen',
  bookPurchase: 'Einkauf buchen',
  undo: 'Den letzten Schritt rückgängig machen',
  help: 'Diese Übersicht',
  chooseHit: 'Treffer auswählen',
  openHit: 'Karte öffnen',
  leaveSearch: 'Suche verlassen',
  nextField: 'Zum nächsten Feld',
  saveLine: 'Zeile oder Betrag eintragen',
  closeDialog: 'Fenster schließen, ohne etwas zu ändern',
}
