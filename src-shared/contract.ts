import { anotherWay } from './features/another-way/contract'
import { answers } from './features/answers/contract'
import { backup } from './features/backup/contract'
import { bulk } from './features/bulk/contract'
import { calls } from './features/calls/contract'
import { campaigns } from './features/campaigns/contract'
import { changes } from './features/changes/contract'
import { colleagueNotes } from './features/colleague-notes/contract'
import { consents } from './features/consents/contract'
import { customers } from './features/customers/contract'
import { documents } from './features/documents/contract'
import { duplicates } from './features/duplicates/contract'
import { emails } from './features/emails/contract'
import { entries } from './features/entries/contract'
import { events } from './features/events/contract'
import { exchange } from './features/exchange/contract'
import { fields } from './features/fields/contract'
import { gifts } from './features/gifts/contract'
import { history } from './features/history/contract'
import { host } from './features/host/contract'
import { labels } from './features/labels/contract'
import { letters } from './features/letters/contract'
import { lists } from './features/lists/contract'
import { lock } from './features/lock/contract'
import { loyalty } from './features/loyalty/contract'
import { occasions } from './features/occasions/contract'
import { opened } from './features/opened/contract'
import { opening } from './features/opening/contract'
import { operations } from './features/operations/contract'
import { postcodes } from './features/postcodes/contract'
import { preparedMessages } from './features/prepared-messages/contract'
import { presets } from './features/presets/contract'
import { privacy } from './features/privacy/contract'
import { profile } from './features/profile/contract'
import { purchases } from './features/purchases/contract'
import { raffles } from './features/raffles/contract'
import { relations } from './features/relations/contract'
import { reminders } from './features/reminders/contract'
import { results } from './features/results/contract'
import { selections } from './features/selections/contract'
import { settings } from './features/settings/contract'
import { setup } from './features/setup/contract'
import { staff } from './features/staff/contract'
import { surveys } from './features/surveys/contract'
import { things } from './features/things/contract'
import { today } from './features/today/contract'
import { voices } from './features/voices/contract'
import { wishes } from './features/wishes/contract'
import { wordLetters } from './features/word-letters/contract'
import { withStatuses } from './rpc/statuses'

/** Every procedure of the program, by feature: the one table that all hosts serve. */
export const contract = withStatuses({
  answers,
  backup,
  bulk,
  calls,
  anotherWay,
  campaigns,
  changes,
  consents,
  colleagueNotes,
  customers,
  documents,
  duplicates,
  emails,
  entries,
  events,
  exchange,
  fields,
  gifts,
  history,
  host,
  labels,
  letters,
  lists,
  lock,
  loyalty,
  occasions,
  opened,
  opening,
  operations,
  postcodes,
  privacy,
  profile,
  preparedMessages,
  presets,
  purchases,
  raffles,
  relations,
  reminders,
  results,
  selections,
  settings,
  setup,
  staff,
  surveys,
  things,
  today,
  voices,
  wishes,
  wordLetters,
})
export type Contract = typeof contract
