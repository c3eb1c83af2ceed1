import type { CustomerKind, SettableState } from '@shared/features/customers/card'
import type { Stage } from '@shared/features/customers/stage'
import type { ExclusionReason, Purpose } from '@shared/features/selections/selection'
import { count, plural } from '../numbers'
import { customers } from './customers'
import { kernel } from './kernel'
import { stages } from './stages'

const { months } = kernel

/** As many of them are spoken of. */
const kinds: Record<CustomerKind, string> = {
  person: 'Personen',
  household: 'Haushalte',
  company: 'Firmen',
  club: 'Gruppen',
}

/** Words of choosing whom a letter, list or export is about, and why. */
export const selections = {
  everyone: 'Alle Kunden',
  conditions: 'Bedingungen',
  add: 'Bedingung',
  addTitle: 'Bedingung hinzufügen',
  joins: { and: 'und', or: 'oder' },
  joinTo: { and: 'und – ändern in oder', or: 'oder – ändern in und' },
  joinHint: '„und“ gilt vor „oder“: Jede Zeile ist eine Gruppe, und eine genügt.',
  tag: 'Schlagwort',
  tagPlaceholder: 'Schlagwort suchen',
  noTags: 'Auf keiner Karte steht bisher ein Schlagwort.',
  noSuchTag: 'Kein solches Schlagwort',
  tagOption: (name: string, n: number) => `${name} (${count(n)})`,
  stage: 'Stufe',
  kind: 'Art',
  anyKind: 'alle Arten',
  state: 'Zustand',
  anyState: 'alle Zustände',
  responsible: 'Betreut von',
  anyResponsible: 'alle',
  nobodyResponsible: 'niemand',
  birthMonth: 'Geburtstag im',
  anyMonth: 'alle Monate',
  months,
  postcode: 'PLZ beginnt mit',
  postcodePlaceholder: 'z. B. 69',
  byHand: 'Kunden suchen und hinzufügen',
  byHandPlaceholder: 'Name, Ort, Kundennummer …',
  byHandHint: 'Schreiben, mit ↑ ↓ wählen, Enter fügt hinzu.',
  nobodyFound: (text: string) => `Kein Kunde zu „${text}“`,
  negate: 'Alle außer diesen',
  take: 'Hinzufügen',
  done: 'Fertig',
  chips: {
    all: 'alle Kunden',
    tag: (name: string) => name,
    notTag: (name: string) => `ohne ${name}`,
    postcode: (prefix: string) => `PLZ beginnt mit ${prefix}`,
    notPostcode: (prefix: string) => `PLZ nicht ${prefix}…`,
    ids: (n: number) => `${plural(n, 'Kunde', 'Kunden')} von Hand`,
    notIds: (n: number) => `ohne ${plural(n, 'Kunden', 'Kunden')} von Hand`,
    stage: (stage: Stage) => stages.names[stage],
    notStage: (stage: Stage) => `nicht ${stages.names[stage]}`,
    kind: (kind: CustomerKind) => kinds[kind],
    state: (state: SettableState) => customers.state.names[state],
    responsible: (name: string | null) => (name === null ? 'von niemandem betreut' : `betreut von ${name}`),
    birthMonth: (month: number) => `Geburtstag im ${months[month - 1]}`,
    not: (words: string) => `nicht: ${words}`,
    memberOf: 'Mitglieder einer Gruppe',
    notMemberOf: 'ohne Mitglieder einer Gruppe',
    other: 'besondere Auswahl',
  },
  except: 'ohne',
  morePeople: (n: number) => `und ${count(n)} weitere`,
  remove: (name: string) => `${name} entfernen`,
  customers: (n: number) => (n === 1 ? 'Kunde' : 'Kunden'),
  counting: 'Wird gezählt …',
  purpose: 'Zweck',
  purposes: {
    advertising: {
      label: 'Werbung',
      text: 'Angebote, Einladungen, Grüße. Wer der Werbung widersprochen hat, bleibt außen vor.',
    },
    contract: {
      label: 'Vertrag',
      text: 'Was zu einem Kauf oder Auftrag gehört. Geht auch an Kunden, die keine Werbung möchten.',
    },
    legal: {
      label: 'Rechtlich',
      text: 'Rückrufe, neue Bedingungen, Pflichten. Geht auch an Kunden, die keine Werbung möchten.',
    },
    internal: {
      label: 'Intern',
      text: 'Bleibt im Laden. Alle Kunden stehen darin; ein Widerspruch steht als Angabe dabei.',
    },
  } satisfies Record<Purpose, { label: string; text: string }>,
  /** Behind the number of those left out. */
  reasons: {
    objection: 'Werbewiderspruch',
    householdObjection: 'Werbewiderspruch des Haushalts',
    incompleteAddress: 'unvollständige Anschrift',
    moved: '„unbekannt verzogen“',
    deceased: 'verstorben',
    lost: 'kommt nicht mehr',
    restricted: 'gesperrt',
    child: 'noch ein Kind',
    nobodyThere: 'niemand mehr im Haushalt',
    inHousehold: 'im Haushalt dabei',
    noPhone: 'ohne Telefonnummer',
    unprintable: 'Zeichen, die nicht gedruckt werden können',
    club: 'Gruppe ohne eigene Anschrift',
    noNumber: 'ohne Nummer für den Strichcode',
    noPassingOn: 'ohne Einwilligung zur Weitergabe',
    noEmail: 'ohne E-Mail-Adresse',
    noMobile: 'ohne Handynummer',
    noConsent: 'ohne Einwilligung',
    blocked: 'auf der Sperrliste',
    suspectedDuplicate: 'vielleicht doppelt',
  } satisfies Record<ExclusionReason, string>,
  leftOut: (n: number, reasons: string) => `${count(n)} ausgelassen: ${reasons}`,
  leftOutSome: (n: number, named: number, reasons: string) =>
    `${count(n)} ausgelassen; unter den ersten ${count(named)}: ${reasons}`,
  reasonCount: (n: number, reason: string) => `${count(n)} ${reason}`,
  show: 'ansehen',
  hide: 'schließen',
  leftOutList: 'Ausgelassene Kunden',
  leftOutMore: (n: number) => `und ${count(n)} weitere`,
}
