import type { BranchSet } from '@shared/features/presets/branch-set'
import { Branch } from '@shared/features/settings/settings'
import { branchSets } from '@shared/texts/de/branch-sets'
import { settings as texts } from '@shared/texts/de/settings'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { addEntryKind } from '../entries'
import { addGroupWithFields } from '../fields'
import { addThingKind } from '../things'
import { draftsOf, freeName } from './drafts'
import { cardGroupNames, ownParts, type PartTable, partKey, restorePart } from './store'

/** What is made of a part that the shop does not have. */
type Wanted = {
  table: PartTable
  what: 'entryKind' | 'thingKind' | 'cardGroup'
  key: string
  name: string
  make(tx: Tx): Promise<void>
}

function wantedOf({ entryKinds = [], thingKinds = [], cardGroups = [] }: BranchSet): Wanted[] {
  return [
    ...entryKinds.map(
      ({ key, name, icon, warning = false, fields }): Wanted => ({
        table: 'entry_kind',
        what: 'entryKind',
        key,
        name,
        async make(tx) {
          const kindId = await addEntryKind(tx, { name, icon, warning }, key)
          await addGroupWithFields(tx, { owner: { on: 'entry', kindId }, name, fields: draftsOf(fields) })
        },
      }),
    ),
    ...thingKinds.map(
      ({ key, name, icon, serialLabel, fields }): Wanted => ({
        table: 'thing_kind',
        what: 'thingKind',
        key,
        name,
        async make(tx) {
          const kindId = await addThingKind(tx, { name, icon, serialLabel }, key)
          await addGroupWithFields(tx, { owner: { on: 'thing', kindId }, name, fields: draftsOf(fields) })
        },
      }),
    ),
    ...cardGroups.map(
      ({ key, name, fields }): Wanted => ({
        table: 'field_group',
        what: 'cardGroup',
        key,
        name,
        async make(tx) {
          const group = { name: freeName(name, await cardGroupNames(tx)), preset: key }
          await addGroupWithFields(tx, { owner: { on: 'card' }, ...group, fields: draftsOf(fields) })
        },
      }),
    ),
  ]
}

/**
 * Makes what the shop does not have of a branch's set and switches on what is off; to be called within an
 * operation. What is there stays as the shop has made it, so that it can be called again.
 */
export async function switchOnSet(tx: Tx, branch: Branch): Promise<{ made: number; restored: number }> {
  const own = await ownParts(tx)
  let made = 0
  let restored = 0
  for (const { table, key, make } of wantedOf(branchSets[branch])) {
    const part = own.get(partKey(table, key))
    if (!part) {
      await make(tx)
      made += 1
    } else if (part.archived) {
      await restorePart(tx, table, part.id)
      restored += 1
    }
  }
  return { made, restored }
}

/** The ready sets by branch. */
export function createPresetService(core: Core) {
  async function list() {
    const own = await ownParts(core.read())
    return Branch.options
      .map((branch) => ({
        branch,
        parts: wantedOf(branchSets[branch]).map(({ table, what, key, name }) => {
          const part = own.get(partKey(table, key))
          const has = part ? { id: part.id, archived: part.archived } : null
          return { key, what, has, name: part?.name ?? name }
        }),
      }))
      .filter(({ parts }) => parts.length > 0)
  }

  async function switchOn(branch: Branch, actor: string) {
    const meta = { kind: 'presets.switchOn', label: texts.branches[branch], actor }
    const { operationId, result } = await core.operations.run(meta, (tx) => switchOnSet(tx, branch))
    return { operationId, ...result }
  }

  return { list, switchOn }
}
