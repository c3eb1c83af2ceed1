import { anotherWay } from './de/another-way'
import { answers } from './de/answers'
import { backup } from './de/backup'
import { belonging } from './de/belonging'
import { bulk } from './de/bulk'
import { calls } from './de/calls'
import { campaigns } from './de/campaigns'
import { cardChanges } from './de/card-changes'
import { cardForm } from './de/card-form'
import { colleagueNotes } from './de/colleague-notes'
import { consentForm } from './de/consent-form'
import { consents } from './de/consents'
import { counterView } from './de/counter-view'
import { customers } from './de/customers'
import { demo } from './de/demo'
import { documents } from './de/documents'
import { duplicates } from './de/duplicates'
import { emails } from './de/emails'
import { entries } from './de/entries'
import { errors } from './de/errors'
import { events } from './de/events'
import { exchange } from './de/exchange'
import { exportPage } from './de/export-page'
import { fieldPresets } from './de/field-presets'
import { fields } from './de/fields'
import { gifts } from './de/gifts'
import { help } from './de/help'
import { history } from './de/history'
import { host } from './de/host'
import { importPage } from './de/import-page'
import { labels } from './de/labels'
import { labelsPage } from './de/labels-page'
import { leaves } from './de/leaves'
import { legal } from './de/legal'
import { letterPages } from './de/letter-pages'
import { listPage } from './de/list-page'
import { lists } from './de/lists'
import { lock } from './de/lock'
import { loyalty } from './de/loyalty'
import { occasions } from './de/occasions'
import { opened } from './de/opened'
import { opening } from './de/opening'
import { operations } from './de/operations'
import { periods } from './de/periods'
import { postcodes } from './de/postcodes'
import { preparedMessages } from './de/prepared-messages'
import { privacy } from './de/privacy'
import { profile } from './de/profile'
import { progress } from './de/progress'
import { purchases } from './de/purchases'
import { raffles } from './de/raffles'
import { relations } from './de/relations'
import { reminders } from './de/reminders'
import { results } from './de/results'
import { scanner } from './de/scanner'
import { selectionPages } from './de/selection-pages'
import { selections } from './de/selections'
import { settings } from './de/settings'
import { setup } from './de/setup'
import { shell } from './de/shell'
import { shortcuts } from './de/shortcuts'
import { staff } from './de/staff'
import { stages } from './de/stages'
import { surveys } from './de/surveys'
import { things } from './de/things'
import { today } from './de/today'
import { ui } from './de/ui'
import { voices } from './de/voices'
import { wishes } from './de/wishes'
import { wordLetters } from './de/word-letters'

/**
 * The catalogue: every word that a user reads, one plain object a feature in `de/<feature>.ts`, merged here.
 * A text with something in it is a function of its values; where a count decides the form it says so with
 * `plural`. A second language is a second object of the same type (`const en: Texts = …`), chosen in
 * `texts()`; no library is needed for that, and a missing or misnamed text is a compile error.
 *
 *     const t = texts().shell          // in React: useTexts().shell
 *     t.newCustomer                    // „Neuer Kunde“
 *     t.customerCount(1482)            // „1.482 Kunden“
 */
const de = {
  answers,
  backup,
  bulk,
  belonging,
  calls,
  anotherWay,
  campaigns,
  cardChanges,
  cardForm,
  consentForm,
  consents,
  colleagueNotes,
  counterView,
  customers,
  demo,
  documents,
  duplicates,
  emails,
  entries,
  errors,
  events,
  exchange,
  exportPage,
  fieldPresets,
  fields,
  gifts,
  help,
  history,
  host,
  importPage,
  leaves,
  labels,
  labelsPage,
  legal,
  letterPages,
  wordLetters,
  listPage,
  lists,
  lock,
  loyalty,
  occasions,
  opened,
  opening,
  operations,
  periods,
  postcodes,
  preparedMessages,
  privacy,
  profile,
  progress,
  purchases,
  raffles,
  relations,
  reminders,
  selectionPages,
  selections,
  results,
  scanner,
  settings,
  setup,
  shell,
  shortcuts,
  staff,
  surveys,
  things,
  stages,
  today,
  ui,
  voices,
  wishes,
}
export type Texts = typeof de

/** The texts in the language of the program. */
export function texts(): Texts {
  return de
}
