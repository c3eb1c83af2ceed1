import type { OwnField, OwnValue } from '@shared/features/exchange/own-card'
import { FieldDraft, nameKey } from '@shared/features/fields/definitions'
import type { FieldContent, FieldValue } from '@shared/features/fields/values'
import type { Tx } from '../../db/operate'
import { addOptions, insertField, insertGroup, readGroups } from '../fields'

type Known = { id: number; type: OwnField['type']; options: Map<string, number> }

/** The shop's own fields as those of the file; what the shop does not have is made, with the words to choose from. */
export function createFieldMaker() {
  const known: Known[] = []

  /** Makes sure that all fields of the file are there. */
  async function provide(tx: Tx, fields: readonly OwnField[]): Promise<void> {
    for (const field of fields.slice(known.length)) known.push(await find(tx, field))
  }

  /** What the file says of a card, as it is stored. */
  async function contentsOf(tx: Tx, values: readonly [number, OwnValue][]): Promise<FieldValue[]> {
    const contents: FieldValue[] = []
    for (const [place, value] of values) {
      const field = known[place]
      const content = field && (await contentOf(tx, field, value))
      if (field && content) contents.push({ fieldId: field.id, content })
    }
    return contents
  }

  return { provide, contentsOf, ids: () => known.map(({ id }) => id) }
}

/** The field of that name and type in the group of that name. */
async function find(tx: Tx, field: OwnField): Promise<Known> {
  const groups = await readGroups(tx, { on: 'card' })
  const group = groups.find(({ name }) => nameKey(name) === nameKey(field.group))
  const there = group?.fields.find(
    ({ name, type }) => nameKey(name) === nameKey(field.name) && type === field.type,
  )
  if (there) {
    const options = new Map(there.options.map(({ id, name }) => [nameKey(name), id]))
    return { id: there.id, type: there.type, options }
  }
  const groupId = group?.id ?? (await insertGroup(tx, { owner: { on: 'card' }, name: field.group }))
  const { name, type, unit, sensitive, legalBasis } = field
  const draft = FieldDraft.parse({ name, type, unit, sensitive, legalBasis, options: [] })
  return { id: await insertField(tx, groupId, draft), type, options: new Map() }
}

async function contentOf(tx: Tx, field: Known, value: OwnValue): Promise<FieldContent | null> {
  if (!('words' in value)) return value.type === field.type ? value : null
  const ids: number[] = []
  for (const word of value.words) {
    const key = nameKey(word)
    const [id] = field.options.has(key) ? [field.options.get(key)] : await addOptions(tx, field.id, [word])
    if (id === undefined) continue
    field.options.set(key, id)
    ids.push(id)
  }
  const [first] = ids
  if (first === undefined) return null
  return field.type === 'choice' ? { type: 'choice', optionId: first } : { type: 'choices', optionIds: ids }
}
