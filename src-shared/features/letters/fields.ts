import type { Birthday } from '@shared/kernel/birthday'
import { type CivilDate, formatDate } from '@shared/kernel/civil-date'
import { letters as texts } from '@shared/texts/de/letters'
import { poBoxLine, postcodeOf } from './countries'
import type { Manner } from './manner'
import { addressees, enumeration, familyName, joined, oneLine } from './names'
import type { Correspondent, CorrespondentPerson } from './people'
import { letterSalutation } from './salutation'

export type FieldKey = keyof typeof texts.fields

/** The fields of a letter text, in the order in which they are offered; `{{label}}` stands in the text. */
export const letterFields: readonly { key: FieldKey; label: string }[] = Object.entries(texts.fields).map(
  ([key, label]) => ({ key: key as FieldKey, label }),
)

const leapYear = 2000
const monthName = new Intl.DateTimeFormat('de-DE', { month: 'long', timeZone: 'UTC' })
const number = new Intl.NumberFormat('de-DE')

/**
 * What stands for each field in the letter to a correspondent, German formatted, in one line, empty where nothing
 * is known. For several people names are enumerated (`Ute und Ulrich`), for a company they are its contacts'.
 */
export function fieldValues(
  correspondent: Correspondent,
  today: CivilDate,
  manner: Manner,
): Record<FieldKey, string> {
  const people = addressees(correspondent)
  const family = familyName(correspondent)
  const { address, facts } = correspondent
  const { birthday = null, lastPurchaseOn = null } = facts ?? {}
  return {
    letterSalutation: letterSalutation(correspondent, manner),
    salutation: family ? texts.family : each(people, ({ salutation }) => texts.person[salutation]),
    title: people.length === 1 ? each(people, ({ title }) => title) : '',
    firstName: each(people, ({ firstName }) => firstName),
    lastName: family ?? each(people, ({ lastName }) => lastName),
    company: correspondent.kind === 'company' ? oneLine(correspondent.companyName) : '',
    street: address ? poBoxLine(address) || oneLine(address.street) : '',
    postcode: address ? postcodeOf(address) : '',
    city: oneLine(address?.city ?? ''),
    number: oneLine(correspondent.number ?? ''),
    customerSince: correspondent.customerSince ? formatDate(correspondent.customerSince) : '',
    points: number.format(correspondent.points),
    birthday: birthday ? dayAndMonth(birthday) : '',
    lastPurchase: lastPurchaseOn ? formatDate(lastPurchaseOn) : '',
    today: formatDate(today),
  }
}

/** `14. März`: how old somebody gets is nobody's business in a letter. */
function dayAndMonth({ day, month }: Birthday): string {
  return `${day}. ${monthName.format(new Date(Date.UTC(leapYear, month - 1, day)))}`
}

function each(people: readonly CorrespondentPerson[], part: (person: CorrespondentPerson) => string): string {
  const parts = people.map((person) => joined(part(person))).filter((text) => text !== '')
  return enumeration([...new Set(parts)])
}
