import type { PresetEntryKind, PresetField } from '@shared/features/presets/branch-set'

const consent = { legalBasis: 'Ausdrückliche Einwilligung (Art. 9 Abs. 2 a DSGVO)' }

export const text = (name: string): PresetField => ({ name, type: 'text' })
export const date = (name: string): PresetField => ({ name, type: 'date' })
export const yesNo = (name: string): PresetField => ({ name, type: 'yesNo' })
export const number = (name: string, unit = ''): PresetField => ({ name, type: 'number', unit })
export const choice = (name: string, ...options: string[]): PresetField => ({ name, type: 'choice', options })
export const choices = (name: string, ...options: string[]): PresetField => ({
  name,
  type: 'choices',
  options,
})

/** Data on health: the set names the consent as its basis; a shop that relies on another one changes it. */
export const protectedFields = (fields: readonly PresetField[]): PresetField[] =>
  fields.map((field) => ({ ...field, sensitive: consent }))

/** The same for the right and the left side, which stand beside each other on the card. */
export const bothSides = (fields: readonly PresetField[]): PresetField[] =>
  (['R', 'L'] as const).flatMap((side) =>
    fields.map((field) => ({ ...field, name: `${side} ${field.name}` })),
  )

/** Shared by all branches that put something on skin or plates. */
export const allergy: PresetEntryKind = {
  key: 'allergy',
  name: 'Allergie',
  icon: 'allergy',
  warning: true,
  fields: protectedFields([text('Wogegen'), text('Reaktion')]),
}
