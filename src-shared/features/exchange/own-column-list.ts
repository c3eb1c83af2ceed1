import { ownFiles as words } from '@shared/texts/de/own-files'
import { z } from 'zod'
import type { OwnColumn } from './own-column'
import { nameColumns } from './own-columns-name'
import { reachColumns } from './own-columns-reach'
import { standingColumns } from './own-columns-standing'

const byKey = { ...nameColumns, ...reachColumns, ...standingColumns }

/** Which columns there are, in the order in which they stand in a file. */
export const ownColumnKeys = [
  ...([
    'number',
    'cardNumbers',
    'kind',
    'groupName',
    'salutation',
    'title',
    'firstName',
    'lastName',
    'nameSuffix',
  ] as const),
  ...(['extra', 'street', 'postcode', 'city', 'country', 'poBox', 'poBoxPostcode', 'addressLabel'] as const),
  ...(['fromOn', 'toOn', 'moreAddresses', 'phone', 'phoneLabel', 'morePhones'] as const),
  ...(['email', 'emailLabel', 'moreEmails', 'webAddresses', 'birthday', 'child', 'addressForm'] as const),
  ...(['tags', 'note', 'customerSince', 'preferredChannel', 'ownSalutation', 'source'] as const),
  ...(['specialTerms', 'paymentRemark', 'responsible', 'stage', 'minimal'] as const),
  ...(['state', 'stateOn', 'stateReason', 'stateNote', 'adObjection', 'adObjectionOn'] as const),
  ...(['byLetter', 'byEmail', 'byPhone', 'byMessenger', 'passingOn', 'consents', 'people'] as const),
  ...(['points', 'purchases', 'turnover', 'lastPurchase'] as const),
] as const satisfies readonly (keyof typeof byKey)[]

export const OwnColumnKey = z.enum(ownColumnKeys)
export type OwnColumnKey = z.infer<typeof OwnColumnKey>

/** How each column is called, written and read. */
export const ownColumns: Record<OwnColumnKey, OwnColumn & { label: string }> = Object.fromEntries(
  ownColumnKeys.map((key) => [key, { ...byKey[key], label: words.columns[key] }]),
) as never

const letter = [
  ...([
    'salutation',
    'title',
    'firstName',
    'lastName',
    'nameSuffix',
    'groupName',
    'extra',
    'street',
  ] as const),
  ...(['postcode', 'city', 'country', 'poBox', 'poBoxPostcode', 'adObjection', 'byLetter'] as const),
] as const
const reach = [
  ...([
    'firstName',
    'lastName',
    'groupName',
    'phone',
    'phoneLabel',
    'morePhones',
    'email',
    'moreEmails',
  ] as const),
  ...(['adObjection', 'byEmail', 'byPhone', 'byMessenger'] as const),
] as const

/** Ready choices of columns; number and kind stand in every file, so that it finds back to its cards. */
export const ownPresets = { all: ownColumnKeys, letter, reach } satisfies Record<
  string,
  readonly OwnColumnKey[]
>
