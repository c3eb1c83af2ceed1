import type { OwnImportResult, WithKnown } from '@shared/features/exchange/own-contract'
import type { FileHandle } from '@shared/rpc/handles'
import type { z } from 'zod'
import type { Core } from '../../core'
import type { Report } from '../../rpc/long'
import { abandonContent, placeFile, wantsFile, writeContent } from '../documents'
import type { SettingsService } from '../settings'
import { heldFile } from './held-file'
import { createFieldMaker } from './own-fields-make'
import {
  type OwnFile,
  type OwnWriting,
  type Written,
  writeOwnBatch,
  writeOwnGroups,
} from './own-import-batch'
import { previewOwnTask } from './own-preview'
import { type OwnBatch, type OwnRow, readOwnTask } from './own-read-task'
import { passOwnErrors, refuseOwn } from './own-refused'
import { importWhole } from './own-whole-import'

type Result = z.infer<typeof OwnImportResult>
type Input = { file: FileHandle; known: z.infer<typeof WithKnown> }
type Caller = { actor: string; visit: string }

/** Rows of one step, and while somebody works with the program. */
const rowsAtOnce = 100
const rowsBesideCalls = 25
/** Faults that the answer names. */
const namedFaults = 200

/**
 * Brings a file of our own back in as one operation: a worker reads it, the writer commits batches. An error or a
 * cancel takes all of it back before it is passed on.
 */
export function createOwnImportService(core: Core, settings: SettingsService) {
  return async function importOwn(
    { file: handle, known }: Input,
    caller: Caller,
    report: Report,
    signal: AbortSignal,
  ): Promise<Result> {
    const file = heldFile(core, caller.visit, handle)
    const preview = await look(core, file.path, signal)
    const { pattern } = (await settings.current()).numbering
    const operationId = await core.operations.begin({
      kind: 'exchange.importOwn',
      label: file.name,
      actor: caller.actor,
    })
    const result: Result = {
      ...{ operationId, created: 0, updated: 0, left: 0, documents: 0 },
      ...{ faults: [], faultsTotal: 0, strangers: [], heldBack: 0 },
    }
    const told = (phase: string, done: number) => report(phase, done, preview.cards)
    try {
      if (preview.format === 'whole')
        await importWhole(core, { path: file.path, operationId, caller, result, report, signal })
      else await importCards(core, { path: file.path, known, pattern, result, caller, told, signal })
      signal.throwIfAborted()
      await core.operations.finish(operationId)
      return result
    } catch (error) {
      report('undoing', 0, null)
      await core.undo.undo(operationId, caller.actor, (done, total) => report('undoing', done, total))
      return passOwnErrors(error)
    }
  }
}

/** Looks at a file before anything is written; refuses one that does not fit. */
async function look(core: Core, path: string, signal: AbortSignal) {
  const preview = await core.pool
    .run(previewOwnTask, { path, dataFile: core.dataFile(), today: core.clock.today() }, { signal })
    .catch(passOwnErrors)
  if (!preview) return passOwnErrorsOf(() => refuseOwn('notOurs'))
  if (!preview.fits) return passOwnErrorsOf(() => refuseOwn('notEmpty'))
  return preview
}

function passOwnErrorsOf(refuse: () => never): never {
  try {
    return refuse()
  } catch (error) {
    return passOwnErrors(error)
  }
}

type CardsImport = {
  path: string
  known: Input['known']
  pattern: string
  result: Result
  caller: Caller
  told: (phase: string, done: number) => void
  signal: AbortSignal
}

async function importCards(core: Core, work: CardsImport): Promise<void> {
  const { path, known, pattern, result, caller, told, signal } = work
  const { operationId } = result
  const fields = createFieldMaker()
  const strangers = new Set<string>()
  const groups: OwnRow[] = []
  const writing = (): OwnWriting => ({
    stamp: { now: core.clock.now().toISOString(), today: core.clock.today(), pattern },
    ...{ actor: caller.actor, fields },
  })

  async function write(rows: readonly OwnRow[], how: typeof writeOwnBatch) {
    for (let at = 0; at < rows.length; ) {
      signal.throwIfAborted()
      const part = rows.slice(at, at + (core.rightOfWay.wanted() ? rowsBesideCalls : rowsAtOnce))
      const written = await core.operations.step(operationId, async (tx, mark) => {
        const done = await how(tx, part, writing())
        mark(done.inLine)
        return done
      })
      await take(written)
      at += part.length
    }
  }

  async function take(written: Written) {
    result.created += written.created
    result.updated += written.updated
    result.faultsTotal += written.faults.length
    result.faults.push(...written.faults.slice(0, Math.max(0, namedFaults - result.faults.length)))
    for (const file of written.files)
      if (await addFile(core, operationId, file, caller.actor, signal)) result.documents += 1
  }

  const onMessage = async (batch: OwnBatch) => {
    const rows = JSON.parse(new TextDecoder().decode(batch.rows)) as OwnRow[]
    await core.operations.step(operationId, (tx) => fields.provide(tx, batch.fields))
    for (const name of batch.strangers) strangers.add(name)
    result.heldBack += batch.heldBack
    const joined = (row: OwnRow) =>
      row.own.card.kind === 'club' || row.own.people.some(({ cardNumber }) => cardNumber !== '')
    groups.push(...rows.filter(joined))
    const plain = rows.filter((row) => !joined(row))
    // Those whose derived rows come with them, and the others, which the step works out.
    await write(
      plain.filter(({ derived }) => derived !== null),
      writeOwnBatch,
    )
    await write(
      plain.filter(({ derived }) => derived === null),
      writeOwnBatch,
    )
    result.left += batch.left
    await take({ created: 0, updated: 0, faults: batch.faults, files: [], inLine: [] })
    told('importing', batch.read)
  }
  const overwrite = known === 'overwrite'
  const input = { path, dataFile: core.dataFile(), today: core.clock.today(), overwrite }
  await core.pool.run(readOwnTask, input, { signal, onMessage })
  await write(groups, writeOwnGroups)
  result.strangers = [...strangers].toSorted()
}

/** Puts a file on its card, a photo in the place of the one before; answers whether it was not there already. */
async function addFile(
  core: Core,
  operationId: number,
  { customerId, file, content }: OwnFile,
  actor: string,
  signal: AbortSignal,
): Promise<boolean> {
  if (!(await wantsFile(core.read(), customerId, file, content, true))) return false
  const contentId = await writeContent(core, customerId, content, { signal })
  try {
    const at = core.clock.now().toISOString()
    await core.operations.step(operationId, (tx) => placeFile(tx, { customerId, contentId, file, at, actor }))
    return true
  } catch (error) {
    await abandonContent(core, contentId)
    throw error
  }
}
