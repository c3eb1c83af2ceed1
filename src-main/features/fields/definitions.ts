import {
  doubleName,
  type Field,
  type FieldDraft,
  type FieldGroup,
  type FieldOwner,
  nameKey,
} from '@shared/features/fields/definitions'
import { type FieldPreset, presetDrafts } from '@shared/features/fields/presets'
import { fieldPresets } from '@shared/texts/de/field-presets'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { readField, readGroup, readGroups } from './definition-store'
import {
  insertField,
  insertGroup,
  renameGroupRow,
  setArchived,
  updateFieldRow,
  writeOrder,
} from './definition-write-store'
import { retireOptions, writeOptions } from './option-store'

type Reader = ReadDatabase | Tx

export const existingField = async (db: Reader, id: number) =>
  (await readField(db, id)) ?? fail('NOT_FOUND', { what: 'field' })
export const existingGroup = async (db: Reader, id: number) =>
  (await readGroup(db, id)) ?? fail('NOT_FOUND', { what: 'fieldGroup' })

/**
 * A group with its fields at the end of a place; to be called within an operation. Answers the group's id.
 * Ends with FIELD_NAME_TAKEN, OPTION_NAME_TAKEN or LEGAL_BASIS_MISSING.
 */
export async function addGroupWithFields(
  tx: Tx,
  { owner, name, preset, fields }: { owner: FieldOwner; name: string; preset?: string; fields: FieldDraft[] },
): Promise<number> {
  await refuseGroupName(tx, owner, name)
  const id = await insertGroup(tx, { owner, name, preset: preset ?? null })
  for (const draft of fields) await addFieldTo(tx, id, draft)
  return id
}

/**
 * A field at the end of a group; to be called within an operation. Answers its id. Ends with FIELD_NAME_TAKEN,
 * OPTION_NAME_TAKEN or LEGAL_BASIS_MISSING.
 */
export async function addFieldTo(tx: Tx, groupId: number, draft: FieldDraft): Promise<number> {
  await refuseDraft(tx, groupId, draft)
  return insertField(tx, groupId, draft)
}

/** Ends with the declared error of what is wrong with a field as it shall be; `id` is its own. */
export async function refuseDraft(tx: Tx, groupId: number, draft: FieldDraft, id?: number): Promise<void> {
  const { fields } = await existingGroup(tx, groupId)
  if (fields.some((other) => other.id !== id && nameKey(other.name) === nameKey(draft.name)))
    fail('FIELD_NAME_TAKEN', { name: draft.name })
  const double = doubleName(draft.options.map((option) => option.name))
  if (double !== null) fail('OPTION_NAME_TAKEN', { name: double })
  if (draft.sensitive && draft.legalBasis === '') fail('LEGAL_BASIS_MISSING', { name: draft.name })
}

async function refuseGroupName(tx: Tx, owner: FieldOwner, name: string, id?: number): Promise<void> {
  const groups = await readGroups(tx, owner)
  if (groups.some((other) => other.id !== id && nameKey(other.name) === nameKey(name)))
    fail('FIELD_NAME_TAKEN', { name })
}

/** The options of a field as a draft names them; those left out are retired. */
export async function changeOptions(tx: Tx, field: Field, drafts: FieldDraft['options'], at: string) {
  const kept = new Set(drafts.map(({ id }) => id))
  const left = field.options.filter(({ id, archived }) => !archived && !kept.has(id))
  await retireOptions(
    tx,
    left.map(({ id }) => id),
    at,
  )
  await writeOptions(tx, field.id, drafts)
}

/** The use cases of the definitions that take no time: those that touch no values. */
export function createDefinitionService(core: Core) {
  const now = () => core.clock.now().toISOString()

  async function forGroup(verb: string, label: string, actor: string, work: (tx: Tx) => Promise<number>) {
    const { operationId, result } = await core.operations.run(
      { kind: `fields.${verb}`, label, actor },
      async (tx) => existingGroup(tx, await work(tx)),
    )
    return { operationId, group: result as FieldGroup }
  }

  async function forField(verb: string, label: string, actor: string, work: (tx: Tx) => Promise<number>) {
    const { operationId, result } = await core.operations.run(
      { kind: `fields.${verb}`, label, actor },
      async (tx) => existingField(tx, await work(tx)),
    )
    return { operationId, field: result }
  }

  const addGroup = (owner: FieldOwner, name: string, actor: string) =>
    forGroup('addGroup', name, actor, (tx) => addGroupWithFields(tx, { owner, name, fields: [] }))

  const addPreset = (preset: FieldPreset, legalBasis: string, actor: string) => {
    const name = fieldPresets.groups[preset]
    const fields = presetDrafts(preset, legalBasis)
    return forGroup('addGroup', name, actor, (tx) =>
      addGroupWithFields(tx, { owner: { on: 'card' }, name, preset, fields }),
    )
  }

  const renameGroup = (id: number, name: string, actor: string) =>
    forGroup('updateGroup', name, actor, async (tx) => {
      await refuseGroupName(tx, (await existingGroup(tx, id)).owner, name, id)
      await renameGroupRow(tx, id, name)
      return id
    })

  const moveGroup = async (id: number, by: -1 | 1, actor: string) =>
    forGroup('updateGroup', (await existingGroup(core.read(), id)).name, actor, async (tx) => {
      const groups = await readGroups(tx, (await existingGroup(tx, id)).owner)
      await writeOrder(tx, 'field_group', moved(groups, id, by))
      return id
    })

  const archiveGroup = async (id: number, archived: boolean, actor: string) =>
    forGroup(
      archived ? 'archive' : 'restore',
      (await existingGroup(core.read(), id)).name,
      actor,
      async (tx) => {
        await setArchived(tx, 'field_group', id, archived ? now() : null)
        return id
      },
    )

  const addField = (groupId: number, draft: FieldDraft, actor: string) =>
    forField('addField', draft.name, actor, (tx) => addFieldTo(tx, groupId, draft))

  const updateField = (id: number, groupId: number, draft: Omit<FieldDraft, 'type'>, actor: string) =>
    forField('updateField', draft.name, actor, async (tx) => {
      const field = await existingField(tx, id)
      const whole = { ...draft, type: field.type }
      await refuseDraft(tx, groupId, whole, id)
      await updateFieldRow(tx, id, groupId, whole)
      await changeOptions(tx, field, draft.options, now())
      return id
    })

  const moveField = async (id: number, by: -1 | 1, actor: string) =>
    forField('updateField', (await existingField(core.read(), id)).name, actor, async (tx) => {
      const { fields } = await existingGroup(tx, (await existingField(tx, id)).groupId)
      await writeOrder(tx, 'field', moved(fields, id, by))
      return id
    })

  const archiveField = async (id: number, archived: boolean, actor: string) =>
    forField(
      archived ? 'archive' : 'restore',
      (await existingField(core.read(), id)).name,
      actor,
      async (tx) => {
        await setArchived(tx, 'field', id, archived ? now() : null)
        return id
      },
    )

  return {
    addGroup,
    addPreset,
    renameGroup,
    moveGroup,
    archiveGroup,
    addField,
    updateField,
    moveField,
    archiveField,
  }
}

/** The ids in their new order; what is archived keeps its place behind the others. */
function moved(rows: readonly { id: number; archived: boolean }[], id: number, by: -1 | 1): number[] {
  const ids = rows.map((row) => row.id)
  const from = ids.indexOf(id)
  const beside = rows[from + by]
  if (from < 0 || !beside || beside.archived) return ids
  return ids.map((other, at) => (at === from ? beside.id : at === from + by ? id : other))
}
