import { unpackJson } from '../../jobs/packed-json'
import type { ReadRow } from './read-row'
import { type DraftBatch, weightOf } from './tasks'

/** The rows of a batch that are still to be written, in their order; taken apart no sooner than they are asked for. */
export function waitingRows(batch: DraftBatch) {
  const pieces = unpackJson(batch.rows) as Generator<ReadRow[]>
  let open: ReadRow[] = []

  /** Rows of at least so much weight, where there are as many. */
  function openUp(weight: number): void {
    let sum = weightOfAll(open)
    while (sum < weight) {
      const piece = pieces.next()
      if (piece.done) return
      open.push(...piece.value)
      sum += weightOfAll(piece.value)
    }
  }

  return {
    /** The next rows, of so much weight together. */
    take(weight: number): ReadRow[] {
      openUp(weight)
      let sum = 0
      let end = 0
      while (end < open.length && sum < weight) sum += weightOf(open[end++] as ReadRow)
      return open.splice(0, end)
    },

    /** Rows that were taken and are to come first when it goes on. */
    putBack(rows: readonly ReadRow[]): void {
      open = [...rows, ...open]
    },

    areLeft(): boolean {
      openUp(1)
      return open.length > 0
    },
  }
}

function weightOfAll(rows: readonly ReadRow[]): number {
  return rows.reduce((sum, row) => sum + weightOf(row), 0)
}
