import type { BulkChange, LeftOutReason } from '@shared/features/bulk/contract'
import { formatDate } from '@shared/kernel/civil-date'
import { count, plural } from '../numbers'
import { customers } from './customers'

const reasons: Record<LeftOutReason, { one: string; many: string }> = {
  hasTag: { one: 'hat das Schlagwort schon', many: 'haben das Schlagwort schon' },
  lacksTag: { one: 'hat das Schlagwort nicht', many: 'haben das Schlagwort nicht' },
  hasReminder: { one: 'hat diese Erinnerung schon', many: 'haben diese Erinnerung schon' },
  deceased: { one: 'ist verstorben', many: 'sind verstorben' },
  sameState: { one: 'steht schon so', many: 'stehen schon so' },
  stateUnfit: { one: 'ist kein einzelner Mensch', many: 'sind keine einzelnen Menschen' },
  sameObjection: { one: 'ist schon so vermerkt', many: 'sind schon so vermerkt' },
  sameContent: { one: 'hat das schon eingetragen', many: 'haben das schon eingetragen' },
  minimal: { one: 'möchte nur das Nötigste', many: 'möchten nur das Nötigste' },
  sameResponsible: { one: 'wird schon so betreut', many: 'werden schon so betreut' },
  gone: { one: 'liegt inzwischen im Papierkorb', many: 'liegen inzwischen im Papierkorb' },
}

function label(change: BulkChange): string {
  switch (change.type) {
    case 'addTag':
      return `Schlagwort „${change.tag}“ hinzugefügt`
    case 'removeTag':
      return `Schlagwort „${change.tag}“ entfernt`
    case 'addReminder':
      return `Erinnerung am ${formatDate(change.dueOn)}`
    case 'setState':
      return `Zustand „${customers.state.names[change.state]}“`
    case 'setObjection':
      return change.objects ? 'Widerspruch gegen Werbung vermerkt' : 'Widerspruch gegen Werbung aufgehoben'
    case 'setField':
      return `Feld „${change.fieldName}“ gesetzt`
    case 'setResponsible':
      return change.staffId === null ? 'Wird von niemandem betreut' : 'Betreuung gesetzt'
  }
}

/** Words of one change on many cards. */
export const bulk = {
  /** What was done, as the list of operations names it. */
  label,
  title: 'Viele Karten ändern',
  subtitle: 'Eine Änderung für alle, die Sie ausgewählt haben. Sie lässt sich als Ganzes zurücknehmen.',
  whoTitle: 'Wen betrifft es?',
  nobody: 'Noch ist niemand ausgewählt.',
  nobodyHint: 'Markieren Sie Kunden in der Liste mit der Leertaste, oder wählen Sie sie hier aus.',
  whatTitle: 'Was soll sich ändern?',
  duePast: 'Dieser Tag ist schon vorbei: Die Erinnerungen wären sofort überfällig.',
  kind: 'Änderung',
  kinds: {
    addTag: 'Schlagwort hinzufügen',
    removeTag: 'Schlagwort entfernen',
    addReminder: 'Erinnerung anlegen, je Karte eine',
    setState: 'Zustand setzen',
    setObjection: 'Widerspruch gegen Werbung',
    setField: 'Feld setzen',
    setResponsible: 'Betreut von',
  } satisfies Record<BulkChange['type'], string>,
  tag: 'Schlagwort',
  tagHint: 'Ein neues Wort wird ein neues Schlagwort.',
  objection: {
    label: 'Vermerken als',
    yes: 'möchte keine Werbung',
    no: 'Widerspruch aufgehoben',
    noHint: 'Nur, wenn jeder von ihnen es selbst so gesagt hat.',
  },
  field: 'Eigenes Feld',
  noFields: 'Es gibt noch keine eigenen Felder. Sie legen sie in den Einstellungen an.',
  fieldHint: 'Was dort schon steht, wird überschrieben.',
  responsible: 'Wer betreut sie?',
  nobodyResponsible: 'niemand',
  previewTitle: 'Das geschieht',
  planning: 'Wird durchgesehen …',
  missing: 'Sagen Sie zuerst, was sich ändern soll.',
  changing: (n: number) =>
    n === 0 ? 'Keine Karte ändert sich.' : `${plural(n, 'Karte ändert', 'Karten ändern')} sich.`,
  staying: (n: number) =>
    `${plural(n, 'Karte bleibt', 'Karten bleiben')}, wie sie ${n === 1 ? 'ist' : 'sind'}:`,
  reason: (reason: LeftOutReason, n: number) =>
    `${count(n)} ${n === 1 ? reasons[reason].one : reasons[reason].many}`,
  reasonOne: (reason: LeftOutReason) => reasons[reason].one,
  namedList: 'Karten, die bleiben, wie sie sind',
  show: 'ansehen',
  hide: 'schließen',
  more: (n: number) => `und ${count(n)} weitere`,
  apply: (n: number) => `${plural(n, 'Karte', 'Karten')} ändern`,
  applying: 'Die Karten werden geändert',
  takingBack: 'Abgebrochen. Was schon geändert war, wird zurückgenommen …',
  finished: 'Das Abbrechen kam zu spät: Die Karten sind geändert. „Was zuletzt geschah“ nimmt es zurück.',
  takenBack: 'Abgebrochen. Alle Karten sind wieder, wie sie waren.',
  done: (n: number) => `${plural(n, 'Karte ist', 'Karten sind')} geändert.`,
  doneWith: (n: number, what: string) => `${what}: ${plural(n, 'Karte', 'Karten')}.`,
  undo: 'Rückgängig',
  back: 'Zur Kundenliste',
  another: 'Noch eine Änderung',
}
