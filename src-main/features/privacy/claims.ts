import type { PersonalDataClaim } from '../../db/personal-data'
import { personalData as calls } from '../calls'
import { personalData as campaigns } from '../campaigns'
import { personalData as colleagueNotes } from '../colleague-notes'
import { personalData as consents } from '../consents'
import { personalData as customers } from '../customers'
import { personalData as documents } from '../documents'
import { personalData as duplicates } from '../duplicates'
import { personalData as emails } from '../emails'
import { personalData as entries } from '../entries'
import { personalData as events } from '../events'
import { personalData as exchange } from '../exchange'
import { personalData as fields } from '../fields'
import { personalData as gifts } from '../gifts'
import { personalData as history } from '../history'
import { personalData as labels } from '../labels'
import { personalData as letters } from '../letters'
import { personalData as loyalty } from '../loyalty'
import { personalData as opened } from '../opened'
import { personalData as opening } from '../opening'
import { personalData as operations } from '../operations'
import { personalData as profile } from '../profile'
import { personalData as purchases } from '../purchases'
import { personalData as raffles } from '../raffles'
import { personalData as relations } from '../relations'
import { personalData as reminders } from '../reminders'
import { personalData as results } from '../results'
import { personalData as selections } from '../selections'
import { personalData as settings } from '../settings'
import { personalData as staff } from '../staff'
import { personalData as surveys } from '../surveys'
import { personalData as things } from '../things'
import { personalData as voices } from '../voices'
import { personalData as wishes } from '../wishes'

/** What every feature says of its tables; a test holds it against the real schema. */
export const claims: PersonalDataClaim[] = [
  ...customers,
  ...consents,
  ...history,
  ...purchases,
  ...loyalty,
  ...reminders,
  ...wishes,
  ...colleagueNotes,
  ...gifts,
  ...exchange,
  ...fields,
  ...entries,
  ...things,
  ...documents,
  ...duplicates,
  ...voices,
  ...relations,
  ...profile,
  ...labels,
  ...calls,
  ...campaigns,
  ...events,
  ...raffles,
  ...results,
  ...surveys,
  ...emails,
  ...letters,
  ...opened,
  ...opening,
  ...operations,
  ...selections,
  ...settings,
  ...staff,
]

/** The tables that hold personal data. */
export const personalClaims = claims.filter((claim) => 'path' in claim)
