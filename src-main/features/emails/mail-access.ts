import { isComplete, secretName } from '@shared/features/emails/account'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import type { SettingsService } from '../settings'
import { createSessionSecrets } from './session-secrets'
import { MailServerError, openLine, type SmtpAccess } from './smtp'

const usualPatienceMs = 60_000

export type MailAccess = ReturnType<typeof createMailAccess>

/** The shop's mail account with its password, and the line to its server. */
export function createMailAccess(core: Core, settings: SettingsService) {
  const secrets = core.ports.secrets ?? createSessionSecrets()

  async function state() {
    const { email } = await settings.current()
    const hasPassword = (await secrets.get(secretName(email))) !== null
    return {
      kept: secrets.kind,
      hasPassword,
      ready: isComplete(email) && (email.user === '' || hasPassword),
    }
  }

  async function setPassword(password: string | null) {
    const { email } = await settings.current()
    await secrets.set(secretName(email), password)
    return { hasPassword: password !== null }
  }

  /** The account, ready to be used; MAIL_SERVER where something of it is missing. */
  async function access(): Promise<SmtpAccess> {
    const { email } = await settings.current()
    if (!isComplete(email)) fail('MAIL_SERVER', { fault: 'incomplete' })
    const password = await secrets.get(secretName(email))
    if (email.user !== '' && password === null) fail('MAIL_SERVER', { fault: 'noPassword' })
    return { ...email, password, patienceMs: core.ports.mailPatienceMs ?? usualPatienceMs }
  }

  /** A line to the server; MAIL_SERVER with the reason where there is none. */
  async function connect(signal?: AbortSignal) {
    return openLine(await access(), signal).catch((error: unknown) =>
      error instanceof MailServerError ? fail('MAIL_SERVER', { fault: error.fault }) : Promise.reject(error),
    )
  }

  async function verify(signal?: AbortSignal) {
    const line = await connect(signal)
    line.close()
    return { host: (await settings.current()).email.host }
  }

  return { state, setPassword, access, connect, verify }
}
