import type { TemplateFault, TemplateProblem } from '@shared/features/word-letters/contract'
import { count, plural } from '../numbers'
import type { ErrorText } from './error-text'

const nothingMade = 'Es ist keine Datei entstanden.'

/** Why a file cannot be a template, and what to do. */
const faults: Record<TemplateFault, ErrorText> = {
  notWord: {
    title: 'Das ist kein Word-Dokument.',
    text: `${nothingMade} Wählen Sie eine Datei, die auf „.docx“ endet. In LibreOffice: „Speichern unter“, Dateityp „Word 2007–365 (.docx)“.`,
  },
  oldWord: {
    title: 'Das ist ein Dokument im alten Word-Format (.doc).',
    text: `${nothingMade} Öffnen Sie es in Word oder LibreOffice und speichern Sie es als „.docx“.`,
  },
  password: {
    title: 'Die Datei ist mit einem Kennwort geschützt.',
    text: `${nothingMade} Nehmen Sie das Kennwort in Word heraus (Datei, Informationen, Dokument schützen) und wählen Sie sie noch einmal.`,
  },
  macros: {
    title: 'Die Datei enthält Makros.',
    text: `${nothingMade} Makros können Programme ausführen und werden nicht angenommen. Speichern Sie die Vorlage in Word als „Word-Dokument (.docx)“, ohne Makros.`,
  },
  damaged: {
    title: 'Die Datei ist beschädigt.',
    text: `${nothingMade} Öffnen Sie sie in Word oder LibreOffice, speichern Sie sie neu als „.docx“ und wählen Sie diese.`,
  },
  entity: {
    title: 'Die Datei verweist auf Inhalte außerhalb.',
    text: `${nothingMade} So schreibt Word keine Dokumente. Öffnen Sie sie in Word und speichern Sie sie neu als „.docx“.`,
  },
  zipBomb: {
    title: 'Die Datei würde entpackt riesig groß.',
    text: `${nothingMade} So sieht keine Briefvorlage aus. Speichern Sie die Vorlage in Word neu als „.docx“.`,
  },
  tooLarge: {
    title: 'Die Vorlage ist zu groß.',
    text: `${nothingMade} Bis 40 MB sind möglich. Meist sind es Bilder: In Word das Bild anklicken, „Bilder komprimieren“, und neu speichern.`,
  },
}

const problems: Record<TemplateProblem['problem'], (text: string) => string> = {
  unknown: (text) => `Das Feld „${text}“ gibt es nicht.`,
  unknownInCondition: (text) => `Die Bedingung „${text}“ fragt nach einem Feld, das es nicht gibt.`,
  condition: (text) => `Die Bedingung „${text}“ ist nicht zu verstehen.`,
  braces: (text) => `Bei „${text}“ fehlt eine geschweifte Klammer.`,
  nesting: (text) =>
    `Zu „${text}“ fehlt das Gegenstück. {{#Wenn …}} und {{/Wenn}} gehören in denselben Absatz oder jedes allein in einen eigenen.`,
  loop: (text) =>
    `„${text}“ gibt es hier nicht: Der Brief entsteht von selbst für jeden Empfänger, Wiederholungen braucht er nicht.`,
  footnote: () => 'Fußnoten und Endnoten vertragen sich nicht mit vielen Briefen. Nehmen Sie sie heraus.',
}

