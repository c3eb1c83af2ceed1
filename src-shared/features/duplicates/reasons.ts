import type { NameLevel } from './compare-names'
import type { BirthdayLevel, LineLevel, PlaceLevel } from './compare-parts'

/** What speaks for or against a pair, as it is kept; the words for it are in `texts/de/duplicates.ts`. */
export type Reason =
  | 'name.same'
  | 'name.swapped'
  | `first.${NameLevel}`
  | `last.${NameLevel}`
  | `groupName.${NameLevel}`
  | `birthday.${Exclude<BirthdayLevel, 'missing'>}`
  | `phone.${Exclude<LineLevel, 'missing'>}`
  | `email.${Exclude<LineLevel, 'missing'>}`
  | `place.${Exclude<PlaceLevel, 'missing'>}`
  | 'generationOther'
  | 'salutationOther'
  | 'import'
