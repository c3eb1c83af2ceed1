import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import { isChild } from '@shared/features/customers/people'
import { barOfPerson, type PersonBar } from '@shared/features/selections/exclusion'
import type { Purpose } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import { plainLetters } from '@shared/kernel/latin'
import { letters as texts } from '@shared/texts/de/letters'

/** Who silences a salutation, and why nothing reaches them. */
export type Silencing = { person: PersonOnCard; why: PersonBar }

/**
 * Who of a card keeps the shop's own salutation from being used for this purpose; null while it wins. It wins until
 * somebody whom it could name has left, died, objects or must not be reached. From then on it counts where each of
 * its words greets or names those who are still reached, and none the other: „Lieber Ulrich,“ after Ute has died. A
 * pet name could be anybody's, so the salutation that the program makes stands in; of who left it is the name alone
 * that counts, as „Liebe Familie Klos,“ speaks for those who stayed.
 */
export function silencedBy(
  card: Pick<CustomerCard, 'people' | 'ownSalutation'>,
  purpose: Purpose,
  today: CivilDate,
): Silencing | null {
  const words = wordsOf(card.ownSalutation)
  if (words.length === 0) return null
  const barred = card.people.map((person) => ({ person, why: barOfPerson(person, purpose, today) }))
  const reached = barred.flatMap(({ person, why }) => (why === null ? [person] : []))
  const known = new Set(
    [...texts.greetingWords, ...reached.flatMap(namesOf)].flatMap((text) => wordsOf(text)),
  )
  for (const { person, why } of barred) {
    if (why === null || why === 'child') continue
    const mayMean = why !== 'left' && !isChild(person, today) && words.some((word) => !known.has(word))
    if (mayMean || isNamed(person, words)) return { person, why }
  }
  return null
}

/** By the first name, or by the last one behind „Frau“ or „Herr“; without a form by the last name alone. */
function isNamed({ firstName, lastName, salutation }: PersonOnCard, words: readonly string[]): boolean {
  const has = (name: string) => name.trim() !== '' && wordsOf(name).every((word) => words.includes(word))
  const form = salutation === 'none' || words.includes(plainLetters(texts.person[salutation]))
  return has(firstName) || (form && has(lastName))
}

function namesOf({ title, firstName, lastName, salutation }: PersonOnCard): string[] {
  const forms = salutation === 'none' ? Object.values(texts.person) : [texts.person[salutation]]
  return [title, firstName, lastName, ...forms]
}

function wordsOf(text: string): string[] {
  return plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
