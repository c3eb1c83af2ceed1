import { exchange as texts } from '@shared/texts/de/exchange'
import type { LabelledField } from '../labelled-field'
import type { Target } from '../targets'
import { appleLabel, type Grouped, propertyLabel } from './labels'
import { partsOf, unescapeText, type VCardProperty } from './property'
import { addressFields, emailFields, phoneFields, webFields } from './reach-fields'
import type { VCard } from './read-cards'

/** What tells of the file and not of the customer. */
const ofTheFile = new Set(['VERSION', 'PRODID', 'REV', 'PROFILE', 'X-PRODID'])

/**
 * The values of a card in their order, each under its kind; pictures and other bytes are left to `attachmentsOf`.
 * What no rule knows goes to the note under its own name, so that nothing is lost.
 */
export function cardFields({ properties }: VCard): LabelledField[] {
  const labels = groupLabels(properties)
  const named = properties.some(({ name, value }) => name === 'N' && value.replace(/[;\s]/g, '') !== '')
  const isFirm = properties.some(
    ({ name, value }) =>
      (name === 'KIND' && /^org$/i.test(value.trim())) || (name === 'X-ABSHOWAS' && /company/i.test(value)),
  )
  return properties.flatMap((property, index) => {
    if (ofTheFile.has(property.name) || (property.name === 'X-ABLABEL' && property.group !== '')) return []
    const label = (property.group && labels.get(property.group)) || ''
    const grouped = { property, label, group: `vcard ${index}` }
    if (property.name === 'FN') return [fullName(property, named, isFirm)]
    return (byName[property.name] ?? other)(grouped).filter(({ value }) => value.trim() !== '')
  })
}

function groupLabels(properties: VCardProperty[]): Map<string, string> {
  const labelled = properties.filter(({ name, group }) => name === 'X-ABLABEL' && group !== '')
  return new Map(labelled.map(({ group, value }) => [group, appleLabel(unescapeText(value))]))
}

function fullName({ value }: VCardProperty, named: boolean, isFirm: boolean): LabelledField {
  const target = isFirm ? 'company' : named ? 'displayName' : 'fullName'
  return { header: texts.vcardProperties.FN, target, value: unescapeText(value) }
}

const headerOf = (target: Target) => texts.targets[target]

/** The parts of a value between semicolons, each with its own target. */
function parted(...targets: Target[]) {
  return ({ property }: Grouped): LabelledField[] =>
    partsOf(property.value, ';').map((part, index) => {
      const target = targets[Math.min(index, targets.length - 1)] ?? 'noteLabelled'
      return { header: headerOf(target), target, value: part.replace(/\s*[,;]\s*$/, '') }
    })
}

function whole(target: Target) {
  return ({ property }: Grouped): LabelledField[] => [
    { header: headerOf(target), target, value: unescapeText(property.value) },
  ]
}

function gender({ property }: Grouped): LabelledField[] {
  const [sex = '', words = ''] = partsOf(property.value, ';')
  const known = /^(m|f|w|male|female)$/i.test(sex.trim())
  return [
    { header: texts.vcardProperties.GENDER, target: known ? 'salutation' : 'noteLabelled', value: sex },
    { header: texts.vcardProperties.GENDER, target: 'noteLabelled', value: words },
  ]
}

/** Semicolons of a structured value that nobody here knows become commas a person can read. */
function other({ property, label }: Grouped): LabelledField[] {
  const value = partsOf(property.value, ';').filter(Boolean).join(', ')
  return [{ header: label || propertyLabel(property.name), target: 'noteLabelled', value }]
}

const byName: Record<string, (grouped: Grouped) => LabelledField[]> = {
  N: parted('lastName', 'firstName', 'middleName', 'title', 'suffix', 'noteLabelled'),
  ORG: parted('company', 'department'),
  TITLE: whole('role'),
  ROLE: whole('role'),
  BDAY: whole('birthday'),
  NOTE: whole('note'),
  CATEGORIES: whole('tags'),
  GENDER: gender,
  'X-GENDER': gender,
  TEL: phoneFields,
  'X-MS-TEL': phoneFields,
  EMAIL: emailFields,
  ADR: addressFields,
  URL: webFields,
  'X-SOCIALPROFILE': webFields,
  SOCIALPROFILE: webFields,
}
