import type { OwnImportResult } from '@shared/features/exchange/own-contract'
import type { z } from 'zod'
import type { Core } from '../../core'
import type { Report } from '../../rpc/long'
import { refreshIndex } from '../customers'
import { abandonContent, keepContents, writeContent } from '../documents'
import { readWholeTask, type WholePiece } from './own-whole-read'
import { createPlacer } from './own-whole-rows'
import type { Row } from './own-whole-store'

type Work = {
  path: string
  operationId: number
  caller: { actor: string; visit: string }
  result: z.infer<typeof OwnImportResult>
  report: Report
  signal: AbortSignal
}

/** Cards whose derived rows are worked out in one step. */
const indexedAtOnce = 50

/** Brings everything of another shop in, under the operation that its caller begins and ends. */
export async function importWhole(core: Core, { path, operationId, caller, result, report, signal }: Work) {
  const { step } = core.operations
  const scratch = core.files.produce(caller.visit, 'document', 'application/octet-stream')
  let placer: ReturnType<typeof createPlacer> | undefined
  const customers: number[] = []
  let total = 0
  let done = 0

  async function place(table: string, rows: readonly Row[]): Promise<void> {
    const placed = await step(operationId, async (tx, mark) => {
      const outcome = await placer?.place(tx, table, rows)
      // All cards are worked out once at the end, when everything of theirs is there.
      mark(outcome?.customers ?? [])
      return outcome
    })
    customers.push(...(placed?.cards ?? []))
    done += rows.length
    report('importing', done, total)
  }

  async function placeDocument(row: Row): Promise<void> {
    const owner = placer?.idOf('customer', Number(row['customer_id'])) ?? 0
    const contentId = await writeContent(core, owner, scratch.path, { signal })
    try {
      await step(operationId, async (tx) => {
        await keepContents(tx, [contentId])
        await placer?.place(tx, 'document', [{ ...row, content_id: contentId }])
      })
    } catch (error) {
      await abandonContent(core, contentId)
      throw error
    }
    done += 1
    result.documents += 1
    report('importing', done, total)
  }

  const onMessage = async (piece: WholePiece) => {
    if (piece.type === 'manifest') {
      const { manifest } = piece
      total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0)
      placer = createPlacer(manifest)
      await step(operationId, (tx) => placer?.reserve(tx) ?? Promise.resolve())
    } else if (piece.type === 'document') await placeDocument(piece.row)
    else await place(piece.table, JSON.parse(new TextDecoder().decode(piece.rows)) as Row[])
  }
  try {
    await core.pool.run(readWholeTask, { path, scratch: scratch.path }, { signal, onMessage })
  } finally {
    await scratch.drop()
  }
  await step(operationId, async (tx, mark) => {
    await placer?.finish(tx)
    mark(customers)
  })
  for (let at = 0; at < customers.length; at += indexedAtOnce) {
    signal.throwIfAborted()
    const part = customers.slice(at, at + indexedAtOnce)
    await step(operationId, (tx) => refreshIndex(tx, part, core.clock.today()))
    report('indexing', at, customers.length)
  }
  result.created = customers.length
}
