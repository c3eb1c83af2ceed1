import type { UndoResult } from '@shared/features/operations/contract'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import {
  changedAnything,
  countOperations,
  findOperation,
  type OperationFilter,
  pageOfOperations,
} from './store'

export type OperationsService = ReturnType<typeof createOperationsService>

/** What was done with the data, and taking it back. */
export function createOperationsService(core: Core) {
  /** Being taken back right now; the table only says so once the undo has begun. */
  const underWay = new Map<number, { signal: AbortSignal; settled: Promise<unknown> }>()
  /** Beside the program that owns the file nobody can tell what it works on. */
  const isHalted = (operation: { id: number; state: string }) =>
    core.access === 'own' && core.undo.isHalted(operation)

  async function list(page: OperationFilter & { offset: number; limit: number }) {
    const operations = (await pageOfOperations(core.read(), page)).map((operation) => {
      const halted = isHalted(operation) ? core.undo.doneBefore(operation.id) : null
      return { ...operation, undoable: operation.undoable || halted !== null, halted }
    })
    return { operations, total: await countOperations(core.read(), page) }
  }

  /**
   * Takes an operation back, or goes on where that came to a halt. A cancel stops it between two steps: what was
   * taken back stays so, the rest follows when it is asked for again, or at the next start. Over both transports
   * a caller that goes away looks like one that cancels; so an undo whose window was closed halts as well.
   */
  async function undo(id: number, actor: string, report: Report, signal: AbortSignal): Promise<UndoResult> {
    const before = underWay.get(id)
    // Who wants to go on may be faster than the halt.
    if (before?.signal.aborted) await before.settled
    if (underWay.has(id)) fail('NOT_UNDOABLE', { reason: 'running' })
    const work = takeBack(id, actor, report, signal).finally(() => underWay.delete(id))
    underWay.set(id, { signal, settled: work.catch(() => {}) })
    return work
  }

  async function takeBack(id: number, actor: string, report: Report, signal: AbortSignal) {
    await refuseStanding(id)
    return core.undo.undo(id, actor, (done, total) => report('operations.undo', done, total), signal)
  }

  async function refuseStanding(id: number): Promise<void> {
    const operation = (await findOperation(core.read(), id)) ?? fail('NOT_FOUND', { what: 'operation' })
    const { state } = operation
    if (isHalted(operation)) return
    if (operation.undoes !== null) fail('NOT_UNDOABLE', { reason: 'isUndo' })
    if (state === 'undone') fail('NOT_UNDOABLE', { reason: 'alreadyUndone' })
    if (state !== 'done') fail('NOT_UNDOABLE', { reason: 'running' })
    if (!(await changedAnything(core.read(), id))) fail('NOT_UNDOABLE', { reason: 'nothing' })
  }

  return { list, undo }
}
