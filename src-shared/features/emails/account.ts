import { typedLine, writtenText } from '@shared/kernel/typed-text'
import { z } from 'zod'

const line = typedLine().max(200)

/** The shop's own mail account; its password lies elsewhere. */
export const MailAccount = z.object({
  /** The server for outgoing mail: `smtp.anbieter.de`. */
  host: line.default(''),
  port: z.int().min(1).max(65_535).default(465),
  /** TLS from the start (usually port 465), after STARTTLS (587), or none: for a server on this machine alone. */
  security: z.enum(['tls', 'starttls', 'none']).default('tls'),
  /** Empty: the server asks for no login. */
  user: line.default(''),
  /** From whom the mails come. */
  address: line.default(''),
  name: line.default(''),
  /** Where answers go; empty: to the sender. */
  replyTo: line.default(''),
  /** At most so many an hour, as providers limit it; 0 for no pause. */
  perHour: z.int().min(0).max(36_000).default(300),
  /** How to unsubscribe from advertising; empty means the catalogue's own sentence. */
  unsubscribeSentence: writtenText().max(500).default(''),
})
export type MailAccount = z.infer<typeof MailAccount>

/** One address, without names or brackets. */
export const mailAddress = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+$/

const localHosts = ['localhost', '127.0.0.1', '::1']

/** Whether the account can be used at all. */
export function isComplete({ host, address, security, replyTo }: MailAccount): boolean {
  return (
    /^[\w.:-]+$/.test(host) &&
    mailAddress.test(address) &&
    (replyTo === '' || mailAddress.test(replyTo)) &&
    !isOpen({ host, security })
  )
}

/** Whether password and mails would cross a network unencrypted. */
export function isOpen({ host, security }: Pick<MailAccount, 'host' | 'security'>): boolean {
  return security === 'none' && !localHosts.includes(host.toLowerCase())
}

/** Under which name the password of an account is kept: another server or user never gets it. */
export function secretName({ host, port, user }: Pick<MailAccount, 'host' | 'port' | 'user'>): string {
  return `smtp:${user}@${host}:${port}`
}
