import { writeFileBy } from '../../files/write-file'
import { task } from '../../jobs/task'
import type { FormContent, SheetSection } from './form-content'
import { writeFormPdf } from './pdf/form-pdf'

type Input = { target: string; form: FormContent; sheet: SheetSection[] }

/** Prints the sign-up form with its information sheet. */
export const formTask = task<Input, never, { pages: number; unprintable: string[] }>(
  'consents.form',
  ({ target, form, sheet }) => writeFileBy(target, (out) => writeFormPdf({ form, sheet }, out)),
)
