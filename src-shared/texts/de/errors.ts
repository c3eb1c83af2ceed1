import type { RefusalReason } from '@shared/features/documents/contract'
import type { MailFault } from '@shared/features/emails/email'
import type { SheetTrouble } from '@shared/features/labels/sheet'
import type { AssetFault } from '@shared/features/letters/asset'
import type { ImageRefusal } from '@shared/features/letters/images'
import type { TemplateFault } from '@shared/features/word-letters/contract'
import { type CivilDate, civilToday, dayInWords, formatDate } from '@shared/kernel/civil-date'
import { count, plural } from '../numbers'
import { assetFaults } from './asset-faults'
import { badInput } from './bad-input'
import { belonging } from './belonging'
import { documents } from './documents'
import { duplicates } from './duplicates'
import { emails } from './emails'
import {
  consentUnfit,
  copyFailed,
  nothingChanged,
  notUndoable,
  unreadable,
  unusableBackup,
  unusableFolder,
} from './error-reasons'
import type { ErrorText } from './error-text'
import { fields } from './fields'
import { labelsPage } from './labels-page'
import { imageRefused } from './letter-images'
import { wordLetters } from './word-letters'

const transfer: Record<string, ErrorText> = {
  tooLarge: { title: 'Die Datei ist zu groß.', text: `Bis 250 MB sind möglich. ${nothingChanged}` },
  full: {
    title: 'Auf der Festplatte ist kein Platz mehr.',
    text: `${nothingChanged} Schaffen Sie Platz und wählen Sie die Datei noch einmal.`,
  },
  gone: {
    title: 'Die Datei liegt nicht mehr bereit.',
    text: 'Dateien werden eine Stunde lang bereitgehalten. Bitte erstellen oder wählen Sie sie noch einmal.',
  },
  failed: {
    title: 'Die Datei ist nicht angekommen.',
    text: `${nothingChanged} Bitte versuchen Sie es noch einmal.`,
  },
}

const timeOf = (instant: string) =>
  new Date(instant).toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' })

