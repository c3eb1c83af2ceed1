import { Id } from '@shared/kernel/ids'
import { longRead, longWrite, progressThen, read, Written, write } from '@shared/rpc/base'
import { FileHandle, ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import {
  AttachmentFault,
  EmailAttachment,
  EmailState,
  EmailText,
  MailFault,
  OutboxCounts,
  OutboxMessage,
} from './email'

const errors = {
  /** The mail server, or what the settings say of it; nothing was sent. */
  MAIL_SERVER: { data: z.object({ fault: MailFault }) },
  /** The text names fields that do not exist. */
  UNKNOWN_FIELDS: { data: z.object({ fields: z.array(z.string()) }) },
  /** Subject or text is empty, or holds what an e-mail cannot show. */
  EMAIL_UNFIT: { data: z.object({ problem: z.enum(['noSubject', 'noText', 'pictures']) }) },
  /** Nobody waits for it, or it is not settled yet whom it reaches. */
  NO_RECIPIENTS: { data: z.object({ excluded: z.int() }) },
  /** Another window sends at this moment. */
  EMAILS_UNDER_WAY: { data: z.object({}) },
}
const textErrors = { UNKNOWN_FIELDS: errors.UNKNOWN_FIELDS, EMAIL_UNFIT: errors.EMAIL_UNFIT }
const ofCampaign = z.object({ campaignId: Id })

/** E-mails of campaigns, from the shop's own account. */
export const emails = {
  /** What the account lacks; `kept` says where its password lies: in the system's keychain, or until the end of the run. */
  account: read.output(
    z.object({
      kept: z.enum(['keychain', 'session']),
      hasPassword: z.boolean(),
      ready: z.boolean(),
    }),
  ),
  /** Keeps the password of the account; null forgets it. It never stands in the data file or a backup. */
  setPassword: write
    .input(z.object({ password: z.string().min(1).max(500).nullable() }))
    .output(z.object({ hasPassword: z.boolean() })),
  /** Connects and logs in. */
  verify: read.errors({ MAIL_SERVER: errors.MAIL_SERVER }).output(z.object({ host: z.string() })),
  /** A mail to the shop itself that says that it works. */
  greetSelf: write.errors({ MAIL_SERVER: errors.MAIL_SERVER }).output(z.object({ to: z.string() })),
  content: read
    .input(ofCampaign)
    .output(
      EmailText.extend({ attachments: z.array(EmailAttachment), savedAt: z.iso.datetime().nullable() }),
    ),
  saveContent: write
    .input(ofCampaign.extend({ text: EmailText }))
    .output(z.object({ savedAt: z.iso.datetime() })),
  attach: write
    .errors({ ATTACHMENT_REFUSED: { data: z.object({ name: z.string(), fault: AttachmentFault }) } })
    .input(ofCampaign.extend({ file: FileHandle }))
    .output(EmailAttachment),
  detach: write.input(ofCampaign.extend({ id: Id })).output(z.object({ id: Id })),
  /** The e-mail of the recipient at `index` (0-based), as it would go out now. */
  preview: read
    .errors({ ...textErrors, NO_RECIPIENTS: errors.NO_RECIPIENTS })
    .input(ofCampaign.extend({ text: EmailText, index: z.int().nonnegative() }))
    .output(
      z.object({
        listName: z.string(),
        address: z.string(),
        subject: z.string(),
        html: z.string(),
        plain: z.string(),
        recipients: z.int(),
      }),
    ),
  /** The e-mail with the first recipient's data, to the shop itself. */
  test: write
    .errors({
      ...textErrors,
      NO_RECIPIENTS: errors.NO_RECIPIENTS,
      MAIL_SERVER: errors.MAIL_SERVER,
      EMAILS_UNDER_WAY: errors.EMAILS_UNDER_WAY,
    })
    .input(ofCampaign)
    .output(z.object({ to: z.string() })),
  /** Puts all who were settled and did not get it yet into the outbox. Sends nothing. */
  queue: longWrite
    .errors({ ...textErrors, NO_RECIPIENTS: errors.NO_RECIPIENTS })
    .input(ofCampaign)
    .output(progressThen(Written.extend({ queued: z.int(), left: z.int() }))),
  outbox: read
    .input(
      ofCampaign.extend({
        state: EmailState.optional(),
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(
      z.object({
        messages: z.array(OutboxMessage),
        total: z.int(),
        counts: OutboxCounts,
        /** Who is to get it and is not in the outbox: had no address when it was filled, or came by later. */
        missing: z.int(),
      }),
    ),
  /**
   * Sends what waits, one by one. A stop, or a server that fails, ends it with the reason; what waits then goes on
   * waiting, and nothing is sent twice.
   */
  send: longWrite
    .errors({ ...textErrors, MAIL_SERVER: errors.MAIL_SERVER, EMAILS_UNDER_WAY: errors.EMAILS_UNDER_WAY })
    .input(ofCampaign)
    .output(progressThen(z.object({ sent: z.int(), counts: OutboxCounts, fault: MailFault.nullable() }))),
  /** What becomes of some that did not go out for certain: counted as sent, or put back to wait. */
  decide: longWrite
    .errors({ EMAILS_UNDER_WAY: errors.EMAILS_UNDER_WAY })
    .input(
      ofCampaign.extend({
        /** Left out: all in that state. */
        ids: z.array(Id).min(1).max(500).optional(),
        state: z.enum(['waiting', 'uncertain', 'failed', 'refused']),
        as: z.enum(['sent', 'again']),
      }),
    )
    .output(progressThen(z.object({ changed: z.int() }))),
  /** What waits as drafts for another mail program: a ZIP file with one .eml for each. Marks nothing. */
  drafts: longRead
    .errors({
      ...textErrors,
      NO_RECIPIENTS: errors.NO_RECIPIENTS,
      /** All of them together would be too large. */
      DRAFTS_TOO_LARGE: { data: z.object({ n: z.int() }) },
    })
    .input(ofCampaign)
    .output(progressThen(z.object({ file: ProducedFile, drafts: z.int() }))),
}
