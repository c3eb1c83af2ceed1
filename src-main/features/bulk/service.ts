import type { BulkChange } from '@shared/features/bulk/contract'
import { contentProblem } from '@shared/features/fields/values'
import type { Selection } from '@shared/features/selections/selection'
import { bulk as texts } from '@shared/texts/de/bulk'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { readField } from '../fields'
import { initialsOf } from '../staff'
import { livingAmong } from './cards-store'
import { allFor } from './kind'
import { kindOf } from './kinds'
import { createTally } from './left-out'
import { type PlanMessage, planTask } from './plan-task'

type Subject = { selection: Selection; change: BulkChange }

/** Cards of one step while somebody works with the program: shorter steps, at the cost of more of them. */
const cardsBesideCalls = 40

/** The use cases of one change on many cards. */
export function createBulkService(core: Core) {
  /** STATE_IN_FUTURE, FIELD_VALUE_UNFIT, NOT_FOUND for a field or somebody of the staff who is gone. */
  async function refuseUnfit(change: BulkChange): Promise<void> {
    const today = core.clock.today()
    if (change.type === 'setField') {
      const field = (await readField(core.read(), change.fieldId)) ?? fail('NOT_FOUND', { what: 'field' })
      const problem = contentProblem(field, change.content)
      if (problem) fail('FIELD_VALUE_UNFIT', { fieldId: field.id, name: field.name, problem })
    }
    if (change.type === 'setResponsible' && change.staffId !== null)
      if ((await initialsOf(core.read(), change.staffId)) === undefined) fail('NOT_FOUND', { what: 'staff' })
    if (change.type === 'setState' && change.on !== undefined && change.on > today)
      fail('STATE_IN_FUTURE', { on: change.on, today })
  }

  /** As `refuseUnfit`. */
  async function preview({ selection, change }: Subject, report: Report, signal: AbortSignal) {
    await refuseUnfit(change)
    const input = { dataFile: core.dataFile(), selection, change, today: core.clock.today(), deliver: false }
    return core.pool.run(planTask, input, {
      signal,
      onMessage: ({ seen, total }) => report('bulk.planning', seen, total),
    })
  }

  /**
   * A worker finds the cards, the writer changes them batch by batch under one operation; each card is asked
   * again when it is written. An error or a cancel takes everything back before it is passed on. NOTHING_TO_CHANGE,
   * and as `refuseUnfit`.
   */
  async function apply({ selection, change }: Subject, actor: string, report: Report, signal: AbortSignal) {
    await refuseUnfit(change)
    const kind = kindOf(change)
    const tally = createTally()
    let operationId: number | undefined
    let changed = 0

    async function write(operation: number, part: number[]): Promise<void> {
      changed += await core.operations.step(operation, async (tx, mark) => {
        // Whoever has stopped it is told at once that nothing more is written.
        signal.throwIfAborted()
        const living = await livingAmong(tx, part)
        const gone = allFor(
          part.filter((id) => !living.has(id)),
          'gone',
        )
        const leftOut = new Map([...(await kind.leftOut(tx, part, change)), ...gone])
        tally.add(leftOut)
        const ids = part.filter((id) => !leftOut.has(id))
        const stamp = { now: core.clock.now().toISOString(), today: core.clock.today(), actor }
        if (ids.length > 0) await kind.write(tx, ids, change, stamp)
        // Nothing of it stands in the index.
        mark(ids)
        return ids.length
      })
    }

    async function take({ ids, seen, total }: PlanMessage): Promise<void> {
      for (let rest = ids; rest.length > 0; ) {
        signal.throwIfAborted()
        operationId ??= await core.operations.begin({ kind: 'bulk.apply', label: texts.label(change), actor })
        const part = rest.slice(0, core.rightOfWay.wanted() ? cardsBesideCalls : rest.length)
        await write(operationId, part)
        rest = rest.slice(part.length)
      }
      report('bulk.applying', seen, total)
    }

    try {
      const input = { dataFile: core.dataFile(), selection, change, today: core.clock.today(), deliver: true }
      const plan = await core.pool.run(planTask, input, { signal, onMessage: take })
      tally.addCounts(plan.leftOut)
      signal.throwIfAborted()
      if (operationId === undefined || changed === 0) return fail('NOTHING_TO_CHANGE', { total: plan.total })
      await core.operations.finish(operationId)
      return { operationId, changed, leftOut: tally.all() }
    } catch (error) {
      if (operationId !== undefined) {
        report('undoing', 0, null)
        await core.undo.undo(operationId, actor, (done, total) => report('undoing', done, total))
      }
      throw error
    }
  }

  return { preview, apply }
}
