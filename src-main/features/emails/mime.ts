import type { MailAccount } from '@shared/features/emails/account'
import type { Composed } from '@shared/features/emails/compose'
import { oneLine } from '@shared/features/letters/names'
import { emails as texts } from '@shared/texts/de/emails'
import MailComposer from 'nodemailer/lib/mail-composer'

export type Letterhead = {
  account: Pick<MailAccount, 'address' | 'name' | 'replyTo'>
  /** Says in its head how to unsubscribe (RFC 2369). */
  advertising: boolean
  at: Date
  messageId: string
  attachments: readonly { name: string; bytes: Uint8Array }[]
  /** For a mail program to open and send itself. */
  draft?: boolean
}

/** The bytes of a mail: plain and HTML part, and what is attached. Nothing is loaded from files or the network. */
export function mimeOf(
  { subject, html, plain }: Composed,
  to: { name: string; address: string },
  { account, advertising, at, messageId, attachments, draft = false }: Letterhead,
): Promise<Buffer> {
  const answersTo = account.replyTo || account.address
  const composer = new MailComposer({
    from: { name: oneLine(account.name), address: account.address },
    to: { name: oneLine(to.name), address: to.address },
    ...(account.replyTo && { replyTo: account.replyTo }),
    ...{ subject, html, text: plain, date: at, messageId },
    headers: {
      ...(advertising && {
        'List-Unsubscribe': `<mailto:${answersTo}?subject=${encodeURIComponent(texts.unsubscribeSubject)}>`,
      }),
      ...(draft && { 'X-Unsent': '1' }),
    },
    attachments: attachments.map(({ name, bytes }) => ({
      filename: oneLine(name),
      content: Buffer.from(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
