import { Readable } from 'node:stream'
import type { MailAccount } from '@shared/features/emails/account'
import type { MailFault } from '@shared/features/emails/email'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { faultOf, type SmtpError } from './faults'

/** What became of one mail. `lost`: nothing of its text left, so it can be sent another time; null where it was stopped. */
export type Delivery =
  | { kind: 'sent' | 'uncertain' }
  | { kind: 'refused' | 'failed'; reply: number | null }
  | { kind: 'lost'; fault: MailFault | null }

/** The server cannot be used; nothing was sent. */
export class MailServerError extends Error {
  readonly fault: MailFault
  constructor(fault: MailFault) {
    super(`mail server: ${fault}`)
    this.name = 'MailServerError'
    this.fault = fault
  }
}

export type SmtpAccess = Pick<MailAccount, 'host' | 'port' | 'security' | 'user' | 'address'> & {
  password: string | null
  /** How long the server may be silent, in ms. */
  patienceMs: number
}

/** A line to the mail server on which one mail after the other goes; `open` throws MailServerError. */
export type SmtpLine = {
  deliver: (to: string, message: Buffer, signal: AbortSignal) => Promise<Delivery>
  isOpen: () => boolean
  close: () => void
}

/** Connects and logs in, encrypted as the account says. */
export async function openLine(access: SmtpAccess, signal?: AbortSignal): Promise<SmtpLine> {
  const { host, port, security, user, password, patienceMs, address } = access
  const connection = new SMTPConnection({
    ...{ host, port },
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...{ connectionTimeout: patienceMs, greetingTimeout: patienceMs, dnsTimeout: patienceMs },
    socketTimeout: patienceMs,
    // The name of this machine is nobody's business.
    name: address.split('@')[1] ?? 'localhost',
  })
  let open = true
  connection.on('end', () => {
    open = false
  })
  const close = () => {
    open = false
    connection.close()
  }
  /** One step of the conversation; its failure, a drop and a stop end it. */
  const step = (work: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => {
      const stop = () => reject(signal?.reason)
      const ended = () => reject(Object.assign(new Error('closed'), { code: 'ECONNECTION' }))
      signal?.addEventListener('abort', stop, { once: true })
      connection.once('error', reject)
      connection.once('end', ended)
      work((error) => (error ? reject(error) : resolve()))
    })
  try {
    signal?.throwIfAborted()
    await step((done) => connection.connect(done))
    if (user) await step((done) => connection.login({ user, pass: password ?? '' }, done))
  } catch (error) {
    // What the dying line still says has been dealt with.
    connection.on('error', () => {})
    close()
    signal?.throwIfAborted()
    throw new MailServerError(faultOf(error as SmtpError))
  }
  connection.on('error', () => {
    open = false
  })
  const deliver = (to: string, message: Buffer, stop: AbortSignal) =>
    deliverOn(connection, { from: address, to: [to] }, message, stop).then((delivery) => {
      // After anything but a success nobody knows in which state the conversation is.
      if (delivery.kind !== 'sent') close()
      return delivery
    })
  return { deliver, isOpen: () => open, close }
}

function deliverOn(
  connection: SMTPConnection,
  envelope: { from: string; to: string[] },
  message: Buffer,
  stop: AbortSignal,
): Promise<Delivery> {
  return new Promise((resolve) => {
    let begun = false
    // Read from only once the server has said yes to DATA.
    const text = Readable.from(
      (function* () {
        begun = true
        yield message
      })(),
      { objectMode: false },
    )
    const failed = (error: Error) => resolve(begun ? afterData(error) : beforeData(error))
    const ended = () => failed(Object.assign(new Error('closed'), { code: 'ECONNECTION' }))
    const stopped = () => {
      // What has begun to leave is waited for: to cut it off would leave everybody in doubt.
      if (begun) return
      resolve({ kind: 'lost', fault: null })
      connection.close()
    }
    const settle = (error: Error | null) => {
      stop.removeEventListener('abort', stopped)
      connection.off('error', failed)
      connection.off('end', ended)
      if (error) failed(error)
      else resolve({ kind: 'sent' })
    }
    stop.addEventListener('abort', stopped, { once: true })
    connection.once('error', failed)
    connection.once('end', ended)
    if (stop.aborted) stopped()
    else connection.send(envelope, text, settle)
  })
}

/** Not a byte of the text was read: whatever happened, nobody got it. */
function beforeData(error: SmtpError): Delivery {
  const { command = '', responseCode: reply = 0 } = error
  if (command === 'MAIL FROM' && reply >= 500) return { kind: 'lost', fault: 'senderRefused' }
  if (reply === 421 || command === 'MAIL FROM') return { kind: 'lost', fault: faultOf(error) }
  const answered = command === 'RCPT TO' || command === 'DATA'
  if (answered && reply > 0) return { kind: reply >= 500 ? 'refused' : 'failed', reply }
  if (command === 'API' && error.code === 'EENVELOPE') return { kind: 'refused', reply: null }
  return { kind: 'lost', fault: faultOf(error) }
}

/** Only a clear answer to the whole text says that it was not taken. */
function afterData({ code, responseCode: reply = 0 }: SmtpError): Delivery {
  if (code !== 'EMESSAGE' || reply < 400) return { kind: 'uncertain' }
  return { kind: reply >= 500 ? 'refused' : 'failed', reply }
}
