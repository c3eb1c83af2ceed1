import type { RefusalReason } from '@shared/features/documents/contract'
import { headBytes, typeOf } from '@shared/features/documents/type-of'
import { documents as texts } from '@shared/texts/de/documents'
import type { Core } from '../../core'
import { safeFileName } from '../../files/file-name'
import { describeFault } from '../../rpc/faults'
import { type MailHead, type MailMessage, type MailPart, readMailTask } from './mail-task'
import { type FileFacts, refusalOf } from './taken-file'

type Take = (facts: FileFacts, content: Uint8Array) => Promise<void>

/**
 * Has a worker take an e-mail apart and hands its attachments to `take`, one after the other; those that may not be
 * taken are named in `skipped`. Null where nobody can make sense of it: then it is a file like any other.
 */
export async function takeMail(
  core: Core,
  path: string,
  take: Take,
  skipped: { name: string; reason: RefusalReason }[],
  signal: AbortSignal,
): Promise<MailHead | null> {
  let head: MailHead | null = null
  /** Of taking an attachment (a full disk), not of reading the e-mail. */
  let failed: { error: unknown } | undefined
  const onPart = async ({ name, content }: MailPart) => {
    const facts = factsOf(name, content)
    const refusal = refusalOf(facts)
    if (refusal) skipped.push({ name: facts.name, reason: refusal })
    else await take(facts, content)
  }
  const onMessage = async (message: MailMessage) => {
    if ('head' in message) head = message.head
    else
      await onPart(message.part).catch((error: unknown) => {
        failed = { error }
        throw error
      })
  }
  try {
    await core.pool.run(readMailTask, { path }, { signal, onMessage })
  } catch (error) {
    if (failed || signal.aborted) throw error
    core.log(`an e-mail could not be read: ${describeFault(error)}`)
  }
  return head
}

function factsOf(name: string, content: Uint8Array): FileFacts {
  const safe = name.trim() === '' ? texts.mail.unnamedPart : safeFileName(name)
  return { name: safe, bytes: content.length, mediaType: typeOf(content.subarray(0, headBytes), safe) }
}
