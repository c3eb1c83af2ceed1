import type { CardFields, PersonFields } from '@shared/features/customers/card'
import { cardNumberKey } from '@shared/features/customers/card-number'
import { normalisePhone } from '@shared/kernel/phone'
import { fillAddresses } from './join-addresses'
import { longestNote } from './long-note'

/** What a card can hold, see `CardFields`. */
const most = { phones: 30, emails: 30, tags: 50, webAddresses: 20, cardNumbers: 20, people: 500 }

/**
 * The stored card with what the imported one knows besides: empty fields are filled, further phones, e-mails,
 * tags and contacts of a firm are added, an unknown note is appended, an objection is taken over and never lifted. What stands on
 * the card stays; what a full card has no room for is left out. Answers null when the import brings nothing new.
 */
export function fillGaps(stored: CardFields, imported: CardFields): CardFields | null {
  const filled: CardFields = {
    ...stored,
    groupName: stored.groupName || (stored.kind === 'company' ? imported.groupName : ''),
    people: fillPeople(stored, imported),
    addresses: fillAddresses(stored.addresses, imported.addresses),
    phones: addMissing(
      stored.phones,
      imported.phones,
      most.phones,
      (phone) => normalisePhone(phone.number).digits,
    ),
    emails: addMissing(stored.emails, imported.emails, most.emails, (email) => email.address.toLowerCase()),
    webAddresses: addMissing(stored.webAddresses, imported.webAddresses, most.webAddresses, (web) =>
      web.url.toLowerCase(),
    ),
    cardNumbers: addMissing(stored.cardNumbers, imported.cardNumbers, most.cardNumbers, (card) =>
      cardNumberKey(card.number),
    ),
    tags: addMissing(stored.tags, imported.tags, most.tags, (tag) => tag.toLowerCase()),
    note: addNote(stored.note, imported.note),
    preferredChannel: stored.preferredChannel ?? imported.preferredChannel,
    ownSalutation: stored.ownSalutation || imported.ownSalutation,
    source: stored.source || imported.source,
    specialTerms: stored.specialTerms || imported.specialTerms,
    paymentRemark: stored.paymentRemark || imported.paymentRemark,
    customerSince: stored.customerSince ?? imported.customerSince,
    adObjection: stored.adObjection || imported.adObjection,
  }
  return JSON.stringify(filled) === JSON.stringify(stored) ? null : filled
}

function fillPeople(stored: CardFields, imported: CardFields): PersonFields[] {
  if (stored.people.length === 0) return imported.people
  const known = stored.people.map((person) => {
    const same = imported.people.find((other) => samePerson(person, other))
    if (!same) return person
    return {
      ...person,
      salutation: person.salutation === 'none' ? same.salutation : person.salutation,
      title: person.title || same.title,
      firstName: person.firstName || same.firstName,
      lastName: person.lastName || same.lastName,
      nameSuffix: person.nameSuffix || same.nameSuffix,
      role: person.role || same.role,
      birthday: fillBirthday(person.birthday, same.birthday),
    }
  })
  if (stored.kind !== 'company') return known
  const others = imported.people.filter((other) => !stored.people.some((person) => samePerson(person, other)))
  return [...known, ...others].slice(0, most.people)
}

function samePerson(a: PersonFields, b: PersonFields): boolean {
  const agree = (x: string, y: string) => x === '' || y === '' || x.toLowerCase() === y.toLowerCase()
  return agree(a.firstName, b.firstName) && agree(a.lastName, b.lastName)
}

function fillBirthday(stored: PersonFields['birthday'], imported: PersonFields['birthday']) {
  if (!stored) return imported
  const sameDay = imported?.day === stored.day && imported.month === stored.month
  return stored.year === null && sameDay ? imported : stored
}

function addMissing<T>(stored: T[], imported: T[], limit: number, keyOf: (item: T) => string): T[] {
  const known = new Set(stored.map(keyOf))
  return [...stored, ...imported.filter((item) => !known.has(keyOf(item)))].slice(0, limit)
}

function addNote(stored: string, imported: string): string {
  if (imported === '' || stored.includes(imported)) return stored
  const both = stored === '' ? imported : `${stored}\n${imported}`
  return both.length > longestNote ? stored : both
}
