import type { CardField, TextTest } from '@shared/features/customers/leaves'
import type { Leaf, LeafOf } from '@shared/features/selections/leaves'
import { count, plural } from '../numbers'
import { campaigns } from './campaigns'
import { consents } from './consents'
import { customers } from './customers'
import { history } from './history'
import { kernel } from './kernel'
import { euros, periodWords, rangeWords, times } from './periods'
import { stages } from './stages'

const cardFields: Record<CardField, string> = {
  firstName: 'Vorname',
  lastName: 'Nachname',
  title: 'Titel',
  groupName: 'Name von Firma oder Gruppe',
  number: 'Kundennummer',
  street: 'Straße',
  city: 'Ort',
  phone: 'Telefonnummer',
  email: 'E-Mail-Adresse',
  web: 'Internetadresse',
  note: 'Bemerkung',
  source: 'Herkunft',
  specialTerms: 'Sonderkonditionen',
  paymentRemark: 'Zahlungshinweis',
}
const textTests: Record<TextTest, string> = {
  filled: 'ist ausgefüllt',
  empty: 'ist leer',
  contains: 'enthält',
  begins: 'beginnt mit',
  equals: 'lautet',
}
const kinds = { person: 'Personen', household: 'Haushalte', company: 'Firmen', club: 'Gruppen' }
const groups = { household: 'einem Haushalt', company: 'einer Firma', club: 'einer Gruppe' }
const voiceKinds = { complaint: 'eine Beschwerde', praise: 'ein Lob', rating: 'eine Bewertung' }
const roles = { file: 'ein Dokument', photo: 'ein Foto', evidence: 'einen Nachweis' }
const answers = { given: 'zugestimmt', refused: 'abgelehnt', withdrawn: 'widerrufen' }

/** Names that conditions speak of by an id. */
export type LeafNames = {
  field: (leaf: LeafOf<'field'>) => string
  staff: (id: number) => string
  thingKind: (id: number) => string
  relation: (id: number, forward: boolean | null) => string
  newsletter: (id: number) => string
  saved: (id: number) => string
  campaign: (id: number) => string
}

/** On which way, to which purpose. */
function matter({ purpose, channel, newsletterId }: LeafOf<'consent'>, names: LeafNames): string {
  const what =
    newsletterId !== null ? `„${names.newsletter(newsletterId)}“` : purpose && consents.purposes[purpose]
  const way = channel && channel !== 'any' ? ` per ${consents.channels[channel]}` : ''
  return what || way ? `${what ?? 'irgendetwas'}${way}` : ''
}

function within({ within }: LeafOf<'birthday'>): string {
  if (typeof within === 'string')
    return { thisMonth: 'in diesem Monat', nextMonth: 'im nächsten Monat' }[within]
  return within.days === 0 ? 'heute' : `in den nächsten ${plural(within.days, 'Tag', 'Tagen')}`
}

function voiceWords({ kind, starsFrom, starsTo, standing, period }: LeafOf<'voice'>): string {
  const when = period ? `${periodWords(period)} ` : ''
  if (standing === 'open') return `${when}eine offene Beschwerde haben`
  const stars =
    starsFrom === null && starsTo === null
      ? ''
      : ` mit ${rangeWords({ from: starsFrom, to: starsTo })} Sternen`
  const quotable = standing === 'quotable' ? ', die zitiert werden darf,' : ''
  return `${when}${kind ? voiceKinds[kind] : 'etwas'}${stars}${quotable} gesagt haben`
}

function cardFieldWords({ field, test, text }: LeafOf<'cardField'>): string {
  const label = cardFields[field]
  if (test === 'filled') return `„${label}“ ausgefüllt haben`
  if (test === 'empty') return `bei „${label}“ nichts stehen haben`
  return `bei „${label}“ ${{ contains: 'etwas mit', begins: 'am Anfang', equals: 'genau' }[test]} „${text}“ stehen haben`
}

