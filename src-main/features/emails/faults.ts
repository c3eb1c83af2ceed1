import type { MailFault } from '@shared/features/emails/email'

/** What nodemailer says of a failure besides its text. */
export type SmtpError = Error & {
  code?: string
  originalCode?: string
  command?: string
  responseCode?: number
}

const byCode: Record<string, MailFault> = {
  EDNS: 'hostNotFound',
  ENOTFOUND: 'hostNotFound',
  EAI_AGAIN: 'hostNotFound',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETLS: 'noEncryption',
  ETIMEDOUT: 'silent',
  ECONNECTION: 'dropped',
  ESOCKET: 'dropped',
  ECONNRESET: 'dropped',
}

/** What a failure of the server means for who has to mend it. */
export function faultOf({ code = '', originalCode = '', message, responseCode = 0 }: SmtpError): MailFault {
  if (/CERT|SELF_SIGNED|ALTNAME|certificate/i.test(`${originalCode} ${message}`)) return 'certificate'
  if (/SSL|wrong version/i.test(`${originalCode} ${message}`)) return 'noEncryption'
  if (responseCode >= 400 && responseCode < 500) return 'notNow'
  if (code === 'EAUTH') return 'login'
  return byCode[originalCode] ?? byCode[code] ?? 'unknown'
}
