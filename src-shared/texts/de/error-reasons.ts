import { count } from '../numbers'
import type { ErrorText } from './error-text'

/** What was kept, of a step that was refused. */
export const nothingChanged = 'Es wurde nichts geändert.'

export const unreadable: Record<string, (line: number | null) => ErrorText> = {
  notText: () => ({
    title: 'Das ist keine Textdatei.',
    text: `${nothingChanged} Bitte speichern Sie die Kunden im anderen Programm als CSV-Datei und wählen Sie diese.`,
  }),
  isSpreadsheet: () => ({
    title: 'Das ist eine Tabelle in einem alten oder anderen Format.',
    text: `${nothingChanged} Öffnen Sie die Datei in Excel oder LibreOffice, wählen Sie „Speichern unter“ und dort „Excel-Arbeitsmappe (.xlsx)“ oder „CSV“. Ist sie mit einem Kennwort geschützt, nehmen Sie es dort heraus.`,
  }),
  zipBomb: () => ({
    title: 'Die Excel-Datei würde entpackt riesig groß.',
    text: `${nothingChanged} So sieht keine Kundenliste aus. Speichern Sie die Liste in Excel neu als „.xlsx“ oder „CSV“.`,
  }),
  damaged: () => ({
    title: 'Die Excel-Datei ist beschädigt.',
    text: `${nothingChanged} Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu als „.xlsx“ oder „CSV“.`,
  }),
  allHidden: () => ({
    title: 'Alle Blätter der Excel-Datei sind ausgeblendet.',
    text: `${nothingChanged} Ausgeblendete Blätter werden nicht gelesen. Blenden Sie das Blatt mit den Kunden in Excel ein und speichern Sie die Datei.`,
  }),
  noCards: () => ({
    title: 'In der Datei steht keine Visitenkarte und kein Eintrag.',
    text: `${nothingChanged} Exportieren Sie die Kontakte dort noch einmal als vCard, LDIF oder CSV.`,
  }),
  empty: () => ({
    title: 'Die Datei ist leer.',
    text: `${nothingChanged} Bitte prüfen Sie, ob Sie die richtige Datei gewählt haben.`,
  }),
  headerOnly: () => ({
    title: 'In der Datei steht nur die Kopfzeile.',
    text: `${nothingChanged} Unter der Kopfzeile muss mindestens eine Zeile mit einem Kunden stehen.`,
  }),
  openQuote: (line) => ({
    title: `${inLine(line)} fehlt ein schließendes Anführungszeichen.`,
    text: `${nothingChanged} Bitte berichtigen Sie die Stelle oder speichern Sie die Datei im anderen Programm neu.`,
  }),
  tooLarge: () => ({
    title: 'Die Datei ist zu groß.',
    text: `${nothingChanged} Bis 250 MB sind möglich. Bitte teilen Sie die Datei in mehrere auf.`,
  }),
  changedWhileRead: () => ({
    title: 'Die Datei hat sich geändert, während sie gelesen wurde.',
    text: `${nothingChanged} Schließen Sie sie im anderen Programm und wählen Sie sie noch einmal.`,
  }),
  noNameColumn: () => ({
    title: 'Keine Spalte ist als Name eingeordnet.',
    text: `${nothingChanged} Sagen Sie bei mindestens einer Spalte, dass dort der Name oder die Firma steht.`,
  }),
}

export const unusableFolder: Record<string, string> = {
  missing:
    'Er ist nicht mehr da. Steckt der Stick noch? Stecken Sie ihn wieder ein oder wählen Sie einen anderen Ordner.',
  readOnly: 'Dort darf nicht geschrieben werden. Bitte wählen Sie einen anderen Ordner.',
  unreadable: 'Er lässt sich nicht öffnen. Bitte wählen Sie einen anderen Ordner.',
  occupied:
    'Dort liegen schon Daten von Tante Emma. Bitte wählen Sie einen anderen, am besten einen neuen Ordner.',
}

export const copyFailed: Record<string, string> = {
  full: 'Dort ist kein Platz mehr. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.',
  gone: 'Der Datenträger ist nicht mehr da. Stecken Sie ihn wieder ein und sichern Sie noch einmal.',
  other: 'Beim Schreiben kam ein Fehler. Versuchen Sie es noch einmal oder in einem anderen Ordner.',
}

export const unusableBackup: Record<string, string> = {
  notADatabase: 'Sie ist keine Sicherung, sondern eine andere Art von Datei.',
  notOurs: 'Sie stammt nicht aus Tante Emma.',
  damaged: 'Sie ist beschädigt. Nehmen Sie eine ältere Sicherung.',
  unreadable: 'Sie lässt sich nicht lesen. Steckt der Stick noch?',
  inUse: 'Das ist die Datei, mit der Sie gerade arbeiten.',
  newerVersion:
    'Sie stammt aus einer neueren Fassung von Tante Emma. Bringen Sie zuerst das Programm auf den neuen Stand.',
}

export const consentUnfit: Record<string, string> = {
  channel: 'Werbung und Newsletter brauchen einen Weg, Auswerten, Zitieren und Weitergeben haben keinen.',
  newsletter: 'Dieser Newsletter kommt nicht auf diesem Weg.',
  basis:
    'Diese Ausnahme gilt hier nicht: für Bestandskunden nur bei Werbung per E-Mail oder Nachricht, mutmaßlich nur am Telefon und nur bei Firmen.',
  conditions: 'Für Bestandskunden müssen alle vier Voraussetzungen erfüllt und angekreuzt sein.',
  note: 'Eine mutmaßliche Einwilligung braucht einen Grund: Schreiben Sie in einem Satz, woraus Sie darauf schließen.',
  wording: 'Dieser Wortlaut gehört zu einem anderen Zweck.',
  evidence: 'Die Datei liegt nicht mehr als Nachweis auf dieser Karte.',
}

export const notUndoable: Record<string, string> = {
  alreadyUndone: 'Dieser Schritt ist schon rückgängig gemacht.',
  running: 'Dieser Schritt läuft noch. Brechen Sie ihn ab oder warten Sie, bis er fertig ist.',
  isUndo: 'Das war selbst ein Rückgängig. Was damit zurückgenommen wurde, lässt sich von Hand wiederholen.',
  nothing: 'Dieser Schritt hat an den Daten nichts geändert.',
}

function inLine(line: number | null): string {
  return line === null ? 'In der Datei' : `In Zeile ${count(line)}`
}
