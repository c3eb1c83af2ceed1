/** Words of the shared pieces of the screen. */
export const ui = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  retry: 'Noch einmal versuchen',
  loading: 'Wird geladen …',
  undo: 'Rückgängig',
  datePlaceholder: 'TT.MM.JJJJ',
  dateInvalid: 'Bitte ein Datum wie 22.11.2026 oder „heute“.',
  moneyInvalid: 'Bitte einen Betrag wie 12,50.',
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
  page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  leaveTitle: 'Noch nicht gespeichert',
  leaveText: 'Auf dieser Seite steht etwas, das noch nicht gespeichert ist.',
  leaveStay: 'Weiter bearbeiten',
  leaveDiscard: 'Verwerfen und gehen',
}
