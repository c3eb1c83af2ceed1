import { exchange as texts } from '@shared/texts/de/exchange'
import type { LabelledField } from '../labelled-field'
import type { Target } from '../targets'
import { type Grouped, ownTypes, type Whose, whoseOf } from './labels'
import { partsOf, typesOf, unescapeText } from './property'

const phoneOf: Record<Whose, Target> = {
  home: 'phoneHome',
  work: 'phoneWork',
  other: 'phoneOther',
  '': 'phone',
}
const emailOf: Record<Whose, Target> = {
  home: 'emailHome',
  work: 'emailWork',
  other: 'emailOther',
  '': 'email',
}
const placeOf: Record<Whose, string> = { home: 'Home', work: 'Work', other: 'Other', '': '' }

/** A number with its extension; a pager or a label of the program's own stands beside it in the note. */
export function phoneFields(grouped: Grouped): LabelledField[] {
  const { property, group } = grouped
  const types = typesOf(property)
  const fax = types.includes('fax')
  const cell = types.some((type) => type === 'cell' || type === 'iphone' || type === 'mobile')
  const target = fax ? 'fax' : cell ? 'mobile' : phoneOf[whoseOf(property)]
  const value = unescapeText(property.value).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ')
  const own = labelOf(grouped, types.includes('pager') ? [texts.pager] : [])
  return own === ''
    ? [{ header: texts.targets[target], target, value }]
    : [
        { header: texts.targets.phoneLabel, target: 'phoneLabel', value: own, group },
        { header: texts.targets[target], target, value, group },
      ]
}

export function emailFields(grouped: Grouped): LabelledField[] {
  const { property, group } = grouped
  const target = emailOf[whoseOf(property)]
  const value = unescapeText(property.value)
  const own = labelOf(grouped)
  return own === ''
    ? [{ header: texts.targets[target], target, value }]
    : [
        { header: texts.targets.emailLabel, target: 'emailLabel', value: own, group },
        { header: texts.targets[target], target, value, group },
      ]
}

const parts = ['poBox', 'extra', 'street', 'city', 'region', 'postcode', 'country'] as const

/** The parts of an address, and what its label says besides them. */
export function addressFields(grouped: Grouped): LabelledField[] {
  const { property, group } = grouped
  const fields = partsOf(property.value, ';').flatMap((part, index): LabelledField[] => {
    const target = parts[Math.min(index, parts.length - 1)] ?? 'extra'
    return part.trim() === '' ? [] : [{ header: texts.targets[target], target, value: part, group }]
  })
  const own = labelOf(grouped)
  const label: LabelledField = {
    header: texts.targets.addressLabel,
    target: 'addressLabel',
    value: own === '' ? placeOf[whoseOf(property)] : own,
    group,
  }
  const printed = property.params['LABEL']?.join(', ') ?? ''
  return [
    ...(fields.length > 0 && label.value !== '' ? [label] : []),
    ...fields,
    ...(own === '' || fields.length > 0
      ? []
      : [{ header: texts.targets.addressLabel, target: 'noteLabelled' as const, value: own }]),
    { header: texts.vcardProperties.LABEL, target: 'noteLabelled', value: printed },
  ]
}

export function webFields(grouped: Grouped): LabelledField[] {
  const { property, label } = grouped
  const value = unescapeText(property.value)
  const own = [label, ...ownTypes(property)].filter(Boolean).join(', ')
  const page = { header: texts.targets.website, target: 'website' as const, value }
  if (own === '' || own === texts.vcardLabels.homepage) return [page]
  return [page, { header: own, target: 'noteLabelled', value }]
}

function labelOf({ property, label }: Grouped, more: string[] = []): string {
  return [label, ...more, ...ownTypes(property)].filter(Boolean).join(', ')
}
