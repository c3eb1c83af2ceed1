/** The parts of an address that a column can hold. */
export const addressParts = [
  'street',
  'houseNumber',
  'extra',
  'poBox',
  'postcode',
  'city',
  'postcodeCity',
  'region',
  'country',
] as const
export type AddressPart = (typeof addressParts)[number]

/** Whose address it is or what for; `main` where the file does not say, `other` a further one. */
export type Place = 'main' | 'home' | 'work' | 'delivery' | 'billing' | 'other'

type PlacedPart = `${Exclude<Place, 'main'>}${Capitalize<AddressPart>}`

const otherTargets = [
  'number',
  'company',
  'contactName',
  'salutation',
  'title',
  'firstName',
  'middleName',
  'lastName',
  'suffix',
  'fullName',
  'fullNameLastFirst',
  'displayName',
  'role',
  'department',
  'birthday',
  'birthYear',
  'birthMonth',
  'birthDay',
  'addressLabel',
  'formattedAddress',
  'phone',
  'phoneHome',
  'phoneWork',
  'phoneOther',
  'mobile',
  'fax',
  'phoneLabel',
  'email',
  'emailHome',
  'emailWork',
  'emailOther',
  'emailLabel',
  'website',
  'tags',
  'cardNumber',
  'ownSalutation',
  'addressForm',
  'preferredChannel',
  'acquisition',
  'responsible',
  'specialTerms',
  'paymentRemark',
  'state',
  'poBoxPostcode',
  'customerSince',
  'points',
  'stamps',
  'voucherCode',
  'voucherValue',
  'lastPurchase',
  'turnover',
  'adObjection',
  'adAllowed',
  'note',
  'noteLabelled',
  'field',
  'split',
  'ignore',
] as const

/**
 * Where the values of a column go. Street, postcode and so on stand for the main address, `homeStreet`,
 * `workStreet`, `deliveryStreet` and so on for the others; `displayName` serves as a name only where there is no other;
 * `noteLabelled` appends “header: value” to the note; `field` is an own field, `split` parts the value among several
 * targets, `ignore` leaves the column out.
 */
export type Target = AddressPart | PlacedPart | (typeof otherTargets)[number]

/** One column of a file (counted from 0) and where its values go. */
export type ColumnMapping = {
  column: number
  header: string
  target: Target
  /** With the target `field`: the id of the own field, or the name of one that is yet to be made. */
  field?: number | string
  /** With the target `split`: its parts in turn. */
  split?: { at: string; targets: readonly Target[] }
}

const places: readonly Place[] = ['main', 'home', 'work', 'delivery', 'billing', 'other']

/** All address targets, each with its place and part. */
export const addressTargets: readonly { target: Target; place: Place; part: AddressPart }[] = places.flatMap(
  (place) => addressParts.map((part) => ({ target: addressTarget(place, part), place, part })),
)

/** All targets in the order in which a person may choose them. */
export const targets: readonly Target[] = [...otherTargets, ...addressTargets.map(({ target }) => target)]

/** Whether a text that came over the wire is a target. */
export function isTarget(text: string): text is Target {
  return (targets as readonly string[]).includes(text)
}

/** `addressTarget('home', 'street')` → `homeStreet`. */
export function addressTarget(place: Place, part: AddressPart): Target {
  if (place === 'main') return part
  return `${place}${part.charAt(0).toUpperCase()}${part.slice(1)}` as PlacedPart
}

const naming: readonly Target[] = [
  'company',
  'contactName',
  'firstName',
  'lastName',
  'fullName',
  'fullNameLastFirst',
  'displayName',
  'email',
  'emailHome',
  'emailWork',
  'emailOther',
]

/** Whether any column can name a customer; a file without one cannot be imported. */
export function carriesName(columns: readonly { target: string }[]): boolean {
  return columns.some(({ target }) => (naming as readonly string[]).includes(target))
}
