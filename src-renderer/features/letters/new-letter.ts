import type { LetterContent } from '@shared/features/letters/contract'
import type { Settings } from '@shared/features/settings/settings'
import { letterPages } from '@shared/texts/de/letter-pages'

/** What a new letter begins with: a salutation, a few words and the signature of the shop. */
export function newLetter({ shop, staff, letters }: Settings): LetterContent {
  const { start } = letterPages
  const signature = [...new Set([shop.owner || staff.name, shop.name])].filter(Boolean).join('\n')
  return {
    subject: start.subject(shop.name),
    body: start.body(signature),
    purpose: 'advertising',
    form: letters.form,
    withObjectionSentence: true,
  }
}
