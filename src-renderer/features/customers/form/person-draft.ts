import {
  type CustomerKind,
  type EmailFields,
  PersonFields,
  type PhoneFields,
} from '@shared/features/customers/card'
import { formatBirthday, parseBirthday } from '@shared/kernel/birthday'
import { type CivilDate, formatDate, parseGermanDate } from '@shared/kernel/civil-date'
import { type Keyed, keyed, trimmed, withoutKey } from './keyed'

/** A person in the form; birthday and days as they are typed. */
export type PersonDraft = Keyed<
  Omit<PersonFields, 'birthday' | 'id' | 'since' | 'leftOn' | 'phones' | 'emails'> & {
    id: number | undefined
    birthday: string
    since: string
    leftOn: string
    phones: Keyed<PhoneFields>[]
    emails: Keyed<EmailFields>[]
    /** Stands on the card of another group so far, and gets a card of their own when this one is saved. */
    newCard: boolean
  }
>

export const emptyPerson = (): PersonDraft =>
  keyed({
    ...PersonFields.parse({}),
    id: undefined,
    birthday: '',
    since: '',
    leftOn: '',
    phones: [],
    emails: [],
    newCard: false,
  })
/** Somebody who is a customer already, with a card of their own or on that of a group so far. */
export const linkedPerson = (id: number, name: string, newCard = false): PersonDraft => ({
  ...emptyPerson(),
  id,
  lastName: name,
  ownCard: true,
  newCard,
})

export const emptyPhone = () => keyed<PhoneFields>({ label: 'phone', number: '' })
export const emptyEmail = () => keyed<EmailFields>({ label: 'main', address: '' })

/** The row of somebody who is stored. */
export function personDraft({
  birthday,
  id,
  since,
  leftOn,
  phones,
  emails,
  ...person
}: PersonFields): PersonDraft {
  return keyed({
    ...person,
    id,
    birthday: birthday ? formatBirthday(birthday) : '',
    since: since ? formatDate(since) : '',
    leftOn: leftOn ? formatDate(leftOn) : '',
    phones: phones.map(keyed),
    emails: emails.map(keyed),
    newCard: false,
  })
}

/** What the row means. */
export function personOf(draft: PersonDraft, kind: CustomerKind, today: CivilDate): PersonFields {
  const { key, id, birthday, since, leftOn, phones, emails, newCard, ...person } = draft
  const day = (text: string) => (text.trim() === '' ? null : parseGermanDate(text, today))
  return {
    ...(id !== undefined && { id }),
    ...trimmed(person),
    since: kind === 'person' ? null : day(since),
    leftOn: kind === 'person' ? null : day(leftOn),
    phones: phones.map(withoutKey).filter(({ number }) => number !== ''),
    emails: emails.map(withoutKey).filter(({ address }) => address !== ''),
    // Of a person alone the card itself says it.
    adObjection: kind === 'person' ? false : person.adObjection,
    birthday: parseBirthday(birthday, today),
  }
}

/** Whether anything was written on the row. */
export function isFilled({ title, firstName, lastName, role, birthday, id }: PersonDraft): boolean {
  return id !== undefined || [title, firstName, lastName, role, birthday].some((text) => text.trim() !== '')
}
