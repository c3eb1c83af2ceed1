import type { Core } from '../core'
import type { OperationMeta, Tx } from '../db/operate'

/** One step of long work: its own transaction. */
export type Step = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/**
 * Long work that writes in steps, as one operation that can be undone. An error or a cancel takes back what was
 * written, with `onUndo` telling how far, before it is passed on.
 */
export async function inOneOperation<T>(
  core: Core,
  meta: OperationMeta,
  work: (step: Step, operationId: number) => Promise<T>,
  onUndo?: (done: number, total: number) => void,
): Promise<T & { operationId: number }> {
  const operationId = await core.operations.begin(meta)
  try {
    const result = await work((one) => core.operations.step(operationId, (tx) => one(tx)), operationId)
    await core.operations.finish(operationId)
    return { ...result, operationId }
  } catch (error) {
    await core.undo.undo(operationId, meta.actor, onUndo)
    throw error
  }
}
