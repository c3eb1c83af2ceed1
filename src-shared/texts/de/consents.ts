import type {
  ConsentBasis,
  ConsentChannel,
  ConsentPurpose,
  ConsentSource,
  ConsentStatus,
  ExistingCustomerCondition,
} from '@shared/features/consents/consent'
import type { ReachReason } from '@shared/features/consents/reach'
import { plural } from '../numbers'

const channels: Record<ConsentChannel, string> = {
  letter: 'Brief',
  email: 'E-Mail',
  phone: 'Telefon',
  messenger: 'SMS/Messenger',
  any: '',
}

/** On the card itself, where little room is. */
const channelsShort: Record<ConsentChannel, string> = { ...channels, messenger: 'SMS' }

const purposes: Record<ConsentPurpose, string> = {
  advertising: 'Werbung',
  newsletter: 'Newsletter',
  profiling: 'Einkäufe auswerten',
  quoting: 'Zitieren',
  passingOn: 'Weitergeben',
}

const statuses: Record<ConsentStatus, string> = {
  unknown: 'weiß man nicht',
  given: 'hat zugestimmt',
  refused: 'hat abgelehnt',
  withdrawn: 'hat widerrufen',
}

const sources: Record<ConsentSource, string> = {
  form: 'Anmeldeformular',
  oral: 'mündlich',
  phone: 'telefonisch',
  email: 'E-Mail',
  other: 'eigene Worte',
}

const bases: Record<ConsentBasis, string> = {
  consent: 'eigene Einwilligung',
  existingCustomer: 'Bestandskunde (§ 7 Abs. 3 UWG)',
  presumed: 'mutmaßlich (Firma)',
}

/** „Werbung per Brief“, „Weinpost“, „Zitieren“. */
function cellName(purpose: ConsentPurpose, channel: ConsentChannel, newsletter?: string): string {
  const what = newsletter ?? purposes[purpose]
  return channel === 'any' ? what : `${what} per ${channels[channel]}`
}

const conditions: Record<ExistingCustomerCondition, string> = {
  fromSale: 'Die Adresse kam beim Kauf einer Ware oder Leistung von der Person selbst.',
  similarGoods: 'Beworben werden nur eigene, ähnliche Waren oder Leistungen.',
  noObjection: 'Die Person hat dem nicht widersprochen.',
  notice: 'Beim Erheben und in jeder Nachricht steht, dass sie jederzeit widersprechen kann.',
}

/** What stands behind the sign of a cell. */
const reasons: Record<ReachReason, string> = {
  given: 'hat zugestimmt',
  letterUntilObjection: 'erlaubt, bis widersprochen wird',
  existingCustomer: 'Bestandskunde, § 7 Abs. 3 UWG',
  presumed: 'mutmaßlich, mit Begründung',
  unknown: 'noch nicht gefragt',
  refused: 'hat abgelehnt',
  withdrawn: 'hat widerrufen',
  objection: 'widersprochen',
  householdObjection: 'der Haushalt hat widersprochen',
  child: 'noch ein Kind: keine eigene Werbung',
  notPresumed: 'noch nicht gefragt; mutmaßlich nur mit Begründung',
  lost: 'kommt nicht mehr',
  left: 'gehört nicht mehr dazu',
  moved: 'unbekannt verzogen',
  deceased: 'verstorben',
  restricted: 'Karte gesperrt',
}

