import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail that a server took: to whom it was handed in, its bytes, and what they say. */
export type Received = { to: string[]; raw: string; mail: Email }

/** A real mail server on a free port of this machine; `received` fills up, `options` refuse or delay. */
export async function startMailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'laden' && password === 'geheim' ? done(null, { user: username }) : done(new Error('no')),
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', async () => {
        const bytes = Buffer.concat(parts)
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, raw: bytes.toString('utf8'), mail: await PostalMime.parse(bytes) })
        done()
      })
    },
    ...options,
    logger: false,
  })
  // A client that hangs up is no fault of a test.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { port, received, close: () => new Promise<void>((done) => server.close(() => done())) }
}

/** Where a broken server fails, in the order of the conversation. */
export const smtpSteps = ['greeting', 'EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'text', 'dot'] as const
export type SmtpStep = (typeof smtpSteps)[number]

/**
 * A server that speaks well until a step and then hangs or hangs up: before its answer to a command, in the middle of
 * the text, or after the dot, when it has taken the mail but does not say so. `texts` counts mails that it took whole.
 */
export async function startBrokenServer(step: SmtpStep, how: 'hangs' | 'drops') {
  const seen = { texts: 0, starts: 0 }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    let inText = false
    let rest = ''
    const fails = (at: SmtpStep) => {
      if (at !== step) return false
      if (how === 'drops') socket.destroy()
      return true
    }
    const answer = (line: string) => socket.write(`${line}\r\n`)
    const command = (line: string) => {
      const verb = line.split(' ')[0]?.toUpperCase() ?? ''
      if (fails(verb as SmtpStep)) return
      if (verb === 'EHLO') return answer('250-test\r\n250 AUTH PLAIN')
      if (verb === 'AUTH') return answer('235 ok')
      if (verb !== 'DATA') return answer('250 ok')
      inText = true
      seen.starts += 1
      answer('354 go on')
    }
    socket.on('data', (part) => {
      rest += part.toString('latin1')
      if (inText && fails('text')) return
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (!inText) command(line)
        else if (line === '.') {
          inText = false
          seen.texts += 1
          if (!fails('dot')) answer('250 taken')
        }
      }
    })
    if (!fails('greeting')) answer('220 test ESMTP')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    seen,
    close: () =>
      new Promise<void>((done) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}
