import type { Core } from '../core'
import type { OperationMeta, Tx } from './operate'
import { firstAnswer, rememberRequest } from './requests'

/** The row that a booking wrote, now or when it was first called. */
export type Booked = { operationId: number; rowId: number }

/** Ends the transaction of a call whose twin was faster; nothing of it stays. */
class Repeated extends Error {
  readonly first: Booked
  constructor(first: Booked) {
    super('repeated')
    this.first = first
  }
}

/**
 * Runs `work` as one operation unless this request was answered before: then it answers what was written the
 * first time. `work` answers the id of the row that it wrote.
 */
export async function runOnce(
  core: Pick<Core, 'operations' | 'read'>,
  requestId: string,
  meta: OperationMeta,
  work: (tx: Tx) => Promise<number>,
): Promise<Booked> {
  const first = await firstAnswer(core.read(), requestId)
  if (first) return first
  try {
    const { operationId, result } = await core.operations.run(meta, async (tx, id) => {
      const twin = await firstAnswer(tx, requestId)
      if (twin) throw new Repeated(twin)
      const rowId = await work(tx)
      await rememberRequest(tx, requestId, id, rowId)
      return rowId
    })
    return { operationId, rowId: result }
  } catch (error) {
    if (error instanceof Repeated) return error.first
    throw error
  }
}
