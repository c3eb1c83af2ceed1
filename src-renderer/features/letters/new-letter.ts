import type { LetterContent } from '@shared/features/letters/contract'
import type { Settings } from '@shared/features/settings/settings'
import { letterPages } from '@shared/texts/de/letter-pages'

/** What a new letter begins with: a salutation, a few words and the signature of the shop. */
export function newLetter(settings: Settings): LetterContent {
  const { start } = letterPages
  const { shop, letters } = settings
  return {
    subject: start.subject(shop.name),
    body: start.body(signatureOf(settings)),
    purpose: 'advertising',
    form: letters.form,
    withObjectionSentence: true,
  }
}

/** Who signs: the owner, or who is at work, and the shop. */
export function signatureOf({ shop, staff }: Pick<Settings, 'shop' | 'staff'>): string {
  return [...new Set([shop.owner || staff.name, shop.name])].filter(Boolean).join('\n')
}