/** Words of the page on which letters are made with a template of Word. */
export const wordLetters = {
  title: 'Mit Word schreiben',
  subtitle: 'Ihr eigenes Word-Dokument, gefüllt für jeden Empfänger.',
  toWord: 'Mit Word schreiben',
  fileName: (title: string, date: string) => `${title || 'Serienbrief'} ${date}`,
  template: 'Ihre Vorlage',
  choose: 'Word-Datei wählen',
  chooseOther: 'Andere Datei wählen',
  chooseAgain: 'Geänderte Vorlage noch einmal wählen',
  chooseHint:
    'Eine .docx-Datei mit Feldern wie {{Briefanrede}}. Sie bleibt, wo sie ist, und wird nicht gespeichert: Wählen Sie sie beim nächsten Mal wieder.',
  uploading: 'Die Vorlage wird übernommen',
  noFields: 'In der Vorlage steht kein Feld',
  noFieldsHint: 'Jeder Empfänger bekäme denselben Brief. Felder und Schreibweise stehen unten.',
  allGood: 'Alle Felder und Bedingungen sind richtig geschrieben',
  problemCount: (n: number) => `${plural(n, 'Stelle', 'Stellen')} in der Vorlage zu berichtigen`,
  mendHint: 'Ändern und speichern Sie die Vorlage in Word und wählen Sie sie dann noch einmal.',
  problem: (problem: TemplateProblem['problem'], text: string) => problems[problem](text),
  meant: (field: string) => `Meinten Sie {{${field}}}?`,
  place: (part: TemplateProblem['part'], place: string) =>
    `${{ body: 'Im Absatz', header: 'In der Kopfzeile', footer: 'In der Fußzeile' }[part]}: „${place}“`,
  objection: 'Der Satz zum Werbewiderspruch steht als {{Widerspruch}} in der Vorlage',
  objectionMissing: 'Das Feld {{Widerspruch}} fehlt in der Vorlage',
  objectionHint:
    'Ein Werbebrief muss sagen, dass man der Werbung widersprechen kann (Art. 21 Abs. 4 DSGVO). Setzen Sie {{Widerspruch}} ans Ende, oder schreiben Sie den Satz selbst.',
  fieldsTitle: 'Felder und Bedingungen',
  fieldsHint: 'Ein Klick kopiert das Feld; in Word fügen Sie es mit Strg+V ein.',
  copy: (field: string) => `${field} kopieren`,
  copied: (field: string) => `${field} ist kopiert.`,
  conditionsTitle: 'Bedingungen',
  conditions: [
    ['{{#Wenn Punktestand >= 500}} … {{/Wenn}}', 'Der Text dazwischen steht nur im Brief, wenn es stimmt.'],
    ['{{#Wenn Firma}} … {{sonst}} … {{/Wenn}}', 'Ein Feldname allein heißt: Dort steht etwas.'],
    ['{{#Wenn Ort = Köln oder Ort = Bonn}} … {{/Wenn}}', 'Mit „und“ und „oder“ verbinden Sie mehrere.'],
    ['{{#Wenn Titel ist leer}} … {{/Wenn}}', 'Auch „ist nicht leer“ und „nicht Titel“ gehen.'],
  ] as const,
  conditionsHint:
    'Verglichen wird mit =, <>, <, <=, > und >=. Anfang und Ende stehen im selben Absatz oder jedes allein in einem eigenen. Leere Felder schließen sich: Ein Absatz, in dem sonst nichts steht, fällt weg.',
  produceTitle: 'Briefe erstellen',
  name: 'Name des Briefs',
  nameHint: 'So heißen die Datei und der Eintrag im Verlauf.',
  output: 'Was soll entstehen?',
  outputs: {
    one: { label: 'Eine Word-Datei mit allen Briefen', text: 'Jeder Brief beginnt auf einer neuen Seite.' },
    each: { label: 'Für jeden eine eigene Word-Datei', text: 'Zusammen in einer ZIP-Datei.' },
    pdf: { label: 'PDF über LibreOffice', text: 'Alle Briefe in einer PDF-Datei, zum Drucken.' },
  },
  noOffice:
    'Dafür muss LibreOffice auf diesem Rechner installiert sein. Aus Word heraus: „Speichern unter“, PDF.',
  make: (n: number) => (n === 1 ? '1 Brief erstellen' : `${count(n)} Briefe erstellen`),
  needsTemplate: 'Wählen Sie zuerst Ihre Vorlage.',
  needsMending: 'Berichtigen Sie zuerst die Vorlage.',
  needsRecipients: 'Niemand bekommt diesen Brief. Wählen Sie andere Empfänger.',
  working: 'Die Briefe werden gefüllt',
  cancelled: 'Abgebrochen. Es ist keine Datei entstanden und nichts eingetragen.',
  ready: (n: number) => plural(n, 'Brief ist fertig', 'Briefe sind fertig'),
  faults,
  officeFailed: {
    missing: 'LibreOffice ist auf diesem Rechner nicht zu finden.',
    timeout: 'LibreOffice hat zu lange nicht geantwortet und wurde beendet.',
    failed: 'LibreOffice konnte aus den Briefen keine PDF-Datei machen.',
  },
  officeAdvice: `${nothingMade} Erstellen Sie eine Word-Datei und speichern Sie sie dort als PDF.`,
}
