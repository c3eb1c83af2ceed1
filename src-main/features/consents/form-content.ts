import type { ConsentPurpose, Newsletter } from '@shared/features/consents/consent'
import type { Wording } from '@shared/features/consents/contract'
import { addressOn } from '@shared/features/customers/address'
import { callNumbers } from '@shared/features/customers/calling'
import type { CustomerCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import type { Settings } from '@shared/features/settings/settings'
import { formatBirthday } from '@shared/kernel/birthday'
import { type CivilDate, formatDate } from '@shared/kernel/civil-date'
import { consentForm as t } from '@shared/texts/de/consent-form'
import { customers } from '@shared/texts/de/customers'
import type { Consenting } from './people'

/** A field to fill in, or filled in already. */
export type FormField = { label: string; value: string }
/** What is asked: the words, the version in small type, and the boxes to tick. */
export type FormQuestion = { text: string; note: string; boxes: string[] }

/** Everything that stands on the sign-up form, as plain data. */
export type FormContent = {
  shopName: string
  number: string
  fields: FormField[]
  questions: FormQuestion[]
}

/** Whom the form is filled in for. */
type Filled = { card: CustomerCard; who: Consenting }

type Asked = {
  settings: Pick<Settings, 'shop' | 'consents'>
  wordings: readonly Wording[]
  newsletters: readonly Newsletter[]
}

/** What the sign-up form asks, with the data of a card where it is meant for somebody. */
export function formContent(asked: Asked, filled: Filled | null, today: CivilDate): FormContent {
  const { shop, consents } = asked.settings
  const current = (purpose: ConsentPurpose) => asked.wordings.find((wording) => wording.purpose === purpose)
  const question = (purpose: ConsentPurpose, boxes: string[]): FormQuestion => {
    const wording = current(purpose)
    return { text: wording?.text ?? '', note: wording ? t.version(wording.version) : '', boxes }
  }
  const offered = asked.newsletters.filter(({ ended }) => !ended)
  const questions = [question('advertising', Object.values(t.channels))]
  if (offered.length > 0)
    questions.push(
      question(
        'newsletter',
        offered.map(({ name, channel }) => `${name} ${t.newsletter[channel]}`),
      ),
    )
  for (const purpose of ['profiling', 'quoting', 'passingOn'] as const)
    if (consents.asked.includes(purpose)) questions.push(question(purpose, [t[purpose]]))
  return {
    shopName: shop.name || shop.owner,
    number: filled?.card.number ?? '',
    fields: fieldsOf(filled, today),
    questions,
  }
}

function fieldsOf(filled: Filled | null, today: CivilDate): FormField[] {
  const card = filled?.card
  const person = filled?.who.person ?? null
  const address = card && addressOn(card.addresses, today)
  const street = address?.street || (address?.poBox ? customers.card.poBox(address.poBox) : '')
  const postcode = (!address?.street && address?.poBoxPostcode) || (address?.postcode ?? '')
  // Nobody fills in the form with the number of somebody else on the card.
  const [phone] = card ? callNumbers(person ? { ...card, people: [person] } : card) : []
  const names = person ? [personName(person)] : [card?.displayName ?? '']
  if (person && card?.kind === 'company') names.push(card.groupName)
  return [
    { label: t.fields.name, value: names.filter(Boolean).join(', ') },
    { label: t.fields.street, value: street },
    { label: t.fields.city, value: `${postcode} ${address?.city ?? ''}`.trim() },
    { label: t.fields.birthday, value: person?.birthday ? formatBirthday(person.birthday) : '' },
    { label: t.fields.phone, value: phone?.number ?? '' },
    { label: t.fields.email, value: card?.emails[0]?.address ?? '' },
  ]
}

/** A section of the information sheet; `strong` sets it apart, as Art. 21(4) GDPR asks of the right to object. */
export type SheetSection = { heading: string; paragraphs: string[]; strong: boolean }

/** The information sheet by Art. 13 GDPR, filled from the settings; what is empty there takes the catalogue's text. */
export function sheetSections({ shop, consents }: Asked['settings'], today: CivilDate): SheetSection[] {
  const { sheet } = t
  const section = (heading: string, text: string, strong = false): SheetSection => ({
    heading,
    paragraphs: text.split('\n').filter((line) => line.trim() !== ''),
    strong,
  })
  const line = (value: string, said: (value: string) => string) => (value === '' ? '' : said(value))
  const shopLines = [
    [shop.name, shop.street, `${shop.postcode} ${shop.city}`.trim()].filter(Boolean).join(', '),
    line(shop.owner, sheet.owner),
    [line(shop.phone, sheet.phone), line(shop.email, sheet.email)].filter(Boolean).join(' · '),
    line(consents.contact, sheet.contact),
  ].filter(Boolean)
  return [
    section(sheet.controller, shopLines.join('\n') || sheet.missingShop),
    section(sheet.purposes, consents.purposes.trim() || sheet.purposesText),
    section(sheet.retention, consents.retention.trim() || sheet.retentionText(consents.reviewYears)),
    section(sheet.recipients, consents.recipients.trim() || sheet.recipientsText),
    section(sheet.rights, sheet.rightsText),
    section(sheet.objection, sheet.objectionText, true),
    section(sheet.complaint, consents.authority.trim() || sheet.complaintText),
    { heading: '', paragraphs: [sheet.asOf(formatDate(today))], strong: false },
  ]
}
