import { normalisePhone } from '@shared/kernel/phone'

/** Where a prepared message is opened: as SMS, or in WhatsApp. */
type MessageApp = 'sms' | 'whatsapp'

/**
 * The link that opens a message with its text on the mobile that scans it: `sms:` (RFC 5724, `?body=`), or
 * WhatsApp's click to chat with the number in international form without `+`; null where no such number is known.
 */
export function messageLink(app: MessageApp, number: string, text: string): string | null {
  const { e164 } = normalisePhone(number)
  const words = encodeURIComponent(text)
  if (app === 'whatsapp') return e164 && `https://wa.me/${e164.slice(1)}?text=${words}`
  return `sms:${e164 ?? number.replace(/[^\d+]/g, '')}?body=${words}`
}