/** Each condition as it goes on behind „Kunden, die …“, so that „nicht“ may stand before it. */
const clauses: {
  [T in Leaf['type']]: (leaf: LeafOf<T>, names: LeafNames) => string
} = {
  all: () => 'irgendwie Kunden sind',
  ids: ({ ids }) => `von Hand gewählt sind (${count(ids.length)})`,
  tag: ({ tag }) => `das Schlagwort „${tag}“ haben`,
  postcode: ({ prefix }) => `eine PLZ haben, die mit ${prefix} beginnt`,
  postcodeRange: ({ from, to }) => `eine PLZ von ${from} bis ${to} haben`,
  town: ({ town }) => `in ${town} wohnen`,
  near: ({ place, km }) => `höchstens ${count(km)} km von ${place || 'unserem Laden'} entfernt wohnen`,
  address: ({ is }) => `eine ${is === 'complete' ? 'vollständige' : 'unvollständige'} Anschrift haben`,
  stage: ({ stage }) => `„${stages.names[stage]}“ sind`,
  kind: ({ kind }) => `${kinds[kind]} sind`,
  state: ({ state }) => `als „${customers.state.names[state]}“ geführt sind`,
  responsible: ({ staffId }, { staff }) =>
    `von ${staffId === null ? 'niemandem' : staff(staffId)} betreut werden`,
  birthMonth: ({ month }) => `im ${kernel.months[month - 1]} Geburtstag haben`,
  birthday: (leaf) => `${within(leaf)} Geburtstag haben`,
  age: (range) => `${rangeWords(range)} Jahre alt sind`,
  cardField: cardFieldWords,
  preferredChannel: ({ channel }) =>
    channel === null
      ? 'keinen bevorzugten Weg haben'
      : `am liebsten per ${history.channels[channel === 'phone' ? 'call' : channel]} erreicht werden`,
  customerSince: ({ period }) => `${periodWords(period)} Kunde geworden sind`,
  created: ({ period }) => `${periodWords(period)} ihre Karte bekommen haben`,
  changed: ({ period }) => `zuletzt ${periodWords(period)} auf ihrer Karte geändert worden sind`,
  adObjection: () => 'der Werbung widersprochen haben',
  memberOf: () => 'zu einer bestimmten Gruppe gehören',
  belongsTo: ({ kind }) => `zu ${groups[kind]} gehören`,
  field: (leaf, { field }) => `${field(leaf)} haben`,
  purchaseCount: ({ period, ...range }) => `${when(period)}${times(range)} gekauft haben`,
  purchaseSum: ({ period, ...range }) => `${when(period)}für ${euros(range)} gekauft haben`,
  firstPurchase: ({ period }) => `zum ersten Mal ${periodWords(period)} gekauft haben`,
  lastPurchase: ({ period }) =>
    period === null ? 'noch nie gekauft haben' : `zuletzt ${periodWords(period)} gekauft haben`,
  article: ({ text, period }) => `${when(period)}„${text}“ gekauft haben`,
  points: (range) => `${rangeWords(range)} Punkte haben`,
  lastContact: ({ channel, period }) => {
    const way = channel ? ` (${history.channels[channel]})` : ''
    return period === null
      ? `noch nie Kontakt${way} hatten`
      : `zuletzt ${periodWords(period)} Kontakt${way} hatten`
  },
  noContact: ({ channel, days }) =>
    `seit ${plural(days, 'Tag', 'Tagen')} keinen Kontakt${channel ? ` (${history.channels[channel]})` : ''} hatten`,
  consent: (leaf, names) => {
    const what = matter(leaf, names)
    if (leaf.answer === 'unasked')
      return what
        ? `nach Einwilligung in ${what} noch nicht gefragt sind`
        : 'noch nach keiner Einwilligung gefragt sind'
    return `${what ? `${what}: ` : ''}einer Einwilligung ${answers[leaf.answer]} haben`
  },
  thing: ({ kindId, serial }, { thingKind }) =>
    `${kindId === null ? 'einen Gegenstand' : `„${thingKind(kindId)}“`}${serial && ` mit der Nummer „…${serial}…“`} haben`,
  wish: ({ open, category, text }) =>
    `${open === null ? 'irgendeinen' : open ? 'einen offenen' : 'einen erledigten'} Wunsch${category ? ` aus „${category}“` : ''}${text && ` mit „${text}“`} haben`,
  voice: voiceWords,
  document: ({ role, name }) =>
    `${role ? roles[role] : 'ein Dokument'}${name && ` mit „${name}“ im Namen`} haben`,
  relation: ({ kindId, forward }, { relation }) => `eine Beziehung „${relation(kindId, forward)}“ haben`,
  referral: ({ is }) => (is === 'referred' ? 'von jemandem empfohlen sind' : 'jemanden empfohlen haben'),
  campaign: ({ id, part }, { campaign }) => `zur Aktion „${campaign(id)}“ gehören (${campaigns.parts[part]})`,
  saved: ({ id }, { saved }) => `zur Auswahl „${saved(id)}“ gehören`,
}

