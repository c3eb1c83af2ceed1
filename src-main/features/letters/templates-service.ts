import type { NewTemplate, NewTextBlock } from '@shared/features/letters/template'
import { unknownInLetter } from '@shared/features/letters/unknown-fields'
import { plainLetters } from '@shared/kernel/latin'
import type { z } from 'zod'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import {
  deleteTemplate,
  deleteTextBlock,
  putTemplate,
  putTextBlock,
  readTemplates,
  readTextBlocks,
} from './templates-store'

type Named = { id: number; name: string }

/** What letters are begun with and put together from; every change can be undone. */
export function createTemplateService(core: Core) {
  /** UNKNOWN_FIELDS, LETTER_NAME_TAKEN, NOT_FOUND. */
  async function saveTemplate(template: z.infer<typeof NewTemplate>, actor: string) {
    refuseUnknown(template)
    const { name, builtIn, purpose, subject, body } = template
    let over: number | null = null
    const meta = async (tx: Tx) => {
      const all = await readTemplates(tx)
      const changed = builtIn && all.find((one) => one.builtIn === builtIn)
      over = changed ? changed.id : template.id
      refuseNamed(all, over, name, 'template')
      return { kind: 'letters.saveTemplate', label: name, actor }
    }
    const { operationId, result } = await core.operations.run(meta, (tx) =>
      putTemplate(tx, over, {
        ...{ name, name_key: plainLetters(name), built_in: builtIn, purpose, subject },
        body: JSON.stringify(body),
      }),
    )
    return { operationId, id: result }
  }

  /** NOT_FOUND. */
  async function removeTemplate(id: number, actor: string) {
    const meta = async (tx: Tx) => {
      const { name, builtIn } = existing(await readTemplates(tx), id, 'template')
      const kind = builtIn ? 'letters.resetTemplate' : 'letters.deleteTemplate'
      return { kind, label: name, actor }
    }
    const { operationId } = await core.operations.run(meta, (tx) => deleteTemplate(tx, id))
    return { operationId }
  }

  /** UNKNOWN_FIELDS, LETTER_NAME_TAKEN, NOT_FOUND. */
  async function saveTextBlock({ id, name, body }: z.infer<typeof NewTextBlock>, actor: string) {
    refuseUnknown({ subject: '', body })
    const meta = async (tx: Tx) => {
      refuseNamed(await readTextBlocks(tx), id, name, 'textBlock')
      return { kind: 'letters.saveTextBlock', label: name, actor }
    }
    const { operationId, result } = await core.operations.run(meta, (tx) =>
      putTextBlock(tx, id, { name, name_key: plainLetters(name), body: JSON.stringify(body) }),
    )
    return { operationId, id: result }
  }

  /** NOT_FOUND. */
  async function removeTextBlock(id: number, actor: string) {
    const meta = async (tx: Tx) => {
      const { name } = existing(await readTextBlocks(tx), id, 'textBlock')
      return { kind: 'letters.deleteTextBlock', label: name, actor }
    }
    const { operationId } = await core.operations.run(meta, (tx) => deleteTextBlock(tx, id))
    return { operationId }
  }

  return {
    templates: () => readTemplates(core.read()),
    saveTemplate,
    removeTemplate,
    textBlocks: () => readTextBlocks(core.read()),
    saveTextBlock,
    removeTextBlock,
  }
}

function refuseUnknown(letter: Parameters<typeof unknownInLetter>[0]): void {
  const fields = unknownInLetter(letter)
  if (fields.length > 0) fail('UNKNOWN_FIELDS', { fields })
}

function refuseNamed(all: readonly Named[], id: number | null, name: string, what: string): void {
  if (id !== null) existing(all, id, what)
  const key = plainLetters(name)
  if (all.some((one) => one.id !== id && plainLetters(one.name) === key)) fail('LETTER_NAME_TAKEN', { name })
}

function existing<T extends Named>(all: readonly T[], id: number, what: string): T {
  return all.find((one) => one.id === id) ?? fail('NOT_FOUND', { what })
}
