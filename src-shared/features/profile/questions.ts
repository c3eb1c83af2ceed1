import { addressOn } from '@shared/features/customers/address'
import { callNumbers } from '@shared/features/customers/calling'
import { AddressFields, type CardFields, type CustomerCard } from '@shared/features/customers/card'
import { livingPeople } from '@shared/features/customers/people'
import { parseBirthday } from '@shared/kernel/birthday'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import { normalisePhone } from '@shared/kernel/phone'
import { completeAddress, isWhole } from './address-line'
import type { AskedCard } from './asked-card'
import type { QuestionId } from './contract'

/**
 * What an answer comes to: the card with it, or what was said to advertising by e-mail. Whatever else is kept
 * elsewhere is one more member of this union, with its own way in the service's `write`.
 */
export type Answer = { card: CardFields } | { mailing: 'given' | 'refused' }

/**
 * One question that a card may ask. `open` answers whom it is still to be asked about (the card's id, or those of
 * people on it); `read` takes what was typed, null where that is no answer.
 */
export type Question = {
  id: QuestionId
  open: (card: AskedCard, today: CivilDate) => number[]
  read: (text: string, card: CustomerCard, aboutId: number, today: CivilDate) => Answer | null
}

/** Who came years ago does not remember how. */
const daysToRemember = 90

const address: Question = {
  id: 'address',
  open(card, today) {
    const address = addressOn(card.addresses, today)
    return card.state === 'moved' || !address || !isWhole(address) ? [card.id] : []
  },
  read(text, card, _aboutId, today) {
    const holding = addressOn(card.addresses, today)
    const others = card.addresses.filter((one) => one !== holding)
    // The place that was left says nothing of the new one.
    const known = holding && card.state !== 'moved' ? holding : AddressFields.parse({ label: holding?.label })
    const found = completeAddress(text, known)
    return found && { card: { ...card, addresses: [{ ...known, ...found }, ...others] } }
  },
}

const mobile = /^(\+491[567]|\+436[5-9]|\+417[5-9])/

const phone: Question = {
  id: 'phone',
  open: (card) => (card.kind !== 'club' && callNumbers(card).length === 0 ? [card.id] : []),
  read(text, card) {
    const { e164, digits, display } = normalisePhone(text)
    if (digits.length < 4 || /[^\d\s()+/.\-–x]/i.test(text)) return null
    const label = e164 && mobile.test(e164) ? 'mobile' : 'phone'
    return { card: { ...card, phones: [...card.phones, { label, number: display }] } }
  },
}

const email: Question = {
  id: 'email',
  open(card) {
    const known = [card, ...livingPeople(card.people)].some(({ emails }) => emails.length > 0)
    return card.kind === 'club' || known ? [] : [card.id]
  },
  read(text, card) {
    if (!/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/.test(text)) return null
    return { card: { ...card, emails: [...card.emails, { label: 'main', address: text }] } }
  },
}

const birthday: Question = {
  id: 'birthday',
  open: (card) =>
    card.kind === 'person' || card.kind === 'household'
      ? livingPeople(card.people).flatMap(({ id, birthday }) => (id !== undefined && !birthday ? [id] : []))
      : [],
  read(text, card, aboutId, today) {
    const birthday = parseBirthday(text, today)
    if (!birthday) return null
    const people = card.people.map((person) => (person.id === aboutId ? { ...person, birthday } : person))
    return { card: { ...card, people } }
  },
}

const mailing: Question = {
  id: 'mailing',
  open: (card) => (card.emails.length > 0 ? card.silentOnEmail : []),
  read(text) {
    if (/^(ja|gerne?)\b/i.test(text)) return { mailing: 'given' }
    return /^nein\b/i.test(text) ? { mailing: 'refused' } : null
  },
}

const source: Question = {
  id: 'source',
  open(card, today) {
    const since = card.customerSince ?? card.createdAt.slice(0, 10)
    return card.source === '' && since >= addDays(today, -daysToRemember) ? [card.id] : []
  },
  read: (text, card) => ({ card: { ...card, source: text } }),
}

/**
 * All questions, the most useful first: how to reach somebody, then where, then what makes them glad, whether
 * they want to hear of the shop, and what only the shop is curious about.
 */
export const questions: readonly Question[] = [phone, address, birthday, email, mailing, source]