const when = (period: Parameters<typeof periodWords>[0] | null) => (period ? `${periodWords(period)} ` : '')

/** The topics under which conditions are offered, each with its conditions. */
export const leaves = {
  topics: {
    card: 'Auf der Karte',
    place: 'Anschrift',
    birthday: 'Geburtstag und Alter',
    fields: 'Eigene Felder',
    purchases: 'Einkäufe und Punkte',
    contacts: 'Kontakte',
    consents: 'Einwilligungen',
    hanging: 'Wünsche, Stimmen, Gegenstände',
    belonging: 'Wer zu wem gehört',
    campaigns: 'Aktionen',
    selections: 'Auswahlen',
  },
  titles: {
    all: 'Alle Kunden',
    ids: 'Von Hand gewählt',
    tag: 'Schlagwort',
    postcode: 'PLZ beginnt mit',
    postcodeRange: 'PLZ von … bis',
    town: 'Ort',
    near: 'Umkreis',
    address: 'Anschrift vollständig?',
    stage: 'Stufe',
    kind: 'Art',
    state: 'Zustand',
    responsible: 'Betreut von',
    birthMonth: 'Geburtstag in einem Monat',
    birthday: 'Geburtstag demnächst',
    age: 'Alter',
    cardField: 'Was auf der Karte steht',
    preferredChannel: 'Bevorzugter Weg',
    customerSince: 'Kunde seit',
    created: 'Karte angelegt',
    changed: 'Karte geändert',
    adObjection: 'Werbewiderspruch',
    memberOf: 'Mitglied einer bestimmten Gruppe',
    belongsTo: 'Gehört zu Haushalt, Firma oder Gruppe',
    field: 'Eigenes Feld',
    purchaseCount: 'Wie oft gekauft',
    purchaseSum: 'Für wie viel gekauft',
    firstPurchase: 'Erster Einkauf',
    lastPurchase: 'Letzter Einkauf',
    article: 'Was gekauft wurde',
    points: 'Punkte',
    lastContact: 'Letzter Kontakt',
    noContact: 'Kein Kontakt seit',
    consent: 'Einwilligung',
    thing: 'Gegenstand',
    wish: 'Wunsch',
    voice: 'Stimme',
    document: 'Dokument',
    relation: 'Beziehung',
    referral: 'Empfehlung',
    campaign: 'Von einer Aktion',
    saved: 'Gespeicherte Auswahl',
  } satisfies Record<Leaf['type'], string>,
  clauses,
  cardFields,
  textTests,
  kinds,
  /** Labels of the fields of conditions. */
  field: 'Feld',
  test: 'Bedingung',
  text: 'Text',
  value: 'Wert',
  which: 'Welche',
  any: 'alle',
  nobody: 'niemand',
  none: 'keiner',
  from: 'von',
  to: 'bis',
  within: 'Wann',
  withinOptions: {
    today: 'heute',
    week: 'in den nächsten 7 Tagen',
    fortnight: 'in den nächsten 14 Tagen',
    month: 'in den nächsten 30 Tagen',
    thisMonth: 'in diesem Monat',
    nextMonth: 'im nächsten Monat',
  },
  completeness: { complete: 'vollständig', incomplete: 'unvollständig' },
  channel: 'Weg',
  purpose: 'Zweck',
  newsletter: 'Newsletter',
  answer: 'Antwort',
  answerOptions: {
    given: 'ja',
    refused: 'nein',
    withdrawn: 'widerrufen',
    unasked: 'noch nicht gefragt',
  },
  never: 'noch nie',
  days: 'Tage ohne Kontakt',
  serial: 'Nummer enthält',
  openOptions: { open: 'offen', done: 'erledigt' },
  category: 'Warengruppe',
  stars: 'Sterne',
  standing: 'Stand',
  standings: { any: 'gleich', open: 'offene Beschwerde', quotable: 'darf zitiert werden' },
  voiceKinds: { complaint: 'Beschwerde', praise: 'Lob', rating: 'Bewertung' },
  role: 'Art',
  roles: { file: 'Datei', photo: 'Foto', evidence: 'Nachweis' },
  documentName: 'Name enthält',
  referralOptions: { referred: 'von jemandem empfohlen', hasReferred: 'hat jemanden empfohlen' },
  groupOptions: { household: 'Haushalt', company: 'Firma', club: 'Gruppe' },
  perhapsEmpty: 'leer: ganz gleich',
  euro: '€',
  years: 'Jahre',
  points: 'Punkte',
  pieces: 'mal',
  protectedField: '(besonders geschützt)',
}
