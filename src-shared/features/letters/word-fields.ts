import type { Purpose } from '@shared/features/selections/selection'
import type { Settings } from '@shared/features/settings/settings'
import type { CivilDate } from '@shared/kernel/civil-date'
import { slipsBetween } from '@shared/kernel/slips'
import { letters as texts } from '@shared/texts/de/letters'
import { addressBlock } from './address-block'
import { fieldValues, letterFields } from './fields'
import { mannerOf, spelledIn } from './manner'
import { oneLine } from './names'
import type { Correspondent } from './people'

/** The recipient's part of the address field holds six lines (DIN 5008). */
const addressRows = 6

const { address, closing, objection } = texts.wordFields
const addressColumns = Array.from({ length: addressRows }, (_, row) => texts.addressColumn(row + 1))

/** The field that holds the sentence on the right to object, in advertising. */
export const objectionField = objection

/** The columns of the list for Word: the address line by line, every field of a letter, closing and objection. */
export const listColumns: readonly string[] = [
  ...addressColumns,
  ...letterFields.map(({ label }) => label),
  closing,
  objection,
]

/** The fields of a template of Word: those of the list, and the whole address in one. */
export const wordFields: readonly string[] = [address, ...listColumns]

const byName = new Map(
  [...wordFields.map((label) => [label, label] as const), ...Object.entries(texts.wordAliases)].map(
    ([name, label]) => [folded(name), label],
  ),
)

function folded(name: string): string {
  return oneLine(name).toLocaleLowerCase('de').replaceAll(' ', '')
}

/** The field that a name means, whatever its case and spacing; undefined where there is none. */
export function wordFieldOf(name: string): string | undefined {
  return byName.get(folded(name))
}

/** The field that a misspelt name was probably meant for, or null. */
export function nearestField(name: string): string | null {
  const most = Math.max(2, Math.floor(name.length / 3))
  const near = [...byName]
    .map(([known, label]) => ({ label, slips: slipsBetween(folded(name), known, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
  return near[0]?.label ?? null
}

/** What is the same for all: the shop, why it writes, and the day. */
export type WordContext = {
  settings: Pick<Settings, 'shop' | 'letters'>
  purpose: Purpose
  today: CivilDate
}

/**
 * What stands for each field in the letter to a correspondent, by its label, German formatted. The whole address has
 * several lines; everything else is one line, empty where nothing is known.
 */
export function wordValues(
  correspondent: Correspondent,
  { settings, purpose, today }: WordContext,
): Readonly<Record<string, string>> {
  const { letters } = settings
  const manner = mannerOf(settings)
  const { country } = manner
  const lines = addressBlock(correspondent, { companyFirst: letters.companyFirst, senderCountry: country })
  const values = fieldValues(correspondent, today, manner)
  const objects = purpose === 'advertising'
  return {
    [address]: lines.join('\n'),
    ...Object.fromEntries(addressColumns.map((column, row) => [column, lines[row] ?? ''])),
    ...Object.fromEntries(letterFields.map(({ key, label }) => [label, values[key]])),
    [closing]: spelledIn(country, texts.closing),
    [objection]: objects
      ? oneLine(letters.objectionSentence) || spelledIn(country, texts.objectionSentence)
      : '',
  }
}
