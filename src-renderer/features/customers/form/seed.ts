import type { CardSeed } from '@renderer/shell/new-card-call'
import { type CardDraft, emptyCardNumber } from './draft'

/** A form with what was typed or scanned before it was opened; what stands there already stays. */
export function seeded(draft: CardDraft, { text = '', cardNumber }: CardSeed): CardDraft {
  const withText = text === '' ? draft : withTyped(draft, text.trim())
  if (cardNumber === undefined) return withText
  return { ...withText, cardNumbers: [...withText.cardNumbers, { ...emptyCardNumber(), number: cardNumber }] }
}

/** What was searched for goes where it belongs: an e-mail, a phone number, else a name („Müller, Anna“ too). */
function withTyped(draft: CardDraft, text: string): CardDraft {
  const [email, phone, person] = [draft.emails[0], draft.phones[0], draft.people[0]]
  if (/^\S+@\S+$/.test(text) && email?.address === '')
    return { ...draft, emails: [{ ...email, address: text }, ...draft.emails.slice(1)] }
  if (/^[+\d][\d\s()/-]{4,}$/.test(text) && phone?.number === '')
    return { ...draft, phones: [{ ...phone, number: text }, ...draft.phones.slice(1)] }
  if (person?.lastName !== '' || person.firstName !== '') return draft
  const [behind, ahead] = text.split(',', 2).map((part) => part.trim())
  const words = text.split(/\s+/)
  const name =
    ahead === undefined
      ? { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' }
      : { firstName: ahead, lastName: behind ?? '' }
  const capital = (word: string) => word.replace(/(^|[\s-])\p{Ll}/gu, (begin) => begin.toUpperCase())
  const named = { ...person, firstName: capital(name.firstName), lastName: capital(name.lastName) }
  return { ...draft, people: [named, ...draft.people.slice(1)] }
}
