import { formatIban } from '@shared/kernel/iban'
import { legal as texts } from '@shared/texts/de/legal'
import { type LegalField, type LegalSettings, legalRules } from './legal'
import type { ShopSettings } from './settings'

/** What the legal form asks for and the settings do not say yet. */
export function missingParticulars(shop: ShopSettings, legal: LegalSettings): LegalField[] {
  return legalRules[legal.form].asks.filter((field) => said(shop, legal, field) === '')
}

/** Those of the managers whose first name is not spelled out: `M. Kessler`, `Kessler`. */
export function withoutFirstName({ form, managers }: LegalSettings): string[] {
  const { asks } = legalRules[form]
  return asks.includes('managers')
    ? linesOf(managers).filter((name) => !/\p{L}{2,}[\s-].*\p{L}{2,}/u.test(name))
    : []
}

/** Particulars and bank for the foot of a business letter, a line each, as the legal form asks for them. */
export function letterFoot(shop: ShopSettings, legal: LegalSettings): string[] {
  const { iban, bic, bankName } = legal
  return [
    ...identity(shop, legal),
    ...register(legal),
    ...representatives(legal),
    legal.vatId && texts.vatId(legal.vatId),
    bankName,
    iban && texts.iban(formatIban(iban)),
    bic && texts.bic(bic),
  ].filter((line) => line !== '')
}

/** What stands below an e-mail of a business (§ 5 DDG): who it is, how to reach it, register and VAT number. */
export function emailFoot(shop: ShopSettings, legal: LegalSettings): string[] {
  return [
    firm(shop, legal),
    legal.form === 'sole' || legal.form === 'freelance' || legal.form === 'ek' ? owner(shop) : '',
    shop.street,
    `${shop.postcode} ${shop.city}`.trim(),
    shop.phone && texts.phone(shop.phone),
    shop.email && texts.email(shop.email),
    shop.website,
    ...representatives(legal),
    ...register(legal),
    legal.vatId && texts.vatId(legal.vatId),
  ].filter((line) => line !== '')
}

function identity(shop: ShopSettings, legal: LegalSettings): string[] {
  const { asks } = legalRules[legal.form]
  const name = asks.includes('name') ? firm(shop, legal) : ''
  const person = asks.includes('owner') || legal.form === 'ek' ? owner(shop) : ''
  return [name, person, asks.includes('seat') && legal.seat ? texts.seat(legal.seat) : '']
}

/** The name as it stands in the register, with what tells the legal form. */
function firm({ name }: ShopSettings, { form, registeredName }: LegalSettings): string {
  const { addition } = legalRules[form]
  const written = registeredName || name
  return !addition || written === '' || addition.known.test(written) ? written : `${written} ${addition.text}`
}

function owner({ owner }: ShopSettings): string {
  return owner && texts.owner(owner)
}

function register({ form, registerCourt, registerNumber, ...partner }: LegalSettings): string[] {
  const { register } = legalRules[form]
  if (!register) return []
  const own = [registerCourt, numbered(registerNumber, register)].filter(Boolean).join(', ')
  if (form !== 'gmbhCoKg' || partner.partnerName === '') return [own]
  const { partnerName, partnerSeat, partnerCourt, partnerNumber } = partner
  return [
    own,
    texts.partner(partnerName),
    partnerSeat && texts.seat(partnerSeat),
    [partnerCourt, numbered(partnerNumber, 'HRB')].filter(Boolean).join(', '),
  ]
}

function representatives({ form, managers, chair }: LegalSettings): string[] {
  const { asks, hasChair } = legalRules[form]
  const names = asks.includes('managers') ? linesOf(managers) : []
  const role = texts.managers[form] ?? ''
  return [
    names.length > 0 ? texts.roleOf(role, names.join(', ')) : '',
    hasChair && chair ? texts.chair(chair) : '',
  ]
}

/** `12345` → `HRB 12345`; a number that names its register stays. */
function numbered(number: string, kind: string): string {
  return number === '' || /^\p{L}/u.test(number) ? number : `${kind} ${number}`
}

function said(shop: ShopSettings, legal: LegalSettings, field: LegalField): string {
  if (field === 'owner') return shop.owner.trim()
  if (field === 'name') return (legal.registeredName || shop.name).trim()
  return legal[field].trim()
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}
