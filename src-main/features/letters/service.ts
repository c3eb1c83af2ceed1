import { randomUUID } from 'node:crypto'
import type { LetterContent, LetterExport } from '@shared/features/letters/contract'
import { unknownInLetter } from '@shared/features/letters/unknown-fields'
import type { Purpose, Selection } from '@shared/features/selections/selection'
import { letters as texts } from '@shared/texts/de/letters'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { tableMediaTypes } from '../../tables/table-file'
import { readCard } from '../customers'
import type { SettingsService } from '../settings'
import { passMissingAsset } from './paper-bytes'
import { type PrintInput, printTask } from './print-task'
import { createRecipientsCache } from './recipients-cache'

export type Addressed = { letter: LetterContent; selection: Selection }
type Printing = Pick<PrintInput, 'format' | 'ids' | 'letter' | 'toOwnAddress'>

/** Letters from the check to the printed file; nothing here writes to the data. */
export function createLetterService(core: Core, settings: SettingsService) {
  const recipientsOf = createRecipientsCache(core, settings)

  async function check(purpose: Purpose, selection: Selection, signal?: AbortSignal) {
    const { ids, excluded, excludedTotal } = await recipientsOf({ selection, purpose, onPaper: true }, signal)
    return { recipients: ids.length, excluded, excludedTotal }
  }

  /** The real pages of one recipient's letter. */
  async function previewOne(
    { letter, selection, index }: Addressed & { index: number },
    visit: string,
    signal?: AbortSignal,
  ) {
    refuseUnknownFields(letter)
    const { ids } = await recipients({ letter, selection }, true, signal)
    const customerId = ids[Math.min(index, ids.length - 1)]!
    const printing: Printing = { format: 'pdf', ids: [customerId], letter, toOwnAddress: false }
    const { file, pages } = await print(printing, visit, () => {}, signal)
    const card = await readCard(core.read(), customerId)
    return { file, pages, listName: card?.listName ?? '', customerId, recipients: ids.length }
  }

  async function exportLetters(
    input: Addressed & { format: 'pdf' | 'csv' | 'xlsx'; from: number; test: boolean },
    visit: string,
    report: Report,
    signal: AbortSignal,
  ): Promise<LetterExport> {
    refuseUnknownFields(input.letter)
    const { ids: all, excluded, excludedTotal } = await recipients(input, input.format === 'pdf', signal)
    const ids = input.test ? all.slice(0, 1) : all.slice(input.from - 1)
    if (ids.length === 0) fail('NO_RECIPIENTS', { excluded: excludedTotal })
    const { letter, format, test } = input
    const { file, letters, pages, unprintable } = await print(
      { format, ids, letter, toOwnAddress: test },
      visit,
      report,
      signal,
    )
    return {
      runId: randomUUID(),
      file,
      letters,
      pages,
      recipientIds: test ? [] : ids,
      excluded,
      excludedTotal,
      unprintable,
    }
  }

  async function recipients({ letter, selection }: Addressed, onPaper: boolean, signal?: AbortSignal) {
    const found = await recipientsOf({ selection, purpose: letter.purpose, onPaper }, signal)
    return found.ids.length > 0 ? found : fail('NO_RECIPIENTS', { excluded: found.excludedTotal })
  }

  async function print(printing: Printing, visit: string, report: Report, signal?: AbortSignal) {
    const { format, ids, letter } = printing
    const mediaType = format === 'pdf' ? 'application/pdf' : tableMediaTypes[format]
    const name = texts.fileName(letter.subject, core.clock.today())
    const { shop, letters, legal } = await settings.current()
    return produced(core.files, { visit, name: `${name}.${format}`, mediaType }, (target) =>
      core.pool.run(
        printTask,
        {
          ...printing,
          settings: { shop, letters, legal },
          dataFile: core.dataFile(),
          target,
          today: core.clock.today(),
        },
        { signal, onMessage: ({ done }) => report('letters.printing', done, ids.length) },
      ),
    ).catch(passMissingAsset)
  }

  return { check, previewOne, exportLetters }
}

function refuseUnknownFields(letter: LetterContent): void {
  const fields = unknownInLetter(letter)
  if (fields.length > 0) fail('UNKNOWN_FIELDS', { fields })
}
