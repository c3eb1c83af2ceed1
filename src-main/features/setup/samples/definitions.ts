import type { Field, FieldOwner } from '@shared/features/fields/definitions'
import { nameKey } from '@shared/features/fields/definitions'
import type { FieldContent, FieldValue } from '@shared/features/fields/values'
import type { ReadDatabase } from '../../../db/open'
import type { Words } from '../../demo'
import { readGroups } from '../../fields'
import { ownParts } from '../../presets'

/** A kind of entries or things with its fields by their names. */
type Kind = { id: number; fields: Map<string, Field> }

/** What the shop writes on cards, by the keys of the ready sets; groups of its own go by their names. */
export type Definitions = {
  entryKinds: Map<string, Kind>
  thingKinds: Map<string, Kind>
  groups: Map<string, Map<string, Field>>
}

export async function readDefinitions(db: ReadDatabase): Promise<Definitions> {
  const entryKinds = new Map<string, Kind>()
  const thingKinds = new Map<string, Kind>()
  for (const [key, { id, archived }] of await ownParts(db)) {
    const [table = '', preset = ''] = key.split(' ')
    if (archived || table === 'field_group') continue
    const on = table === 'entry_kind' ? ('entry' as const) : ('thing' as const)
    const kinds = on === 'entry' ? entryKinds : thingKinds
    kinds.set(preset, { id, fields: await fieldsOn(db, { on, kindId: id }) })
  }
  const groups = new Map<string, Map<string, Field>>()
  for (const { name, preset, archived, fields } of await readGroups(db, { on: 'card' }))
    if (!archived) groups.set(preset ?? name, byName(fields))
  return { entryKinds, thingKinds, groups }
}

async function fieldsOn(db: ReadDatabase, owner: FieldOwner): Promise<Map<string, Field>> {
  return byName((await readGroups(db, owner)).flatMap(({ fields }) => fields))
}

const byName = (fields: readonly Field[]) =>
  new Map(fields.filter(({ archived }) => !archived).map((field) => [nameKey(field.name), field]))

/** Words as values of the shop's fields; what it has renamed or does not have is left out. */
export function valuesOf(words: Words, fields: ReadonlyMap<string, Field>): FieldValue[] {
  return Object.entries(words).flatMap(([name, word]) => {
    const field = fields.get(nameKey(name))
    const content = field && contentOf(word, field)
    return field && content ? [{ fieldId: field.id, content }] : []
  })
}

function contentOf(word: Words[string], field: Field): FieldContent | null {
  const optionIds = [word].flat().flatMap((one) => {
    const option = field.options.find(({ name, archived }) => !archived && name === one)
    return option ? [option.id] : []
  })
  switch (field.type) {
    case 'text':
      return typeof word === 'string' && word !== '' ? { type: 'text', text: word } : null
    case 'number':
      return typeof word === 'number' ? { type: 'number', number: word } : null
    case 'date':
      return typeof word === 'string' ? { type: 'date', date: word } : null
    case 'yesNo':
      return typeof word === 'boolean' ? { type: 'yesNo', yes: word } : null
    case 'choice':
      return optionIds[0] === undefined ? null : { type: 'choice', optionId: optionIds[0] }
    case 'choices':
      return optionIds.length === 0 ? null : { type: 'choices', optionIds }
  }
}
