import type { LetterContent } from '@shared/features/letters/contract'
import { spelledIn } from '@shared/features/letters/manner'
import type { Settings } from '@shared/features/settings/settings'
import { letterPages } from '@shared/texts/de/letter-pages'

/** What a new letter begins with: a salutation, a few words and the signature of the shop. */
export function newLetter({ shop, letters }: Settings, atWork: string): LetterContent {
  const { start } = letterPages
  return {
    subject: start.subject(shop.name),
    body: start.body(signatureOf(shop, atWork), (words) => spelledIn(shop.country, words)),
    purpose: 'advertising',
    form: letters.form,
    duplex: letters.duplex,
    withSignature: true,
    withObjectionSentence: true,
  }
}

/** Who signs: the owner, or who is at work, and the shop. */
export function signatureOf({ owner, name }: Settings['shop'], atWork: string): string {
  return [...new Set([owner || atWork, name])].filter(Boolean).join('\n')
}
