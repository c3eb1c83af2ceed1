import type { OwnColumnKey } from '@shared/features/exchange/own-columns'
import type { ExportFormat, ForWhom } from '@shared/features/exchange/own-contract'
import type { Purpose, Selection } from '@shared/features/selections/selection'
import { exportPage as texts } from '@shared/texts/de/export-page'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { tableMediaTypes } from '../../tables/table-file'
import { type CardFormat, exportTask } from './export-task'
import { insertHandout } from './handout-store'
import { wholeTask } from './own-whole-task'

type CardsInput = {
  selection: Selection
  format: CardFormat
  purpose: Purpose
  protectedFieldIds: number[]
  forWhom?: ForWhom
  columns?: OwnColumnKey[] | undefined
  ownFields?: boolean
}

export type HandOutInput = Omit<CardsInput, 'format'> & {
  format: ExportFormat
  forWhom: ForWhom
  ownFields: boolean
  recipient: string
  reason: string
}

type Caller = { visit: string; actor: string }

const files: Record<ExportFormat, { ending: string; mediaType: string }> = {
  csv: { ending: 'csv', mediaType: tableMediaTypes.csv },
  xlsx: { ending: 'xlsx', mediaType: tableMediaTypes.xlsx },
  vcard3: { ending: 'vcf', mediaType: 'text/vcard' },
  vcard4: { ending: 'vcf', mediaType: 'text/vcard' },
  whole: { ending: 'zip', mediaType: 'application/zip' },
}

/** Writes customers out as a file that the visit can fetch; of the cards nothing is touched. */
export function createExportService(core: Core) {
  /** How the file of today is called and sent. */
  function wanted(format: ExportFormat, visit: string) {
    const { ending, mediaType } = files[format]
    const title = format === 'whole' ? texts.wholeName : texts.fileName
    return { visit, name: `${title} ${core.clock.today()}.${ending}`, mediaType }
  }

  function writeCards(target: string, input: CardsInput, report: Report, signal: AbortSignal) {
    const { forWhom = 'self', columns, ownFields = true } = input
    return core.pool.run(
      exportTask,
      {
        ...{ ...input, forWhom, columns, ownFields },
        ...{ dataFile: core.dataFile(), target, today: core.clock.today() },
      },
      { signal, onMessage: ({ done, total }) => report('exporting', done, total) },
    )
  }

  async function writeWhole(target: string, report: Report, signal: AbortSignal) {
    const { version } = core.ports
    const whole = await core.pool.run(
      wholeTask,
      { dataFile: core.dataFile(), target, at: core.clock.now().toISOString(), program: version },
      { signal, onMessage: ({ done, total }) => report('exporting', done, total) },
    )
    return { ...whole, excluded: [], excludedTotal: 0 }
  }

  /** The file alone, for the terminal. */
  async function exportCards(input: CardsInput, visit: string, report: Report, signal: AbortSignal) {
    return produced(core.files, wanted(input.format, visit), async (target) => {
      const { blocks: _, ...outcome } = await writeCards(target, input, report, signal)
      return outcome
    })
  }

  /** The file, and the record of who got it; where that cannot be written there is no file either. */
  async function handOut(input: HandOutInput, { visit, actor }: Caller, report: Report, signal: AbortSignal) {
    const { format, forWhom, recipient, reason } = input
    if (forWhom !== 'self' && (recipient === '' || reason === '')) fail('RECIPIENT_MISSING')
    if (forWhom !== 'self' && format === 'whole') fail('WHOLE_FOR_SELF')
    // What stays in the shop leaves nobody out; what others get is at least bound by the contract with them.
    const purpose =
      forWhom === 'self' ? 'internal' : input.purpose === 'internal' ? 'contract' : input.purpose
    const made = await produced(core.files, wanted(format, visit), async (target) => {
      const written =
        format === 'whole'
          ? await writeWhole(target, report, signal)
          : { ...(await writeCards(target, { ...input, format, purpose }, report, signal)), documents: 0 }
      signal.throwIfAborted()
      const { blocks, ...outcome } = written
      const { result: handoutId } = await core.operations.run(
        { kind: 'exchange.handOut', label: recipient, actor },
        (tx, operationId) =>
          insertHandout(
            tx,
            {
              ...{ operation_id: operationId, for_whom: forWhom, purpose, recipient, reason, format, actor },
              ...{ cards: outcome.rows, left_out: outcome.excludedTotal, at: core.clock.now().toISOString() },
            },
            blocks,
          ),
      )
      return { ...outcome, handoutId }
    })
    core.changes.publish({ tables: ['handout', 'operation'], customerIds: null })
    return made
  }

  return { exportCards, handOut }
}
