import { fieldPresets as texts } from '@shared/texts/de/field-presets'
import { z } from 'zod'
import { FieldDraft, type FieldType } from './definitions'

/** Ready groups for cards, off until wanted. */
export const FieldPreset = z.enum(['personal', 'confidential', 'company'])
export type FieldPreset = z.infer<typeof FieldPreset>

type Ready = { name: string; type: FieldType; options?: readonly string[] }

const groups: Record<FieldPreset, { sensitive: boolean; fields: Ready[] }> = {
  personal: {
    sensitive: false,
    fields: [
      { name: texts.occupation, type: 'text' },
      { name: texts.hobbies, type: 'text' },
      { name: texts.family, type: 'text' },
      { name: texts.education, type: 'choice', options: texts.educations },
      { name: texts.birthYear, type: 'number' },
      { name: texts.ageGroup, type: 'choice', options: texts.ageGroups },
    ],
  },
  confidential: {
    sensitive: true,
    fields: [
      { name: texts.income, type: 'text' },
      { name: texts.wealth, type: 'text' },
      { name: texts.health, type: 'text' },
    ],
  },
  company: {
    sensitive: false,
    fields: [
      { name: texts.legalForm, type: 'choice', options: texts.legalForms },
      { name: texts.branch, type: 'text' },
      { name: texts.vatId, type: 'text' },
      { name: texts.size, type: 'choice', options: texts.sizes },
      { name: texts.hours, type: 'text' },
    ],
  },
}

/** Whether a ready group is specially protected, so that switching it on asks for the legal basis. */
export function presetIsSensitive(preset: FieldPreset): boolean {
  return groups[preset].sensitive
}

/** The fields of a ready group; `legalBasis` goes to those that are specially protected. */
export function presetDrafts(preset: FieldPreset, legalBasis: string): FieldDraft[] {
  const { sensitive, fields } = groups[preset]
  return fields.map(({ name, type, options = [] }) =>
    FieldDraft.parse({
      name,
      type,
      sensitive,
      legalBasis: sensitive ? legalBasis : '',
      options: options.map((option) => ({ id: null, name: option })),
    }),
  )
}
