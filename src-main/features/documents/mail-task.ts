import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import PostalMime, { type Address, type Attachment } from 'postal-mime'
import { task } from '../../jobs/task'
import { htmlWords } from './html-words'

/** What an e-mail says, in plain text; empty where it says nothing. */
export type MailHead = {
  subject: string
  from: string[]
  to: string[]
  /** Addresses alone, folded, to tell who wrote to whom. */
  fromAddresses: string[]
  toAddresses: string[]
  /** Instant; null where it is missing or no date. */
  at: string | null
  text: string
  /** The same for the same e-mail, wherever it was saved. */
  key: string
}
export type MailPart = { name: string; content: Uint8Array }
/** What the worker hands over on its way: first the head, then each attachment. */
export type MailMessage = { head: MailHead } | { part: MailPart }

/** Characters of the text that anybody reads in an entry; the whole stays in the document. */
const enoughText = 20_000
/** More attachments than this are left in the e-mail. */
const enoughParts = 100
const decorationBytes = 30 * 1024

/** Takes an e-mail apart. What it cannot make sense of is left out: a broken mail is still a document. */
export const readMailTask = task<{ path: string }, MailMessage, { parts: number; more: number }>(
  'documents.readMail',
  async ({ path }, { send, signal }) => {
    const bytes = await readFile(path)
    const mail = await PostalMime.parse(bytes, {
      maxNestingDepth: 64,
      forceRfc822Attachments: true,
    })
    signal.throwIfAborted()
    const text = mail.text?.trim() ? mail.text : htmlWords(mail.html ?? '')
    const [from, to] = [flat(mail.from ? [mail.from] : []), flat([...(mail.to ?? []), ...(mail.cc ?? [])])]
    await send({
      head: {
        subject: mail.subject ?? '',
        from: from.map(named),
        to: to.map(named),
        fromAddresses: from.map(({ address }) => address.toLowerCase()),
        toAddresses: to.map(({ address }) => address.toLowerCase()),
        at: instantOf(mail.date),
        text: text.slice(0, enoughText).toWellFormed(),
        key: keyOf(mail.messageId, bytes),
      },
    })
    const parts = mail.attachments.filter((part) => !isDecoration(part))
    for (const part of parts.slice(0, enoughParts)) {
      signal.throwIfAborted()
      const content =
        typeof part.content === 'string' ? Buffer.from(part.content) : new Uint8Array(part.content)
      await send({ part: { name: part.filename ?? '', content } })
    }
    return { parts: parts.length, more: Math.max(0, parts.length - enoughParts) }
  },
)

/** A small picture inside of the HTML: the logo of a signature. It stays in the e-mail. */
function isDecoration({ related, disposition, content }: Attachment): boolean {
  const bytes = typeof content === 'string' ? content.length : content.byteLength
  return Boolean(related) && disposition !== 'attachment' && bytes < decorationBytes
}

/** A sum, so that nobody's address stands in it. */
function keyOf(messageId: string | undefined, bytes: Buffer): string {
  return createHash('sha256')
    .update(messageId?.trim() || bytes)
    .digest('base64url')
}

type Mailbox = { name: string; address: string }

function flat(addresses: Address[]): Mailbox[] {
  return addresses.flatMap((one) =>
    one.group ? one.group : [{ name: one.name, address: one.address ?? '' }],
  )
}

function named({ name, address }: Mailbox): string {
  return name && address && name !== address ? `${name} <${address}>` : address || name
}

function instantOf(date: string | undefined): string | null {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