/** The text of each error code that a procedure may declare, by the data that comes along. */
const byCode: Record<string, (data: never) => ErrorText> = {
  NOT_FOUND: () => ({
    title: 'Das gibt es nicht mehr.',
    text: `Vielleicht wurde es inzwischen gelöscht. ${nothingChanged} Unter „Was zuletzt geschah“ lässt sich Gelöschtes zurückholen.`,
  }),
  ANSWER_CODE_UNKNOWN: ({ code }: { code: string }) => ({
    title: 'Diesen Code trägt keiner Ihrer Briefe.',
    text: `„${code}“ ist verschrieben, von einem anderen Laden, oder die Aktion wurde gelöscht. ${nothingChanged} Lesen Sie ihn noch einmal vom Brief ab; er beginnt mit A.`,
  }),
  ALREADY_RETURNED: ({ listName, at }: { listName: string; at: string }) => ({
    title: `${listName}: schon eingetragen.`,
    text: `Dass der Brief zurückkam, steht seit ${formatDate(at.slice(0, 10))} da. ${nothingChanged}`,
  }),
  TOO_MANY_PERSONS: ({ most }: { most: number }) => ({
    title: 'So viele Personen sind nicht vorgesehen.',
    text: `Je Gast ${most === 1 ? 'kommt eine Person' : `kommen höchstens ${most} Personen`}. ${nothingChanged} Das lässt sich bei der Veranstaltung ändern.`,
  }),
  SEATS_SHORT: ({ free }: { free: number }) => ({
    title: 'Dafür reichen die Plätze nicht.',
    text: `Für diesen Gast sind ${plural(free, 'Platz', 'Plätze')} frei. Die Zusage bleibt, wie sie war.`,
  }),
  GUEST_HERE: ({ listName, at }: { listName: string; at: string }) => ({
    title: `${listName} ist schon da.`,
    text: `Eingetragen um ${timeOf(at)} Uhr. ${nothingChanged}`,
  }),
  CAMPAIGN_SETTLED: ({ name }: { name: string }) => ({
    title: 'Wen die Aktion erreicht, ist schon festgehalten.',
    text: `„${name}“ wurde geprüft und festgehalten. ${nothingChanged} Nehmen Sie das Festhalten unter „Was zuletzt geschah“ zurück, oder legen Sie eine neue Aktion an.`,
  }),
  SURVEY_CODE_UNKNOWN: ({ code }: { code: string }) => ({
    title: 'Diesen Code gibt es bei der Aktion nicht.',
    text: `„${code}“ ist verschrieben oder gehört zu einer anderen Aktion. ${nothingChanged} Lesen Sie ihn noch einmal vom Bogen ab.`,
  }),
  SURVEY_FROZEN: ({ sheets }: { sheets: number }) => ({
    title: 'Es sind schon Bögen erfasst.',
    text: `${plural(sheets, 'Bogen wurde', 'Bögen wurden')} mit den Fragen erfasst, wie sie waren. ${nothingChanged} Fragen lassen sich umformulieren und hinzufügen, aber nicht wegnehmen.`,
  }),
  SURVEY_ENTERED: ({ name }: { name: string }) => ({
    title: 'Dieser Bogen ist schon erfasst.',
    text: `Von ${name} liegt schon einer vor. ${nothingChanged}`,
  }),
  SURVEY_MISFIT: () => ({
    title: 'Die Antworten passen nicht zu den Fragen.',
    text: `Vielleicht wurde die Umfrage inzwischen geändert. ${nothingChanged} Öffnen Sie die Seite noch einmal.`,
  }),
  PERIOD_BACKWARDS: () => ({
    title: 'Der letzte Tag liegt vor dem ersten.',
    text: `${nothingChanged} Vertauschen Sie die beiden Tage.`,
  }),
  RAFFLE_POOL_SMALL: ({ pool, prizes }: { pool: number; prizes: number }) => ({
    title: 'Es gibt mehr Preise als Gewinner.',
    text: `Gewinnen ${pool === 1 ? 'kann' : 'können'} ${count(pool)}, Preise sind es ${count(prizes)}. ${nothingChanged} Nehmen Sie Preise weg oder mehr Leute in den Topf.`,
  }),
  RAFFLE_POOL_EMPTY: ({ prize }: { prize: string }) => ({
    title: 'Es ist niemand mehr im Topf.',
    text: `Für „${prize}“ lässt sich niemand mehr ziehen. ${nothingChanged}`,
  }),
  CALL_DAY: ({ today }: { today: CivilDate }) => ({
    title: 'An diesem Tag lässt sich nicht mehr anrufen.',
    text: `Wer später angerufen werden will, braucht einen Tag ab heute, ${formatDate(today)}. ${nothingChanged}`,
  }),
  NOBODY_LEFT: () => ({
    title: 'Für diesen Weg ist niemand mehr übrig.',
    text: `Inzwischen haben alle geantwortet oder widersprochen. ${nothingChanged} Sehen Sie die Liste noch einmal an.`,
  }),
  MESSAGE_BARRED: ({ name }: { name: string }) => ({
    title: `An ${name} darf jetzt nichts mehr verschickt werden.`,
    text: `Inzwischen hat jemand widersprochen, oder die Nummer steht auf der Sperrliste. ${nothingChanged} Falls die Nachricht schon verschickt ist, halten Sie es auf der Karte als Notiz fest.`,
  }),
  BLOCKED_UNREADABLE: ({ value }: { value: string }) => ({
    title: 'Das lässt sich nicht sperren.',
    text: `In „${value}“ ist keine Anschrift, Nummer oder Adresse zu erkennen. ${nothingChanged} Schreiben Sie sie so, wie sie auf der Karte steht.`,
  }),
  MAIL_SERVER: ({ fault }: { fault: MailFault }) => emails.faults[fault],
  EMAIL_UNFIT: emails.unfit,
  EMAILS_UNDER_WAY: () => emails.underWay,
  ATTACHMENT_REFUSED: emails.attachmentRefused,
  DRAFTS_TOO_LARGE: emails.draftsTooLarge,
  STORAGE_FULL: ({ place }: { place: string }) => ({
    title: 'Kein Platz mehr auf dem Datenträger.',
    text: `Dieser Schritt wurde nicht ausgeführt, alles andere ist gespeichert. Schaffen Sie Platz (${place}) und versuchen Sie es noch einmal.`,
  }),
  READ_ONLY: ({ owner }: { owner: string }) => ({
    title: 'Die Daten sind gerade nur zum Lesen geöffnet.',
    text: `Ein anderes Fenster von Tante Emma hält sie (${owner}). ${nothingChanged} Schließen Sie es und versuchen Sie es noch einmal.`,
  }),
  CLOSED_FOR_CHANGE: () => ({
    title: 'Gerade werden die Daten ausgetauscht.',
    text: `${nothingChanged} Warten Sie, bis das fertig ist, und versuchen Sie es noch einmal.`,
  }),
  LOCKED: () => ({
    title: 'Das Programm ist gesperrt.',
    text: `${nothingChanged} Sperren Sie es auf und versuchen Sie es noch einmal.`,
  }),
  SHEET_NAME_TAKEN: ({ name }: { name: string }) => ({
    title: `Einen Bogen „${name}“ gibt es schon.`,
    text: `${nothingChanged} Bitte nehmen Sie einen anderen Namen.`,
  }),
  PRINTER_NAME_TAKEN: ({ name }: { name: string }) => ({
    title: `Einen Drucker „${name}“ gibt es schon.`,
    text: `${nothingChanged} Bitte nehmen Sie einen anderen Namen, oder ändern Sie den vorhandenen.`,
  }),
  SHEET_UNFIT: (trouble: SheetTrouble) => ({
    title: 'Diese Etiketten passen nicht auf das Papier.',
    text: `${labelsPage.ownSheet.troubles(trouble)} ${nothingChanged}`,
  }),
  START_BEYOND_SHEET: ({ start, cells }: { start: number; cells: number }) => ({
    title: `Ein Etikett ${count(start)} hat dieser Bogen nicht.`,
    text: `Er hat ${plural(cells, 'Etikett', 'Etiketten')}. ${nothingChanged} Wählen Sie eines davon.`,
  }),
  CELL_TOO_SMALL: ({ width, height }: { width: number; height: number }) => ({
    title: 'Dafür ist auf diesem Bogen zu wenig Platz.',
    text: `${labelsPage.tooSmall(width, height)} Es ist keine Datei entstanden. Bitte wählen Sie einen anderen Bogen.`,
  }),
  NOTHING_TO_PRINT: ({ excluded }: { excluded: number }) => ({
    title: 'Es gibt nichts zu drucken.',
    text:
      excluded > 0
        ? `${plural(excluded, 'Kunde wurde', 'Kunden wurden')} ausgelassen, etwa wegen eines Werbewiderspruchs oder einer unvollständigen Anschrift. Es ist keine Datei entstanden. Wählen Sie andere Kunden oder einen anderen Zweck.`
        : 'Niemand gehört zu dieser Auswahl. Es ist keine Datei entstanden. Bitte wählen Sie andere Kunden.',
  }),
  SELECTION_NAME_TAKEN: ({ name }: { name: string }) => ({
    title: `Eine Auswahl „${name}“ gibt es schon.`,
    text: `${nothingChanged} Bitte nehmen Sie einen anderen Namen.`,
  }),
  SELECTION_LOOP: ({ name }: { name: string }) => ({
    title: 'So würde die Auswahl sich selbst enthalten.',
    text: `${nothingChanged} Nehmen Sie „${name}“ aus den Bedingungen heraus.`,
  }),
  LETTER_NAME_TAKEN: ({ name }: { name: string }) => ({
    title: `„${name}“ gibt es schon.`,
    text: `${nothingChanged} Bitte nehmen Sie einen anderen Namen.`,
  }),
  IMAGE_REFUSED: ({ name, reason }: { name: string; reason: ImageRefusal }) => imageRefused[reason](name),
  SELECTION_IN_USE: ({
    name,
    selections,
    letters,
  }: {
    name: string
    selections: string[]
    letters: string[]
  }) => ({
    title: `„${name}“ wird noch gebraucht.`,
    text: `${nothingChanged} Sie steht in: ${[...selections, ...letters].map((one) => `„${one || 'Brief ohne Betreff'}“`).join(', ')}. Nehmen Sie sie dort zuerst heraus.`,
  }),
  INITIALS_TAKEN: ({ initials, name }: { initials: string; name: string }) => ({
    title: `Das Kürzel ${initials} gehört schon zu ${name}.`,
    text: `${nothingChanged} Bitte nehmen Sie ein anderes: Hinter jedem Eintrag soll klar sein, wer ihn geschrieben hat.`,
  }),
  INITIALS_SIGNED: ({ initials }: { initials: string }) => ({
    title: `Mit ${initials} sind schon Einträge unterschrieben.`,
    text: `${nothingChanged} Das Kürzel bleibt, Name und Farbe lassen sich jederzeit ändern.`,
  }),
  PIN_WRONG: ({ waitSeconds }: { waitSeconds: number }) => ({
    title: 'Diese PIN stimmt nicht.',
    text: `${nothingChanged} Der nächste Versuch ist in ${plural(waitSeconds, 'Sekunde', 'Sekunden')} möglich.`,
  }),
  PIN_WAIT: ({ waitSeconds }: { waitSeconds: number }) => ({
    title: `Bitte noch ${plural(waitSeconds, 'Sekunde', 'Sekunden')} warten.`,
    text: `Nach einer falschen PIN wird die Pause jedes Mal länger. ${nothingChanged}`,
  }),
  RECIPIENT_MISSING: () => ({
    title: 'Es fehlt noch, wer die Datei bekommt und wofür.',
    text: 'Beides gehört in den Nachweis und in die Auskunft an diese Kunden. Es ist noch keine Datei entstanden.',
  }),
  WHOLE_FOR_SELF: () => ({
    title: 'Die ganze Kartei ist nur für den Laden selbst.',
    text: 'Für andere wählen Sie eine Tabelle oder eine vCard. Es ist keine Datei entstanden.',
  }),
  OWN_FILE_UNFIT: ({ reason, detail }: { reason: keyof typeof ownFileReasons; detail: string }) => ({
    title: ownFileReasons[reason].title,
    text: [`${ownFileReasons[reason].text} ${nothingChanged}`, detail && `(${detail})`]
      .filter(Boolean)
      .join(' '),
  }),
  NAME_MISSING: () => ({
    title: 'Auf der Karte fehlt ein Name.',
    text: 'Ein Vorname, Nachname oder Firmenname genügt. Was Sie geschrieben haben, steht noch da.',
  }),
  NUMBER_TAKEN: ({ number, listName }: { number: string; listName: string }) => ({
    title: `Die Nummer ${number} gehört schon zu ${listName}.`,
    text: 'Die Karte ist noch nicht gespeichert. Nehmen Sie eine andere Nummer oder lassen Sie das Feld leer.',
  }),
  CARD_NUMBER_TAKEN: ({ number, listName }: { number: string; listName: string }) => ({
    title: `Die Kartennummer ${number} gehört schon zu ${listName}.`,
    text: 'Die Karte ist noch nicht gespeichert. Nehmen Sie die Nummer dort heraus, oder lassen Sie sie hier weg.',
  }),
  CONFLICT: () => ({
    title: 'Die Karte wurde inzwischen an anderer Stelle geändert.',
    text: 'Nichts ist überschrieben und nichts verloren. Vergleichen Sie beide Fassungen und entscheiden Sie, welche gilt.',
  }),
  UNREADABLE_FILE: ({ reason, line }: { reason: string; line: number | null }) =>
    unreadable[reason]?.(line) ?? unexpected,
  NOT_ENOUGH_POINTS: ({ balance, wanted }: { balance: number; wanted: number }) => ({
    title: `Es sind nur ${plural(balance, 'Punkt', 'Punkte')} auf der Karte.`,
    text: `${plural(wanted, 'Punkt wurde', 'Punkte wurden')} nicht eingelöst. Bitte wählen Sie höchstens ${count(balance)}.`,
  }),
  DATE_IN_FUTURE: ({ on }: { on: string }) => ({
    title: `Der ${germanDate(on)} liegt in der Zukunft.`,
    text: 'Der Einkauf ist noch nicht gebucht. Bitte wählen Sie heute oder einen früheren Tag.',
  }),
  MEMBER_UNFIT: ({ reason, name }: { reason: keyof typeof belonging.form.unfit; name: string }) => ({
    title: belonging.form.unfit[reason]?.(name) ?? 'Diese Person passt nicht auf die Karte.',
    text: 'Die Karte ist noch nicht gespeichert. Was Sie geschrieben haben, steht noch da.',
  }),
  MERGE_UNFIT: ({ reason }: { reason: keyof typeof duplicates.unfit }) => ({
    title: duplicates.unfitTitle,
    text: `${duplicates.unfit[reason] ?? ''} ${nothingChanged}`.trim(),
  }),
  LAST_MEMBER: () => ({
    title: belonging.form.lastMember.title,
    text: `${nothingChanged} Löschen Sie die Karte, oder behalten Sie sie als Firma, als Gruppe oder mit einem gemeinsamen Namen.`,
  }),
  OWN_CARD_UNFIT: ({ name }: { name: string }) => ({
    title: `Mit ${name} geht das hier nicht.`,
    text: `${nothingChanged} Auf der Karte eines Haushalts oder einer Firma allein steht, wer dort jetzt dazugehört und „aktiv“ oder „verstorben“ ist.`,
  }),
  ALREADY_LISTED: ({ name, year }: { name: string; year: number }) => ({
    title: `${name} steht ${year} schon auf der Liste.`,
    text: nothingChanged,
  }),
  STATE_IN_FUTURE: ({ on }: { on: string }) => ({
    title: `Der ${germanDate(on)} liegt in der Zukunft.`,
    text: `${nothingChanged} Bitte wählen Sie heute oder einen früheren Tag.`,
  }),
  NOTHING_TO_CHANGE: ({ total }: { total: number }) => ({
    title: total === 0 ? 'Zu dieser Auswahl gehört niemand.' : 'Hier ist nichts zu ändern.',
    text: `${nothingChanged} ${total === 0 ? 'Bitte wählen Sie andere Kunden.' : 'Alle ausgewählten Karten stehen schon so, oder die Änderung passt nicht zu ihnen.'}`,
  }),
  ENTRY_IN_FUTURE: ({ on }: { on: string }) => ({
    title: `Der ${germanDate(on)} liegt in der Zukunft.`,
    text: `${nothingChanged} Bitte wählen Sie heute oder einen früheren Tag; für Kommendes gibt es Erinnerungen.`,
  }),
  ENDS_TOO_EARLY: ({ on }: { on: string }) => ({
    title: `Diese Warnung gilt erst seit dem ${germanDate(on)}.`,
    text: `${nothingChanged} Bitte wählen Sie diesen oder einen späteren Tag.`,
  }),
  KIND_ARCHIVED: ({ name }: { name: string }) => ({
    title: `„${name}“ ist ausgeschaltet.`,
    text: `${nothingChanged} In den Einstellungen unter „Einträge & Gegenstände“ lässt es sich wieder einschalten.`,
  }),
  UNTIL_IN_PAST: ({ untilOn }: { untilOn: string }) => ({
    title: `Der ${germanDate(untilOn)} ist schon vorbei.`,
    text: `${nothingChanged} Ein Wunsch gilt bis heute oder länger, oder ohne Ende.`,
  }),
  CARD_RESTRICTED: ({ name }: { name: string }) => ({
    title: `${name} ist nach Art. 18 DSGVO gesperrt.`,
    text: `${nothingChanged} Wünsche, Geschenke und Werbung gehen erst wieder, wenn die Sperrung aufgehoben ist.`,
  }),
  STATE_UNFIT: () => ({
    title: 'Dieser Zustand passt hier nicht.',
    text: `${nothingChanged} Sterben kann nur ein Mensch, und für Mitglieder und Ansprechpartner ohne eigene Karte gibt es nur „aktiv“ und „verstorben“.`,
  }),
  CONSENT_IN_FUTURE: ({ on }: { on: string }) => ({
    title: `Der ${germanDate(on)} liegt in der Zukunft.`,
    text: `${nothingChanged} Bitte wählen Sie den Tag, an dem es gesagt wurde: heute oder früher.`,
  }),
  CONSENT_NEEDS_PERSON: () => ({
    title: 'Einwilligen kann nur ein Mensch, nicht der ganze Haushalt.',
    text: `${nothingChanged} Tragen Sie ein, wer auf der Karte es gesagt hat.`,
  }),
  CONSENT_UNFIT: ({ reason }: { reason: string }) => ({
    title: 'So lässt sich das nicht eintragen.',
    text: `${consentUnfit[reason] ?? ''} ${nothingChanged}`.trim(),
  }),
  NEWSLETTER_TAKEN: ({ name }: { name: string }) => ({
    title: `„${name}“ gibt es schon.`,
    text: `${nothingChanged} Nehmen Sie einen anderen Namen, oder bieten Sie den beendeten wieder an.`,
  }),
  NO_OPEN_MATTER: () => ({
    title: 'Diese Beschwerde ist inzwischen an anderer Stelle erledigt oder wieder geöffnet worden.',
    text: `${nothingChanged} Auf der Karte steht, wie es um sie steht.`,
  }),
  SAID_IN_FUTURE: ({ on }: { on: string }) => ({
    title: `Der ${germanDate(on)} liegt in der Zukunft.`,
    text: `${nothingChanged} Bitte wählen Sie den Tag, an dem es gesagt wurde.`,
  }),
  RELATION_TO_SELF: () => ({
    title: 'Das ist dieselbe Karte.',
    text: `${nothingChanged} Eine Beziehung braucht zwei. Bitte wählen Sie jemand anderen.`,
  }),
  RELATION_EXISTS: ({ word, name }: { word: string; name: string }) => ({
    title: `Das steht schon auf der Karte: ${word} ${name}.`,
    text: `${nothingChanged} Stimmt die Richtung nicht, löschen Sie die Beziehung und legen Sie sie neu an.`,
  }),
  ANSWER_UNFIT: () => ({
    title: 'Das passt nicht zur Frage.',
    text: `${nothingChanged} Was Sie geschrieben haben, steht noch da.`,
  }),
  QUESTION_CLOSED: () => ({
    title: 'Diese Frage ist inzwischen beantwortet.',
    text: `${nothingChanged} Auf der Karte steht schon etwas dazu.`,
  }),
  KIND_EXISTS: ({ word }: { word: string }) => ({
    title: `Die Beziehung „${word}“ gibt es schon.`,
    text: `${nothingChanged} Bitte nehmen Sie ein anderes Wort oder wählen Sie die vorhandene.`,
  }),
  KIND_IN_USE: ({ used }: { used: number }) => ({
    title:
      used > 0 ? 'Diese Art von Beziehung wird gebraucht.' : 'Diese Art von Beziehung gehört zum Programm.',
    text:
      used > 0
        ? `Sie steht auf ${plural(used, 'Paar', 'Paaren')} von Karten. ${nothingChanged} Löschen Sie zuerst diese Beziehungen.`
        : `Nach ihr wird gezählt, wer wen empfohlen hat. ${nothingChanged} Umbenennen können Sie sie.`,
  }),
  ALREADY_CANCELLED: ({ at }: { at: string }) => ({
    title: 'Dieser Einkauf ist schon storniert.',
    text: `Er wurde am ${germanDate(at)} storniert, die Punkte sind dabei zurückgenommen worden. ${nothingChanged}`,
  }),
  FOLDER_UNUSABLE: ({ folder, reason }: { folder: string; reason: string }) => ({
    title: `Der Ordner „${folder}“ lässt sich nicht verwenden.`,
    text: `${unusableFolder[reason] ?? ''} Ihre Daten sind unverändert.`,
  }),
  COPY_FAILED: ({ folder, reason }: { folder: string; reason: string }) => ({
    title: `Die Kopie in „${folder}“ ist nicht fertig geworden.`,
    text: `${copyFailed[reason] ?? ''} Ihre Daten sind unverändert, eine halbe Kopie bleibt nicht zurück.`,
  }),
  COPY_DAMAGED: ({ detail }: { detail: string }) => ({
    title: 'Die Kopie war beim Prüfen beschädigt.',
    text: `Sie wurde wieder entfernt, Ihre Daten sind unverändert. Nehmen Sie einen anderen Datenträger; dieser ist vielleicht defekt. (${detail})`,
  }),
  UNUSABLE_BACKUP: ({ reason, detail }: { reason: string; detail: string }) => ({
    title: 'Aus dieser Datei lässt sich nichts wiederherstellen.',
    text: `${unusableBackup[reason] ?? ''} Ihre Daten sind unverändert. Bitte wählen Sie eine andere Datei.${detail ? ` (${detail})` : ''}`,
  }),
  STILL_BUSY: () => ({
    title: 'Gerade läuft noch eine andere Arbeit mit den Daten.',
    text: `${nothingChanged} Warten Sie, bis sie fertig ist (zum Beispiel Einlesen, Drucken oder Sichern), und versuchen Sie es noch einmal.`,
  }),
  NOT_UNDOABLE: ({ reason }: { reason: string }) => ({
    title: 'Das lässt sich nicht rückgängig machen.',
    text: `${notUndoable[reason] ?? ''} ${nothingChanged}`,
  }),
  BAD_FOLDER_NAME: ({ name }: { name: string }) => ({
    title: `„${name}“ geht nicht als Name eines Ordners.`,
    text: 'Es wurde kein Ordner angelegt. Bitte verwenden Sie Buchstaben, Ziffern, Leerzeichen und Bindestriche.',
  }),
  UNKNOWN_FIELDS: ({ fields }: { fields: string[] }) => ({
    title: fields.length === 1 ? 'Ein Feld im Brief gibt es nicht.' : 'Einige Felder im Brief gibt es nicht.',
    text: `Bitte berichtigen Sie: ${fields.map((field) => `„${field}“`).join(', ')}. Ihr Text steht noch da, es wurde nichts gedruckt.`,
  }),
  NO_RECIPIENTS: ({ excluded }: { excluded: number }) => ({
    title: 'Niemand bleibt übrig, der diesen Brief bekommen kann.',
    text:
      excluded > 0
        ? `${plural(excluded, 'Kunde ist', 'Kunden sind')} ausgelassen; die Gründe stehen bei den Empfängern. Ihr Text steht noch da.`
        : 'Die Auswahl ist leer. Bitte wählen Sie andere Empfänger. Ihr Text steht noch da.',
  }),
  TEMPLATE_UNFIT: ({ reason }: { reason: TemplateFault }) => wordLetters.faults[reason] ?? unexpected,
  TEMPLATE_PROBLEMS: ({ problems }: { problems: number }) => ({
    title: `${wordLetters.problemCount(problems)}.`,
    text: `Es ist keine Datei entstanden. ${wordLetters.mendHint}`,
  }),
  OFFICE_FAILED: ({ reason }: { reason: keyof typeof wordLetters.officeFailed }) => ({
    title: wordLetters.officeFailed[reason] ?? unexpected.title,
    text: wordLetters.officeAdvice,
  }),
  ASSET_MISSING: ({ name }: { name: string }) => ({
    title: `Die Datei „${name}“ des Briefpapiers fehlt.`,
    text: 'Es wurde nichts gedruckt, Ihr Text steht noch da. Bitte wählen Sie die Datei in den Einstellungen unter „Briefe“ neu.',
  }),
  IMAGE_MISSING: () => ({
    title: 'Ein Bild des Briefes ist nicht mehr da.',
    text: 'Es wurde nichts gedruckt, Ihr Text steht noch da. Im Text ist die Stelle markiert: Bitte wählen Sie das Bild dort neu, oder nehmen Sie es heraus.',
  }),
  ASSET_REFUSED: ({ name, fault }: { name: string; fault: AssetFault }) => ({
    title: assetFaults[fault](name),
    text: 'Es wurde nichts übernommen, die Einstellungen sind wie vorher.',
  }),
  DOCUMENT_REFUSED: ({ name, reason }: { name: string; reason: RefusalReason }) =>
    documents.refusals[reason](name),
  MAIL_KNOWN: ({ at }: { at: string }) => ({
    title: `Diese E-Mail steht schon im Verlauf vom ${dayInWords(civilToday(Date.parse(at)))}.`,
    text: 'Sie wurde kein zweites Mal abgelegt.',
  }),
  NOT_OPENED: ({ name }: { name: string }) => ({
    title: `„${name}“ wird von hier aus nicht geöffnet.`,
    text: 'Dateien dieser Art können etwas ausführen. Mit „Speichern unter“ bekommen Sie sie auf Ihren PC.',
  }),
  BAD_NUMBER_PATTERN: ({ problem }: { problem: string }) => ({
    title: 'So lassen sich keine Kundennummern bilden.',
    text: `${problem} Das bisherige Muster gilt weiter.`,
  }),
  FIELD_NAME_TAKEN: ({ name }: { name: string }) => ({
    title: `„${name}“ gibt es hier schon.`,
    text: `${nothingChanged} Bitte wählen Sie einen anderen Namen; vielleicht liegt der gleiche im Archiv.`,
  }),
  OPTION_NAME_TAKEN: ({ name }: { name: string }) => ({
    title: `„${name}“ steht zweimal in der Auswahl.`,
    text: `${nothingChanged} Bitte nehmen Sie eine davon heraus oder benennen Sie sie anders.`,
  }),
  LEGAL_BASIS_MISSING: ({ name }: { name: string }) => ({
    title: `Für „${name}“ fehlt, warum Sie es aufschreiben dürfen.`,
    text: `${nothingChanged} Besonders geschützte Angaben brauchen eine Rechtsgrundlage, meist die Einwilligung.`,
  }),
  FIELD_VALUE_UNFIT: ({ name, problem }: { name: string; problem: keyof typeof fields.problems }) => ({
    title: `„${name}“ wurde nicht gespeichert.`,
    text: fields.problems[problem],
  }),
  FIELDS_UNWANTED: () => ({
    title: 'Auf dieser Karte steht „nur das Nötigste“.',
    text: `${nothingChanged} Eigene Felder lassen sich hier nur leeren.`,
  }),
  BAD_REQUEST: badInput,
  INTERNAL_SERVER_ERROR: (data: unknown) => ({
    title: 'Das hat nicht geklappt.',
    text: `Dieser Schritt wurde nicht ausgeführt, alles andere ist gespeichert. Versuchen Sie es noch einmal.${logHint(data)}`,
  }),
}

