import { bodyOfText } from '@shared/features/letters/body-of-text'
import type { LetterContent } from '@shared/features/letters/contract'
import { spelledIn } from '@shared/features/letters/manner'
import type { Settings } from '@shared/features/settings/settings'
import { letterPages } from '@shared/texts/de/letter-pages'
import type { Offered } from './templates'

/** What a new letter begins with: a template, else a salutation, a few words and the signature of the shop. */
export function newLetter({ shop, letters }: Settings, atWork: string, template?: Offered): LetterContent {
  const { start } = letterPages
  const { subject, body, purpose } = template ?? {
    subject: start.subject(shop.name),
    body: bodyOfText(start.body(signatureOf(shop, atWork), (words) => spelledIn(shop.country, words))),
    purpose: 'advertising',
  }
  return {
    subject,
    body,
    purpose,
    form: letters.form,
    duplex: letters.duplex,
    campaignId: null,
    withCode: true,
    withSignature: true,
    withObjectionSentence: true,
  }
}

/** Who signs: the owner, or who is at work, and the shop. */
export function signatureOf({ owner, name }: Settings['shop'], atWork: string): string {
  return [...new Set([owner || atWork, name])].filter(Boolean).join('\n')
}
