import type { Core } from '../core'
import type { OperationMeta, Tx } from './operate'
import { firstAnswer, rememberRequest } from './requests'

/** Ends the transaction of a call that was answered before; nothing of it stays. */
class Repeated extends Error {
  readonly first: { operationId: number; rowId: number }
  constructor(first: Repeated['first']) {
    super('repeated')
    this.first = first
  }
}

/**
 * Writes something as one operation, once for each request: `result` is null where a repeated call wrote nothing,
 * `rowId` is then the row that the first one wrote. What it is about may be read, and refused, by `meta`.
 */
export async function runOnce<T>(
  core: Pick<Core, 'operations'>,
  requestId: string,
  meta: (tx: Tx) => Promise<OperationMeta>,
  write: (tx: Tx) => Promise<{ rowId: number; result: T }>,
): Promise<{ operationId: number; rowId: number; result: { value: T } | null }> {
  const unlessRepeated = async (tx: Tx) => {
    const first = await firstAnswer(tx, requestId)
    if (first) throw new Repeated(first)
    return meta(tx)
  }
  try {
    const { operationId, result } = await core.operations.run(unlessRepeated, async (tx, operationId) => {
      const written = await write(tx)
      await rememberRequest(tx, requestId, operationId, written.rowId)
      return written
    })
    return { operationId, rowId: result.rowId, result: { value: result.result } }
  } catch (error) {
    if (!(error instanceof Repeated)) throw error
    return { ...error.first, result: null }
  }
}
