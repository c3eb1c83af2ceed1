import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Purpose, Selection } from '@shared/features/selections/selection'
import type { TemplateCheck, WordLetters, WordOutput } from '@shared/features/word-letters/contract'
import type { FileHandle } from '@shared/rpc/handles'
import { wordLetters as texts } from '@shared/texts/de/word-letters'
import type { Core } from '../../core'
import type { HeldFile } from '../../files/desk'
import { produced } from '../../files/produced'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { createRecipientsCache } from '../letters'
import type { SettingsService } from '../settings'
import { checkTemplateTask } from './check-task'
import { convertToPdf, OfficeFailed } from './office/convert'
import { findOffice } from './office/find-office'
import { produceWordTask } from './produce-task'
import { passTaskErrors } from './template-errors'

type Wanted = { file: FileHandle; selection: Selection; purpose: Purpose; title: string; output: WordOutput }

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const kinds = {
  one: { extension: 'docx', mediaType: docx },
  each: { extension: 'zip', mediaType: 'application/zip' },
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
} as const

/** LibreOffice begins slowly, and the more letters the slower each; this ends one that hangs, nobody else. */
const officeTime = (letters: number) => 300_000 + letters * 1000

/** Letters with a template of Word, from the check to the file; nothing here writes to the data. */
export function createWordService(core: Core, settings: SettingsService) {
  const recipientsOf = createRecipientsCache(core, settings)
  const office = core.ports.findOffice ?? findOffice

  async function recipients(purpose: Purpose, selection: Selection, signal?: AbortSignal) {
    const { ids, excluded, excludedTotal } = await recipientsOf(
      { selection, purpose, onPaper: false },
      signal,
    )
    return { recipients: ids.length, excluded, excludedTotal }
  }

  async function check(handle: FileHandle, visit: string, signal?: AbortSignal): Promise<TemplateCheck> {
    const { path, name } = held(handle, visit)
    const found = await core.pool.run(checkTemplateTask, { path }, { signal }).catch(passTaskErrors)
    return { name, ...found }
  }

  async function produce(
    { file, selection, purpose, title, output }: Wanted,
    visit: string,
    report: Report,
    signal: AbortSignal,
  ): Promise<WordLetters> {
    const template = held(file, visit).path
    const program = output === 'pdf' ? (office() ?? fail('OFFICE_FAILED', { reason: 'missing' })) : ''
    const { ids, excluded, excludedTotal } = await recipientsOf(
      { selection, purpose, onPaper: false },
      signal,
    )
    if (ids.length === 0) fail('NO_RECIPIENTS', { excluded: excludedTotal })
    const { shop, letters } = await settings.current()
    const today = core.clock.today()
    const { extension, mediaType } = kinds[output]
    const name = `${texts.fileName(title, today)}.${extension}`
    const write = (target: string) =>
      core.pool
        .run(
          produceWordTask,
          {
            dataFile: core.dataFile(),
            template,
            target,
            output: output === 'each' ? 'each' : 'one',
            ids,
            purpose,
            today,
            settings: { shop, letters },
          },
          { signal, onMessage: ({ done }) => report('wordLetters.filling', done, ids.length) },
        )
        .catch(passTaskErrors)
    const result = await produced(core.files, { visit, name, mediaType }, async (target) => {
      if (output !== 'pdf') return write(target)
      const source = target.replace(/\.pdf$/, '.docx')
      try {
        const written = await write(source)
        report('wordLetters.office', 0, null)
        await convertToPdf({ program, source, target, timeoutMs: officeTime(ids.length), signal }).catch(
          passOfficeFailure,
        )
        return written
      } finally {
        await rm(source, { force: true })
      }
    })
    return { runId: randomUUID(), ...result, recipientIds: ids, excluded, excludedTotal }
  }

  function held(handle: FileHandle, visit: string): HeldFile {
    return core.files.look(visit, handle) ?? fail('NOT_FOUND', { what: 'file' })
  }

  return { office: () => ({ there: office() !== undefined }), recipients, check, produce }
}

function passOfficeFailure(error: unknown): never {
  if (error instanceof OfficeFailed) fail('OFFICE_FAILED', { reason: error.reason })
  throw error
}
