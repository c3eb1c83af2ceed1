import type { EmailText } from '@shared/features/emails/email'
import { conditionHolds } from '@shared/features/letters/conditions'
import { fieldValues } from '@shared/features/letters/fields'
import { fillBody } from '@shared/features/letters/fill-body'
import { fillText } from '@shared/features/letters/fill-line'
import { mannerOf } from '@shared/features/letters/manner'
import { oneLine } from '@shared/features/letters/names'
import type { Correspondent } from '@shared/features/letters/people'
import { emailFoot } from '@shared/features/settings/legal-lines'
import type { Settings } from '@shared/features/settings/settings'
import type { CivilDate } from '@shared/kernel/civil-date'
import { emails as texts } from '@shared/texts/de/emails'
import { asHtml } from './as-html'
import { asPlain } from './as-plain'

export type Composed = { subject: string; html: string; plain: string }

/**
 * The e-mail to one correspondent, as plain text and as HTML of the same tree. Below it stand, for advertising, how to
 * unsubscribe (§ 7 (3) no. 4 UWG), and who writes (§ 35a GmbHG, § 37a HGB, § 5 DDG). The subject is one line, whatever
 * a field holds: a line end would begin another header.
 */
export function composeEmail(
  correspondent: Correspondent,
  text: EmailText,
  { today, advertising, settings }: EmailContext,
): Composed {
  const values = fieldValues(correspondent, today, mannerOf(settings))
  const body = fillBody(text.body, {
    fields: values,
    holds: (condition) => conditionHolds(condition, correspondent, today),
  })
  const { shop, legal, email } = settings
  const unsubscribe = advertising
    ? oneLine(email.unsubscribeSentence) || texts.unsubscribe(email.replyTo || email.address)
    : ''
  const foot = emailFoot(shop, legal).map(oneLine)
  const subject = oneLine(fillText(text.subject, values))
  return {
    subject,
    html: asHtml(body, { title: subject, unsubscribe, foot }),
    plain: asPlain(body, { unsubscribe, foot }),
  }
}

export type EmailContext = {
  today: CivilDate
  /** Whether it says how to unsubscribe. */
  advertising: boolean
  settings: Pick<Settings, 'shop' | 'legal' | 'letters' | 'email'>
}
