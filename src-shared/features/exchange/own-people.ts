import { EmailFields, PersonFields, PhoneFields } from '@shared/features/customers/card'
import { formatBirthday } from '@shared/kernel/birthday'
import { formatDate } from '@shared/kernel/civil-date'
import { ownFiles as words } from '@shared/texts/de/own-files'
import { nobody, type OnePerson } from './own-draft'
import { keyOf, lineToPairs, type Pair, pairsToLine } from './own-lines'
import { isYes, readDate, readOwnBirthday, yesNo } from './own-values'

const labels = words.person

/** One of a group on one line: `Vorname: Ute | Nachname: Klos | geboren: 12.04.1980 | Tel. Mobil: 0171 …`. */
export function personToLine({ fields, own }: OnePerson): string {
  const date = (value: string | null) => (value === null ? '' : formatDate(value))
  const pairs: Pair[] = [
    [labels.salutation, words.salutations[fields.salutation]],
    [labels.title, fields.title],
    [labels.firstName, fields.firstName],
    [labels.lastName, fields.lastName],
    [labels.nameSuffix, fields.nameSuffix],
    [labels.addressForm, words.addressForms[fields.addressForm]],
    [labels.role, fields.role],
    [labels.birthday, fields.birthday ? formatBirthday(fields.birthday) : ''],
    [labels.child, yesNo(fields.child)],
    [labels.adObjection, yesNo(fields.adObjection)],
    [labels.objectionOn, date(own.objectionOn)],
    ...fields.phones.map(({ label, number }): Pair => [`${labels.phone} ${words.phones[label]}`, number]),
    ...fields.emails.map(({ label, address }): Pair => [`${labels.email} ${words.emails[label]}`, address]),
    [labels.since, date(fields.since)],
    [labels.leftOn, date(fields.leftOn)],
    [labels.deceased, own.deceased ? date(own.diedOn) || words.yes : ''],
    [labels.card, own.cardNumber],
  ]
  return pairsToLine(pairs)
}

/** The inverse of `personToLine`. */
export function lineToPerson(line: string): OnePerson {
  const pairs = lineToPairs(line)
  const get = (label: string) => pairs.find(([name]) => name === label)?.[1] ?? ''
  const after = (prefix: string) =>
    pairs.flatMap(([name, value]): Pair[] =>
      name.startsWith(`${prefix} `) ? [[name.slice(prefix.length + 1), value]] : [],
    )
  const died = get(labels.deceased)
  const fields = PersonFields.parse({
    salutation: keyOf(words.salutations, get(labels.salutation), 'none'),
    title: get(labels.title),
    firstName: get(labels.firstName),
    lastName: get(labels.lastName),
    nameSuffix: get(labels.nameSuffix),
    addressForm: keyOf(words.addressForms, get(labels.addressForm), 'formal'),
    role: get(labels.role),
    birthday: readOwnBirthday(get(labels.birthday)),
    child: isYes(get(labels.child)),
    adObjection: isYes(get(labels.adObjection)),
    phones: after(labels.phone).map(([label, number]) =>
      PhoneFields.parse({ label: keyOf(words.phones, label, 'phone'), number }),
    ),
    emails: after(labels.email).map(([label, address]) =>
      EmailFields.parse({ label: keyOf(words.emails, label, 'main'), address }),
    ),
    since: readDate(get(labels.since)),
    leftOn: readDate(get(labels.leftOn)),
  })
  const own = {
    ...nobody,
    deceased: died !== '',
    diedOn: readDate(died),
    objectionOn: readDate(get(labels.objectionOn)),
    cardNumber: get(labels.card),
  }
  return { fields, own }
}
