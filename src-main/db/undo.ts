import type { UndoResult } from '@shared/features/operations/contract'
import type { Changes } from './changes'
import type { WriteDatabase } from './open'
import { createWalker, type Follow, type Walk, type WalkOptions } from './undo-walk'

export type { UndoChange } from './undo-walk'

/** How many kept rows are named one by one. */
const namedKept = 200

export type Undo = ReturnType<typeof createUndo>

/**
 * Undo as the inverse written under a new operation: first the cards that it created go as a whole, then what
 * it did to others, newest change first. Where a field was changed since, it stays and is listed; a created
 * card that has been used since stays as a whole and is listed.
 *
 * Between two steps it may come to a halt, because it was stopped or met an error: what was taken back stays so,
 * and the next call for the same operation goes on from there. What a halt or a crash left half done is finished
 * at the next start, from its beginning: every step can be repeated.
 */
export function createUndo({ changes, ...options }: WalkOptions & { changes: Changes }) {
  const { database, operations } = options
  const walker = createWalker(options)
  const atWork = new Set<number>()
  /** Where undos came to a halt, by what they take back, in which file; null where they could not even begin. */
  const halts = new Map<number, { file: WriteDatabase; walk: Walk | null }>()

  async function undo(
    id: number,
    actor: string,
    onProgress?: Follow['onProgress'],
    signal?: AbortSignal,
  ): Promise<UndoResult> {
    signal?.throwIfAborted()
    const file = database()
    const halt = halts.get(id)
    halts.delete(id)
    atWork.add(id)
    let walk = halt?.file === file ? halt.walk : null
    try {
      walk ??= await walker.begin(id, await beginOperation(id, actor), actor)
      await walker.goOn(walk, { onProgress, signal })
      await operations.finish(walk.undoId)
      const named = [...walk.kept.values()]
      const { undoId: operationId, undone } = walk
      return { operationId, undone, kept: named.slice(0, namedKept), keptTotal: named.length }
    } catch (error) {
      halts.set(id, { file, walk })
      throw error
    } finally {
      atWork.delete(id)
      // A halt writes nothing, but every window should show it.
      changes.publish({ tables: ['operation'], customerIds: [] })
    }
  }

  /** Goes on with the operation of an undo that came to a halt or was ended by a crash, or begins a new one. */
  async function beginOperation(id: number, actor: string): Promise<number> {
    const interrupted = await database()
      .selectFrom('operation')
      .select('id')
      .where('undoes', '=', id)
      .where('state', '=', 'running')
      .executeTakeFirst()
    if (interrupted) return Number(interrupted.id)
    const { label } = await database()
      .selectFrom('operation')
      .select('label')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return operations.begin({ kind: 'operations.undo', label, actor, undoes: id })
  }

  return {
    undo,
    /**
     * Whether nobody works on taking an operation back that stands half undone, so that it can be asked for
     * again. One that is still running by its state counts only where taking it back could not even begin.
     */
    isHalted: ({ id, state }: { id: number; state: string }): boolean =>
      !atWork.has(id) && (state === 'undoing' || (state === 'running' && halts.has(id))),
    /** How many of its changes a halted undo has dealt with, and of how many; nothing where that is not known. */
    doneBefore(id: number): { done: number; total: number } {
      const { done = 0, total = 0 } = halts.get(id)?.walk ?? {}
      return { done, total }
    },
    /** Whether one is at work: the program should not end in the middle, though it would go on at the next start. */
    underWay: (): boolean => atWork.size > 0,
  }
}
