import { addressBlock } from '@shared/features/letters/address-block'
import { fieldValues, letterFields } from '@shared/features/letters/fields'
import type { Manner } from '@shared/features/letters/manner'
import type { Correspondent } from '@shared/features/letters/people'
import type { CivilDate } from '@shared/kernel/civil-date'
import { letters as texts } from '@shared/texts/de/letters'

const addressRows = 6

/** Head of the list for Word: Anschrift1…6, then every field ready to be used, the letter's salutation first. */
export function tableHeader(): string[] {
  return [
    ...Array.from({ length: addressRows }, (_, i) => texts.addressColumn(i + 1)),
    ...letterFields.map((field) => field.label),
  ]
}

/** One recipient's row of that list. */
export function tableRow(
  correspondent: Correspondent,
  today: CivilDate,
  companyFirst: boolean,
  manner: Manner,
): string[] {
  const lines = addressBlock(correspondent, { companyFirst, senderCountry: manner.country })
  const values = fieldValues(correspondent, today, manner)
  return [
    ...Array.from({ length: addressRows }, (_, i) => lines[i] ?? ''),
    ...letterFields.map((field) => values[field.key]),
  ]
}
