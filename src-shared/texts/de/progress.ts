import { count } from '../numbers'

/** What long work is doing, by the `phase` that it reports. */
const phases: Record<string, string> = {
  indexing: 'Die Suche wird eingerichtet …',
  importing: 'Zeilen werden eingelesen …',
  'bulk.planning': 'Die Karten werden durchgesehen …',
  'bulk.applying': 'Die Karten werden geändert …',
  'fields.converting': 'Werte werden umgestellt …',
  'fields.merging': 'Werte werden zusammengelegt …',
  'fields.deleting': 'Werte werden gelöscht …',
  'duplicates.scanning': 'Die Karten werden verglichen …',
  'duplicates.merging': 'Die Karten werden zusammengeführt …',
  exporting: 'Zeilen werden geschrieben …',
  undoing: 'Wird zurückgenommen …',
  'letters.printing': 'Briefe werden gesetzt …',
  'letters.entering': 'Briefe werden im Verlauf eingetragen …',
  'campaigns.checking': 'Die Karten werden geprüft …',
  'campaigns.settling': 'Das Ergebnis wird festgehalten …',
  'emails.queueing': 'Die Karten werden noch einmal geprüft …',
  'emails.sending': 'Eine nach der anderen …',
  'emails.deciding': 'Wird eingetragen …',
  'emails.drafting': 'Entwürfe werden geschrieben …',
  'labels.printing': 'Die Etiketten werden gesetzt …',
  'wordLetters.filling': 'Briefe werden gefüllt …',
  'wordLetters.office': 'LibreOffice macht daraus ein PDF …',
  'lists.printing': 'Die Liste wird gesetzt …',
  'documents.storing': 'Das Dokument wird abgelegt …',
  upload: 'Die Datei wird übernommen …',
  'operations.undo': 'Wird zurückgenommen …',
  'setup.addSamples': 'Beispielkunden werden angelegt …',
  'backup.copy': 'Die Kopie wird geschrieben …',
  'backup.check': 'Die Kopie wird geprüft …',
  'backup.verify': 'Die Sicherung wird geprüft …',
  'backup.prepare': 'Die Sicherung wird vorbereitet …',
  'privacy.rewriting': 'Die Datei wird neu geschrieben …',
  'backup.exchange': 'Die Daten werden ausgetauscht …',
}

export const progress = {
  phase: (phase: string): string => phases[phase] ?? 'Einen Augenblick …',
  doneOf: (done: number, total: number | null): string =>
    total === null ? count(done) : `${count(done)} von ${count(total)}`,
  starting: 'Wird vorbereitet …',
  cancel: 'Abbrechen',
  cancelling: 'Wird abgebrochen …',
}