/** Words of consents, on the card and on their own page. */
export const consents = {
  channels,
  channelsShort,
  purposes,
  statuses,
  sources,
  bases,
  conditions,
  reasons,
  cellName,
  /** The reason in few words, below the sign of a cell. */
  short: {
    given: '',
    letterUntilObjection: 'bis Widerspruch',
    existingCustomer: 'Bestandskunde',
    presumed: 'mutmaßlich',
    unknown: 'nicht gefragt',
    refused: '',
    withdrawn: '',
    objection: 'widersprochen',
    householdObjection: 'Haushalt widerspricht',
    child: 'Kind',
    notPresumed: 'nicht gefragt',
    lost: 'kommt nicht mehr',
    left: 'nicht mehr dabei',
    moved: 'verzogen',
    deceased: 'verstorben',
    restricted: 'gesperrt',
  } satisfies Record<ReachReason, string>,
  /** „hat zugestimmt am 01.11.2026“, on paper. */
  saidOn: (status: string, day: string) => `${status} am ${day}`,
  tab: 'Einwilligungen',
  yes: 'ja',
  no: 'nein',
  unasked: '?',
  purpose: 'Zweck',
  matrixOf: (name: string) => `Einwilligungen von ${name}`,
  company: 'die Firma selbst',
  none: 'Einwilligen kann nur ein Mensch. Tragen Sie zuerst ein, wer zu dieser Karte gehört.',
  addPeople: 'Personen eintragen',
  print: 'Anmeldeformular',
  printFor: (name: string) => `Anmeldeformular für ${name}`,
  legend: 'Gilt heute: ja – darf man, nein – darf man nicht, ? – noch nicht gefragt, also auch nicht.',
  objection: {
    note: 'Widerspricht der Werbung',
    lift: 'Widerspruch zurücknehmen',
    stands: (day: string | null) =>
      day === null ? 'Widerspruch gegen Werbung' : `Widerspruch gegen Werbung seit ${day}`,
    wholeCard: 'Gilt für alle auf dieser Karte.',
    noteAll: 'Alle widersprechen der Werbung',
    liftAll: 'Widerspruch der ganzen Karte zurücknehmen',
    said: (name: string) => `${name}: widerspricht der Werbung.`,
    lifted: (name: string) => `${name}: Widerspruch zurückgenommen.`,
    wins: 'Solange der Widerspruch auf der Karte steht, geht er jeder Einwilligung vor. Eingetragenes bleibt stehen.',
  },
  entry: {
    title: (name: string, cell: string) => `${name}: ${cell}`,
    now: 'Gilt heute',
    give: 'Hat zugestimmt',
    refuse: 'Lehnt ab',
    withdraw: 'Widerruft',
    forget: 'Wieder unbekannt',
    said: (name: string, cell: string, status: ConsentStatus) => `${name}, ${cell}: ${statuses[status]}.`,
    overruled: (day: string) => `Eingetragen. Es gilt weiter, was am ${day} gesagt wurde.`,
    source: 'Woher weiß man es?',
    sourceWords: 'In eigenen Worten',
    sourceWordsMissing: 'Bitte kurz schreiben, woher man es weiß.',
    on: 'Gesagt am',
    future: 'Dieser Tag liegt in der Zukunft.',
    evidence: 'Wo liegt der Nachweis?',
    evidencePlaceholder: 'z. B. Ordner 2026, Blatt 14',
    attach: 'Datei als Nachweis anhängen',
    attachHint: 'z. B. das unterschriebene Formular, eingescannt oder fotografiert',
    attached: (name: string) => `Wird angehängt: ${name}`,
    detach: (name: string) => `Nicht anhängen: ${name}`,
    wording: 'Wortlaut',
    version: (version: number, current: boolean) =>
      current ? `Fassung ${version} (die jetzige)` : `Fassung ${version}`,
    noWording: 'ohne',
    exception: 'Ausnahme für Bestandskunden',
    exceptionHint: 'Ohne Einwilligung, wenn alle vier Punkte zutreffen (§ 7 Abs. 3 UWG).',
    exceptionEnter: 'Als Ausnahme eintragen',
    exceptionMissing: 'Es müssen alle vier Punkte zutreffen.',
    presumed: 'Mutmaßliche Einwilligung der Firma',
    presumedHint:
      'Am Telefon genügt bei Firmen, dass man aus gutem Grund von Interesse ausgehen darf. Der Grund gehört dazu.',
    presumedNote: 'Woraus schließen Sie das?',
    presumedMissing: 'Bitte einen Grund schreiben.',
    presumedEnter: 'Mit Begründung eintragen',
    proof: (day: string) =>
      `Nachweis aufheben bis mindestens ${day}: fünf Jahre ab der Einwilligung und ab jedem Anruf (§ 7a UWG).`,
    consumerPhone: 'Anrufen nur mit vorheriger Einwilligung; sie ist fünf Jahre lang nachzuweisen.',
    doubleOptIn: 'Als Nachweis taugt am besten die Bestätigung aus dem Postfach der Person.',
  },
  history: {
    title: 'Was bisher gesagt wurde',
    empty: 'Noch nichts eingetragen.',
    entered: (actor: string, day: string | null) => {
      const more = [actor && `von ${actor}`, day && `am ${day}`].filter(Boolean)
      return more.length > 0 ? `eingetragen ${more.join(' ')}` : ''
    },
    wording: (version: number) => `Wortlaut: Fassung ${version}`,
    evidence: (where: string) => `Nachweis: ${where}`,
    objected: 'hat der Werbung widersprochen',
    objectionLifted: 'Widerspruch zurückgenommen',
    allConditions: 'alle vier Voraussetzungen bestätigt',
  },
  page: {
    title: 'Einwilligungen',
    subtitle: 'Anmeldeformular, Newsletter, Wortlaut und das Informationsblatt nach Art. 13 DSGVO.',
    formTitle: 'Anmeldeformular',
    formFor: (name: string) => `Ausgefüllt für ${name}`,
    blank: 'Leeres Formular',
    blankAgain: 'Lieber leer',
    preview: 'Vorschau',
    previewLabel: (page: number) => `Anmeldeformular, Seite ${page}`,
    noAddress: 'Auf dem Informationsblatt fehlen Name und Anschrift Ihres Ladens.',
    toShop: 'In den Einstellungen eintragen',
    unprintable: (signs: string) =>
      `Diese Zeichen kennt die Druckschrift nicht, sie stehen als Fragezeichen da: ${signs}`,
    newsletters: 'Newsletter',
    newslettersHint: 'Jeder steht als eigenes Kästchen auf dem Formular und als eigene Zeile auf der Karte.',
    newsletterName: 'Name',
    newsletterPlaceholder: 'z. B. Weinpost',
    newsletterMissing: 'Bitte einen Namen schreiben.',
    newsletterChannel: 'Kommt per',
    newsletterAdd: 'Anlegen',
    newsletterAdded: (name: string) => `Angelegt: ${name}.`,
    newsletterPeople: (n: number) => (n === 0 ? 'noch niemand gefragt' : plural(n, 'Person', 'Personen')),
    newsletterNone: 'Noch keiner angelegt.',
    rename: (name: string) => `Umbenennen: ${name}`,
    renameTitle: 'Newsletter umbenennen',
    renameSave: 'Umbenennen',
    renamed: (name: string) => `Heißt jetzt ${name}.`,
    end: (name: string) => `Beenden: ${name}`,
    ended: 'beendet',
    endedSaid: (name: string) => `Beendet: ${name}.`,
    again: (name: string) => `Wieder anbieten: ${name}`,
    againSaid: (name: string) => `Wieder da: ${name}.`,
    wordings: 'Wortlaut',
    wordingsHint:
      'Eine Fassung wird nie geändert: Wer auf ihr unterschrieben hat, hat genau das gesagt. Ein neuer Text wird die nächste Fassung.',
    wordingOf: (purpose: string) => `Wortlaut: ${purpose}`,
    wordingVersion: (version: number, used: number) =>
      used === 0 ? `Fassung ${version}` : `Fassung ${version} · ${plural(used, 'Zusage', 'Zusagen')}`,
    wordingEdit: (purpose: string) => `Neue Fassung: ${purpose}`,
    wordingSave: 'Als neue Fassung speichern',
    wordingSaved: (purpose: string, version: number) => `${purpose}: Fassung ${version} gilt ab jetzt.`,
    wordingShort: 'Bitte mindestens einen ganzen Satz schreiben.',
    older: 'Frühere Fassungen',
    asked: 'Auf dem Formular auch fragen',
    passingOnHint: 'Weitergeben nur, wenn im Wortlaut steht, an wen.',
    sheet: 'Informationsblatt',
    sheetHint: 'Leere Felder drucken den mitgelieferten Text.',
    contact: 'Ansprechpartner für Datenschutz',
    contactHint: 'Leer: der Laden selbst.',
    purposesText: 'Zwecke und Rechtsgrundlagen',
    retention: 'Wie lange gespeichert wird',
    recipients: 'Wer die Angaben bekommt',
    authority: 'Aufsichtsbehörde für Beschwerden',
    reviewYears: 'Karten durchsehen nach so vielen Jahren ohne Kontakt',
    noAdvice:
      'Die mitgelieferten Texte sind Vorlagen und keine Rechtsberatung. Bitte prüfen Sie, ob sie auf Ihren Laden passen, oder lassen Sie sie prüfen.',
    toPage: 'Einwilligungen und Anmeldeformular',
    toPageHint: 'Was Sie fragen, in welchen Worten, und das Formular zum Ausdrucken.',
  },
  change: {
    said: (cell: string, status: string) => `${cell}: ${status}`,
  },
}
