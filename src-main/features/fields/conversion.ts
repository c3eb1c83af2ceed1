import type { Target } from '@shared/features/fields/convert'
import { type Field, type FieldDraft, hasOptions } from '@shared/features/fields/definitions'
import { contentText } from '@shared/features/fields/values'
import { partsOf } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { inOneOperation, type Step } from '../../jobs/in-one-operation'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { converted, customersAtOnce, heldToConvert, optionFinder, optionsToAdd } from './conversion-plan'
import {
  customersToConvert,
  customersWith,
  customersWithOption,
  deleteValues,
  heldBy,
  type Rewritten,
  replaceOption,
  rewrite,
} from './conversion-store'
import {
  deleteFieldRow,
  deleteGroupRow,
  setArchived,
  setFieldType,
  updateFieldRow,
} from './definition-write-store'
import { changeOptions, existingField, existingGroup, refuseDraft } from './definitions'
import { addOptions, retireOptions } from './option-store'
import { addRestField } from './rest-field'
import { countUsers } from './value-store'

/** What changes fields that hold something: long work in short steps, each kind one operation with its undo. */
export function createConversionService(core: Core) {
  const now = () => core.clock.now().toISOString()
  const users = async (ids: number[]) =>
    Number((await countUsers(core.read(), ids).executeTakeFirstOrThrow()).n)
  const targetOf = ({ type, unit }: Pick<Target, 'type' | 'unit'>, optionOf: Target['optionOf']): Target => ({
    type,
    unit,
    optionOf,
    thisYear: partsOf(core.clock.today()).year,
  })

  async function preview(id: number, to: Pick<Target, 'type' | 'unit'>, signal?: AbortSignal) {
    const field = await existingField(core.read(), id)
    const names = await optionsToAdd(core.read(), field, to.type, [], signal)
    const target = targetOf(to, optionFinder(names.map((name, at) => ({ id: at + 1, name }))))
    const customers = await users([id])
    const rest = new Set<number>()
    const samples = new Set<string>()
    for await (const page of heldToConvert(core.read(), field, to.type, signal))
      for (const held of page) {
        if (converted(field, held, target) !== null) continue
        rest.add(held.customerId)
        if (samples.size < 5) samples.add(contentText(held.content, field).slice(0, 80))
      }
    return { customers, fits: customers - rest.size, rest: rest.size, samples: [...samples] }
  }

  async function retype(id: number, draft: FieldDraft, actor: string, report: Report, signal: AbortSignal) {
    const field = await existingField(core.read(), id)
    const known = draft.options.map(({ name }) => name)
    const added = await optionsToAdd(core.read(), field, draft.type, known, signal)
    const total = await users([id])
    const meta = { kind: 'fields.retype', label: draft.name, actor }
    const work = async (step: Step) => {
      const options = await step(async (tx) => {
        await refuseDraft(tx, field.groupId, draft, id)
        await updateFieldRow(tx, id, field.groupId, draft)
        if (hasOptions(draft.type)) await changeOptions(tx, field, draft.options, now())
        await addOptions(tx, id, added)
        return (await existingField(tx, id)).options.filter(({ archived }) => !archived)
      })
      const target = targetOf(draft, optionFinder(options))
      const outcome = await convertAll(step, field, target, total, report, signal)
      return { ...outcome, field: await existingField(core.read(), id) }
    }
    return inOneOperation(core, meta, work, (done, of) => report('undoing', done, of))
  }

  /** Goes through the values until none of another type is left; only then the field is of the new type. */
  async function convertAll(
    step: Step,
    field: Field,
    target: Target,
    total: number,
    report: Report,
    signal: AbortSignal,
  ) {
    const { id } = field
    let fits = 0
    let restField: { id: number; name: string } | undefined
    const rest = new Set<number>()
    for (let after = 0, done = 0, ended = false; !ended; ) {
      signal.throwIfAborted()
      report('fields.converting', Math.min(done, total), total)
      ended = await step(async (tx) => {
        // What was written behind the walk meanwhile is found by beginning anew.
        const from = (start: number) => customersToConvert(tx, field, target.type, start, customersAtOnce)
        const ahead = await from(after)
        const customers = ahead.length > 0 || after === 0 ? ahead : await from(0)
        if (customers.length === 0) {
          await setFieldType(tx, id, target.type)
          const left = hasOptions(target.type) ? [] : (await existingField(tx, id)).options
          await retireOptions(
            tx,
            left.map((option) => option.id),
            now(),
          )
          return true
        }
        const changes: Rewritten[] = []
        for (const held of await heldBy(tx, id, customers)) {
          const content = converted(field, held, target)
          if (content) changes.push({ held, fieldId: id, content })
          else {
            restField ??= await addRestField(tx, field, now())
            rest.add(held.customerId)
            const text = contentText(held.content, field)
            changes.push({ held, fieldId: restField.id, content: { type: 'text', text } })
          }
        }
        await rewrite(tx, changes)
        after = customers.at(-1) ?? after
        done += customers.length
        return false
      })
      fits = total - rest.size
    }
    return { fits: Math.max(0, fits), rest: rest.size, restIn: restField?.name ?? '' }
  }

  async function merge(
    { fieldId, from, into }: { fieldId: number; from: number; into: number },
    actor: string,
    report: Report,
    signal: AbortSignal,
  ) {
    const field = await existingField(core.read(), fieldId)
    const known = new Set(field.options.map(({ id }) => id))
    if (from === into || !known.has(from) || !known.has(into)) fail('NOT_FOUND', { what: 'fieldOption' })
    const total = await users([fieldId])
    const work = async (step: Step) => {
      for (let done = 0, ended = false; !ended; done += customersAtOnce) {
        signal.throwIfAborted()
        report('fields.merging', Math.min(done, total), total)
        ended = await step(async (tx) => {
          const customers = await customersWithOption(tx, from, customersAtOnce)
          if (customers.length > 0) await replaceOption(tx, customers, from, into)
          else await retireOptions(tx, [from], now())
          return customers.length === 0
        })
      }
      return { field: await existingField(core.read(), fieldId) }
    }
    const meta = { kind: 'fields.mergeOptions', label: field.name, actor }
    return inOneOperation(core, meta, work, (done, of) => report('undoing', done, of))
  }

  async function removeField(id: number, actor: string, report: Report, signal: AbortSignal) {
    const field = await existingField(core.read(), id)
    const meta = { kind: 'fields.deleteField', label: field.name, actor }
    return remove([field], async () => {}, meta, report, signal)
  }

  async function removeGroup(id: number, actor: string, report: Report, signal: AbortSignal) {
    const group = await existingGroup(core.read(), id)
    const meta = { kind: 'fields.deleteGroup', label: group.name, actor }
    return remove(group.fields, (tx) => deleteGroupRow(tx, id), meta, report, signal)
  }

  async function remove(
    fields: readonly Field[],
    last: (tx: Tx) => Promise<void>,
    meta: { kind: string; label: string; actor: string },
    report: Report,
    signal: AbortSignal,
  ) {
    const total = await users(fields.map(({ id }) => id))
    let done = 0
    const work = async (step: Step) => {
      // Nobody writes into them from here on.
      await step(async (tx) => {
        for (const { id } of fields) await setArchived(tx, 'field', id, now())
      })
      for (const { id } of fields)
        for (let ended = false; !ended; ) {
          signal.throwIfAborted()
          report('fields.deleting', Math.min(done, total), total)
          ended = await step(async (tx) => {
            const customers = await customersWith(tx, id, 0, customersAtOnce)
            done += customers.length
            if (customers.length > 0) await deleteValues(tx, id, customers)
            else await deleteFieldRow(tx, id)
            return customers.length === 0
          })
        }
      await step(last)
      return {}
    }
    return inOneOperation(core, meta, work, (count, of) => report('undoing', count, of))
  }

  return { preview, retype, merge, removeField, removeGroup }
}
