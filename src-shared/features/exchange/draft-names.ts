import { isCompanyName, type NameParts, splitName } from './names'
import type { Remarks } from './remarks'
import type { Cell, Row } from './row'
import { takeTitles } from './salutation'

/** Whose row it is; `spare` are names that were not needed and perhaps say nothing new. */
export type RowNames = { company: Cell | null; person: NameParts | null; spare: Cell[] }

/**
 * Finds the firm and the person of a row. First and last name come before a whole name, that before a contact's
 * whole name, that before a display name, which counts only where there is nothing else. A whole name is the
 * firm's if it carries a legal form, stands under the salutation “Firma”, or beside a contact's name.
 */
export function readNames(row: Row, remarks: Remarks): RowNames {
  const [company = firmByName(row), ...moreFirms] = row.all('company')
  const first = row.all('firstName', 'middleName')
  const [last, ...moreLast] = row.all('lastName').filter((cell) => cell !== company)
  const whole = row.all('fullName', 'fullNameLastFirst', 'contactName').filter((cell) => cell !== company)
  const spare = [...moreFirms, ...moreLast]
  const display = row.all('displayName')

  if (first.length || last) {
    const person = fromParts(first, last, remarks)
    return { company, person, spare: [...spare, ...whole, ...display] }
  }
  const [chosen, ...others] =
    whole.length || company ? whole : display.filter(({ value }) => !value.includes('@'))
  spare.push(...others, ...display.filter((cell) => cell !== chosen && !others.includes(cell)))
  if (!chosen) return { company, person: null, spare }
  const lastFirst = row.all('fullNameLastFirst').includes(chosen)
  return { company, person: splitName(remarks.line(chosen), lastFirst), spare }
}

/** Whether a salutation says that no person is meant. */
export function isFirmSalutation({ value }: Cell): boolean {
  return /^(Firma|Fa\.?|Unternehmen|Company)$/i.test(value)
}

function firmByName(row: Row): Cell | null {
  const alone = row.all('firstName').length === 0
  const [name] = row.all('fullName', 'fullNameLastFirst', ...(alone ? (['lastName'] as const) : []))
  if (!name) return null
  const besideContact = row.text('contactName') !== '' && row.text('lastName') === ''
  return besideContact || row.all('salutation').some(isFirmSalutation) || isCompanyName(name.value)
    ? name
    : null
}

function fromParts(first: Cell[], last: Cell | undefined, remarks: Remarks): NameParts {
  const given = takeTitles(first.map((cell) => remarks.line(cell, 95)).join(' '))
  const family = takeTitles(last ? remarks.line(last, 150) : '')
  return {
    salutation: 'none',
    title: [given.title, family.title].filter(Boolean).join(' '),
    firstName: given.words.join(' '),
    lastName: family.words.join(' '),
  }
}
