import type { NameLevel } from './compare-names'
import type { BirthdayLevel, LineLevel, PlaceLevel } from './compare-parts'

/**
 * What each agreement counts, roughly in powers of two by which it is likelier among cards of one person than among
 * others (Fellegi and Sunter 1969). Found on generated pairs whose seeds are not those that judge.
 */
export const weights: {
  first: Record<NameLevel, number>
  last: Record<NameLevel, number>
  groupName: Record<NameLevel, number>
  birthday: Record<BirthdayLevel, number>
  place: Record<PlaceLevel, number>
  phone: Record<LineLevel, number>
  email: Record<LineLevel, number>
  further: number
  swapped: number
  marriage: { ownLine: number; atHome: number }
  alone: { other: number; birthday: number; place: number; street: number }
  generationOther: number
  salutationOther: number
  branch: number
} = {
  first: { same: 4, form: 3, sound: 3, slip: 2.5, part: 3, initial: 1, missing: 0, like: -8, other: -13 },
  last: { same: 5, form: 5, sound: 3.5, slip: 3.5, part: 3.5, initial: 1, missing: 0, like: -2, other: -3 },
  groupName: { same: 8, form: 8, sound: 5, slip: 6, part: 4, initial: -4, missing: -9, like: -9, other: -13 },
  birthday: { same: 8, noYear: 5, swapped: 5, slip: 3.5, other: -10, missing: 0 },
  place: { same: 4, slip: 3.5, street: 1, town: -0.5, other: -1.5, missing: 0 },
  phone: { same: 5, slip: 3, other: -0.5, missing: 0 },
  email: { same: 6.5, slip: 4, other: -0.5, missing: 0 },
  /** What a second and third way of being reached count beside the best. */
  further: 0.6,
  swapped: -0.5,
  /** Of another family name: with a phone or an e-mail address of their own, and with birthday and address. */
  marriage: { ownLine: 7.5, atHome: 1.5 },
  /** Where nobody stands beside their family: a name or a birthday that differs, and what an address counts more. */
  alone: { other: 0, birthday: -2, place: 5, street: 3 },
  generationOther: -12,
  salutationOther: -6,
  branch: -3,
}
