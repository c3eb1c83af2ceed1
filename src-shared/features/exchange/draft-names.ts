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
  const [first, middle, ...moreFirst] = row.all('firstName', 'middleName')
  const [last, ...moreLast] = row.all('lastName').filter((cell) => cell !== company)
  const whole = row.all('fullName', 'fullNameLastFirst', 'contactName').filter((cell) => cell !== company)
  const display = row.all('displayName')

  const parts = [first, middle, last].filter((cell) => cell !== undefined)
  const shown = company ? [] : display.filter(({ value }) => !value.includes('@'))
  const used = parts.length ? parts : [...whole, ...shown].slice(0, 1)
  const person = parts.length ? fromParts([first, middle], last, remarks) : fromWhole(used[0], row, remarks)
  const spare = [...moreFirms, ...moreFirst, ...moreLast, ...whole, ...display].filter(
    (cell) => !used.includes(cell),
  )
  if (person && (person.firstName || person.lastName)) return { company, person, spare }
  return { company, person: null, spare: [...used, ...spare] }
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

function fromParts(given: (Cell | undefined)[], family: Cell | undefined, remarks: Remarks): NameParts {
  const first = takeTitles(given.map((cell) => (cell ? remarks.line(cell, 95) : '')).join(' '))
  const last = takeTitles(family ? remarks.line(family, 150) : '')
  return {
    salutation: 'none',
    title: [first.title, last.title].filter(Boolean).join(' '),
    firstName: first.words.join(' '),
    lastName: last.words.join(' '),
  }
}

function fromWhole(cell: Cell | undefined, row: Row, remarks: Remarks): NameParts | null {
  return cell ? splitName(remarks.line(cell), row.all('fullNameLastFirst').includes(cell)) : null
}
