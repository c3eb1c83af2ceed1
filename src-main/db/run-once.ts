import type { Core } from '../core'
import type { ReadDatabase } from './open'
import type { OperationMeta, Tx } from './operate'
import { firstAnswer, rememberRequest } from './requests'

type First = { operationId: number; rowId: number }

/** Ends the transaction of a call that was answered before; nothing of it stays. */
class Repeated extends Error {
  readonly first: First
  constructor(first: First) {
    super('repeated')
    this.first = first
  }
}

/**
 * Runs `write` as one operation unless this request was answered before: then what it wrote the first time is
 * answered, as it stands now. `write` answers the id of its row, `answer` makes of it what the caller gets.
 */
export async function runOnce<T>(
  core: Pick<Core, 'operations' | 'read'>,
  requestId: string,
  meta: OperationMeta,
  {
    write,
    answer,
  }: { write(tx: Tx): Promise<number>; answer(db: ReadDatabase | Tx, rowId: number): Promise<T> },
): Promise<{ operationId: number; result: T }> {
  try {
    return await core.operations.run(meta, async (tx, operationId) => {
      const first = await firstAnswer(tx, requestId)
      if (first) throw new Repeated(first)
      const rowId = await write(tx)
      await rememberRequest(tx, requestId, operationId, rowId)
      return answer(tx, rowId)
    })
  } catch (error) {
    if (!(error instanceof Repeated)) throw error
    const { operationId, rowId } = error.first
    return { operationId, result: await answer(core.read(), rowId) }
  }
}
