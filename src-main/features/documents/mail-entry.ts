import { documents as texts } from '@shared/texts/de/documents'
import type { MailHead } from './mail-task'

/** An entry is read in the Verlauf; the whole e-mail lies beside it as a document. */
const enough = 2_000
/** Before this no shop got an e-mail: such a date is a fault of the program that wrote it. */
const earliest = '1990-01-01T00:00:00.000Z'

type Known = {
  /** Addresses of the card and its people, and of the shop, in small letters. */
  customer: ReadonlySet<string>
  shop: string
  now: Date
}

/** What an e-mail says as an entry of the Verlauf: which way it went, subject, from and to, text; and when. */
export function mailEntry(mail: MailHead, { customer, shop, now }: Known): { text: string; at: string } {
  const subject = shorten(mail.subject.trim(), 200) || texts.mail.noSubject
  const text = [
    texts.mail[directionOf(mail, customer, shop)](subject),
    mail.from.length > 0 && texts.mail.from(shorten(mail.from.join(', '), 200)),
    mail.to.length > 0 && texts.mail.to(shorten(mail.to.join(', '), 200)),
    mail.text.trim() && `\n${shorten(mail.text.replace(/\r\n?/g, '\n').trim(), enough)}`,
  ]
  const today = now.toISOString()
  const at = mail.at !== null && mail.at >= earliest && mail.at <= today ? mail.at : today
  return { text: text.filter(Boolean).join('\n'), at }
}

function directionOf(
  { fromAddresses, toAddresses }: MailHead,
  customer: ReadonlySet<string>,
  shop: string,
): 'received' | 'sent' | 'unknown' {
  const isCustomer = (address: string) => customer.has(address)
  if (fromAddresses.some(isCustomer)) return 'received'
  if (fromAddresses.includes(shop) || toAddresses.some(isCustomer)) return 'sent'
  return shop !== '' && toAddresses.includes(shop) ? 'received' : 'unknown'
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).toWellFormed()} …`
}