const unexpected: ErrorText = {
  title: 'Das hat nicht geklappt.',
  text: 'Gespeichertes ist unverändert. Versuchen Sie es noch einmal; hilft das nicht, starten Sie das Programm neu.',
}

/** Why a file of our own cannot come in. */
const ownFileReasons = {
  damaged: {
    title: 'Diese Datei ist beschädigt.',
    text: 'Sie kommt von Tante Emma, lässt sich aber nicht bis zum Ende lesen. Nehmen Sie eine andere Kopie.',
  },
  newer: {
    title: 'Diese Datei schrieb ein neueres Programm.',
    text: 'Bringen Sie Tante Emma hier auf denselben Stand und versuchen Sie es noch einmal.',
  },
  notEmpty: {
    title: 'Hier stehen schon Karten.',
    text: 'Eine ganze Kartei kommt nur in einen Laden ohne Karten. Kunden allein bringt eine Excel- oder CSV-Datei.',
  },
  notOurs: {
    title: 'Diese Datei ist nicht von Tante Emma.',
    text: 'Lesen Sie sie als Tabelle eines anderen Programms ein.',
  },
}

export const errors = {
  unexpected,
  connectionLost: {
    title: 'Das Programm antwortet nicht.',
    text: 'Alles Gespeicherte ist sicher. Warten Sie einen Augenblick; hilft das nicht, öffnen Sie Tante Emma neu.',
  },
  sessionLost: {
    title: 'Dieses Fenster gehört zu keinem laufenden Programm mehr.',
    text: 'Alles Gespeicherte ist sicher. Schließen Sie das Fenster und öffnen Sie Tante Emma noch einmal auf dem gewohnten Weg.',
  },
  /** Whether the catalogue knows a code; a test asks this for every code of the contract. */
  knows: (code: string): boolean => code in byCode,
  /** The text of a declared error, or of one of the protocol's own codes. */
  ofCode: (code: string, data: unknown): ErrorText => byCode[code]?.(data as never) ?? unexpected,
  fileTransfer: (reason: string): ErrorText => transfer[reason] ?? unexpected,
}

function germanDate(iso: string): string {
  return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`
}

function logHint(data: unknown): string {
  const id = typeof data === 'object' && data !== null && 'logId' in data ? data.logId : undefined
  return typeof id === 'string' ? ` Kennung für die Hilfe: ${id}` : ''
}
