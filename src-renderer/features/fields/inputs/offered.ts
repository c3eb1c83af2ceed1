import type { Field, FieldOption } from '@shared/features/fields/definitions'
import { plainLetters } from '@shared/kernel/latin'

/** The options that can be chosen: those in use, and an archived one where it stands already. */
export function offeredOptions(field: Field, chosen: readonly number[]): FieldOption[] {
  return field.options.filter(({ id, archived }) => !archived || chosen.includes(id))
}

/** Those whose name has what is typed in it, however its letters are written. */
export function matchingOptions(options: readonly FieldOption[], typed: string): FieldOption[] {
  const wanted = plainLetters(typed.trim())
  return options.filter(({ name }) => plainLetters(name).includes(wanted))
}
