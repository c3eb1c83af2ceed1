import { RichTextSchema } from '@shared/features/letters/rich-text'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/**
 * How far an e-mail came. `uncertain`: the connection broke after the text had begun to leave, so nobody knows whether
 * it arrived; only a person decides to send it again. `skipped`: somebody objected, or has no address any more.
 */
export const EmailState = z.enum([
  ...['waiting', 'sending', 'sent'],
  ...['refused', 'failed', 'uncertain', 'skipped'],
] as const)
export type EmailState = z.infer<typeof EmailState>

/** What can go wrong with the mail server. */
export const MailFault = z.enum([
  ...['incomplete', 'noPassword', 'hostNotFound', 'unreachable', 'certificate', 'noEncryption'],
  ...['login', 'silent', 'dropped', 'senderRefused', 'notNow', 'badAddress', 'unknown'],
] as const)
export type MailFault = z.infer<typeof MailFault>

/** What an e-mail says to many: a subject and a tree of paragraphs, lists, tables and conditions with fields. */
export const EmailText = z.object({
  subject: typedLine().max(300).default(''),
  body: RichTextSchema.prefault(''),
})
export type EmailText = z.infer<typeof EmailText>

export const EmailAttachment = z.object({ id: Id, name: z.string(), bytes: z.int() })
export type EmailAttachment = z.infer<typeof EmailAttachment>

/** Bytes of all attachments of an e-mail together; many mail servers take 20 MB, and base64 makes a third more. */
export const attachmentLimit = 10 * 1024 * 1024

/** Why a file is no attachment; `dangerous`: mail servers refuse programs. */
export const AttachmentFault = z.enum(['empty', 'tooLarge', 'tooMany', 'dangerous'])
export type AttachmentFault = z.infer<typeof AttachmentFault>

export const OutboxMessage = z.object({
  id: Id,
  customerId: Id,
  listName: z.string(),
  address: z.string(),
  state: EmailState,
  /** A `MailFault`, or the reason to leave somebody out. */
  reason: z.string().nullable(),
  /** The number that the server answered with. */
  reply: z.int().nullable(),
  tries: z.int(),
  at: z.iso.datetime(),
})
export type OutboxMessage = z.infer<typeof OutboxMessage>

export const OutboxCounts = z.record(EmailState, z.int())
export type OutboxCounts = z.infer<typeof OutboxCounts>
