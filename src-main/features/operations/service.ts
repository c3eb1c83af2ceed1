import type { UndoResult } from '@shared/features/operations/contract'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { changedAnything, countOperations, findOperation, pageOfOperations } from './store'

export type OperationsService = ReturnType<typeof createOperationsService>

/** What was done with the data, and taking it back. */
export function createOperationsService(core: Core) {
  /** Being taken back right now; the table only says so once the undo has begun. */
  const underWay = new Set<number>()

  async function list(page: { offset: number; limit: number; undoableOnly: boolean }) {
    const operations = (await pageOfOperations(core.read(), page)).map((operation) => ({
      ...operation,
      undoable: operation.undoable || core.undo.hasFailed(operation.id),
    }))
    return { operations, total: await countOperations(core.read(), page.undoableOnly) }
  }

  /**
   * Takes an operation back. Once begun it is finished whatever happens: half an undo helps nobody, and a
   * cancelled call goes on in the background.
   */
  async function undo(id: number, actor: string, report: Report): Promise<UndoResult> {
    if (underWay.has(id)) fail('NOT_UNDOABLE', { reason: 'running' })
    underWay.add(id)
    try {
      await refuseStanding(id)
      return await core.undo.undo(id, actor, (done, total) => report('operations.undo', done, total))
    } finally {
      underWay.delete(id)
    }
  }

  async function refuseStanding(id: number): Promise<void> {
    const operation = (await findOperation(core.read(), id)) ?? fail('NOT_FOUND', { what: 'operation' })
    const { state } = operation
    if (core.undo.hasFailed(id)) return
    if (operation.undoes !== null) fail('NOT_UNDOABLE', { reason: 'isUndo' })
    if (state === 'undone') fail('NOT_UNDOABLE', { reason: 'alreadyUndone' })
    if (state !== 'done') fail('NOT_UNDOABLE', { reason: 'running' })
    if (!(await changedAnything(core.read(), id))) fail('NOT_UNDOABLE', { reason: 'nothing' })
  }

  return { list, undo }
}
