import type { Added, DocumentRole, RefusalReason } from '@shared/features/documents/contract'
import { mailType } from '@shared/features/documents/type-of'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { FileHandle } from '@shared/rpc/handles'
import type { Core } from '../../core'
import { type BookedCard, bookedCard } from '../../db/booked-card'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { insertContact } from '../history'
import type { SettingsService } from '../settings'
import { abandonContent, writeContent } from './bytes'
import { keepContents } from './content-store'
import { mailEntry } from './mail-entry'
import type { MailHead } from './mail-task'
import { emailsOf, insertDocument, isOn, mailOnCard, readDocument } from './store'
import { takeMail } from './take-mail'
import { type FileFacts, factsOf, refusalOf, refuse } from './taken-file'

export type AddInput = {
  customerId: number
  entryId: number | null
  thingId: number | null
  file: FileHandle
  role: Exclude<DocumentRole, 'photo'>
  keepUntil: CivilDate | null
}

/** An e-mail as it stands in the Verlauf, and by what it is known again. */
type Mail = { key: string; text: string; at: string }

/** A file whose bytes are written already. */
export type Written = FileFacts & { contentId: number }

/**
 * Takes files in: first the bytes, in small steps that nobody sees; then, in one short operation, the documents (and
 * the entry that an e-mail becomes). So an undo, a cancel or a crash leaves a document whole or not at all.
 */
export function createAddService(core: Core, settings: SettingsService) {
  async function livingCard(customerId: number): Promise<BookedCard> {
    const card = await bookedCard(core.read(), customerId)
    return card?.living ? card : fail('NOT_FOUND', { what: 'customer' })
  }

  return async function add(
    input: AddInput,
    caller: { actor: string; visit: string },
    report: Report,
    signal: AbortSignal,
  ): Promise<Added> {
    const file = core.files.look(caller.visit, input.file) ?? fail('NOT_FOUND', { what: 'file' })
    const facts = await factsOf(file)
    const refusal = refusalOf(facts)
    if (refusal) refuse(file.name, refusal)
    const card = await livingCard(input.customerId)
    const written: Written[] = []
    const skipped: { name: string; reason: RefusalReason }[] = []
    const take = async (one: FileFacts, source: string | Uint8Array) => {
      const onWritten = (done: number) => report('documents.storing', done, one.bytes)
      const contentId = await writeContent(core, card.id, source, { onWritten, signal })
      written.push({ ...one, contentId })
    }
    try {
      await take(facts, file.path)
      const head =
        facts.mediaType === mailType ? await takeMail(core, file.path, take, skipped, signal) : null
      const mail = head && { key: head.key, ...(await entryOf(card.id, head)) }
      signal.throwIfAborted()
      return { ...(await enter(input, written, mail, caller.actor)), skipped }
    } catch (error) {
      for (const { contentId } of written) await abandonContent(core, contentId)
      throw error
    }
  }

  async function entryOf(cardId: number, head: MailHead) {
    const customer = await emailsOf(core.read(), cardId)
    const shop = (await settings.current()).shop.email.toLowerCase()
    return mailEntry(head, { customer, shop, now: core.clock.now() })
  }

  async function enter(
    input: AddInput,
    written: Written[],
    mail: Mail | null,
    actor: string,
  ): Promise<Omit<Added, 'skipped'>> {
    let cardId = input.customerId
    const meta = async (tx: Tx) => {
      const card = await bookedCard(tx, input.customerId)
      if (!card?.living) return fail('NOT_FOUND', { what: 'customer' })
      cardId = card.id
      const label = [written[0]?.name, card.listName].join(', ')
      return { kind: mail ? 'documents.addMail' : 'documents.add', label, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await refuseStrange(tx, input, cardId)
      const at = core.clock.now().toISOString()
      const contactId = mail && (await enterMail(tx, mail, cardId, input.role, actor))
      await keepContents(
        tx,
        written.map(({ contentId }) => contentId),
      )
      const documents = []
      for (const [nth, { name, mediaType, bytes, contentId }] of written.entries()) {
        const { entryId: entry_id, thingId: thing_id, role, keepUntil: keep_until } = input
        const id = await insertDocument(tx, {
          ...{ customer_id: cardId, content_id: contentId, entry_id, thing_id, contact_id: contactId },
          ...{ role, name, media_type: mediaType, bytes, keep_until, at, actor },
          mail_key: nth === 0 && mail ? mail.key : null,
        })
        documents.push((await readDocument(tx, id)) ?? fail('NOT_FOUND', { what: 'document' }))
      }
      return { documents, contactId }
    })
    return { operationId, ...result }
  }

  /**
   * The entry that an e-mail becomes. What stands in the Verlauf already does not stand there twice: it is refused,
   * but as the proof of something else it is a file like any other.
   */
  async function enterMail(
    tx: Tx,
    { key, text, at }: Mail,
    cardId: number,
    role: AddInput['role'],
    actor: string,
  ): Promise<number | null> {
    const known = await mailOnCard(tx, cardId, key)
    if (!known) return insertContact(tx, { customer_id: cardId, channel: 'email', text, at, actor })
    return role === 'evidence' ? null : fail('MAIL_KNOWN', known)
  }

  /** An entry or thing of another card is none of this one. */
  async function refuseStrange(tx: Tx, { entryId, thingId }: AddInput, cardId: number): Promise<void> {
    if (entryId !== null && !(await isOn(tx, 'entry', entryId, cardId))) fail('NOT_FOUND', { what: 'entry' })
    if (thingId !== null && !(await isOn(tx, 'thing', thingId, cardId))) fail('NOT_FOUND', { what: 'thing' })
  }
}
