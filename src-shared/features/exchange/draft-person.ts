import type { Birthday } from '@shared/kernel/birthday'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { DraftPerson } from './customer-draft'
import { type DateContext, readBirthday, readBirthdayParts } from './dates'
import { readAddressForm } from './draft-habits'
import { isFirmSalutation, type RowNames } from './draft-names'
import { isGeneration, type NameParts } from './names'
import type { Remarks } from './remarks'
import type { Row } from './row'
import { readSalutation, type Salutation } from './salutation'

/**
 * The person of a row with all that the row says of it; what fits no field goes to the note, such as the role of
 * somebody who is the `contact` of no firm.
 */
export function readPerson(
  name: NameParts,
  company: RowNames['company'],
  contact: boolean,
  row: Row,
  remarks: Remarks,
  context: DateContext,
): DraftPerson {
  const generations: string[] = []
  const suffixes: string[] = []
  for (const cell of row.all('suffix')) {
    if (isGeneration(cell.value)) generations.push(cell.value)
    else suffixes.push(cell.value)
  }
  const roleCells = row.all('role', 'department')
  const roles = contact ? roleCells.map((cell) => remarks.line(cell, 95)) : []
  if (!contact) for (const cell of roleCells) remarks.keep(cell)
  return {
    ...readAddressing(name, company, row, remarks),
    firstName: name.firstName,
    lastName: joined(texts.targets.lastName, [name.lastName, ...generations], ' ', remarks),
    nameSuffix: joined(texts.targets.suffix, suffixes, ', ', remarks),
    addressForm: readAddressForm(row, remarks),
    role: joined(texts.targets.role, roles, ', ', remarks),
    birthday: readBirthdayCells(row, remarks, context),
  }
}

/** Without a person's name, what the row says of a person goes to the note. */
export function keepPersonless(row: Row, remarks: Remarks): void {
  const cells = row.all(
    'title',
    'suffix',
    'role',
    'department',
    'birthday',
    'birthDay',
    'birthMonth',
    'birthYear',
    'addressForm',
  )
  for (const cell of row.all('salutation')) if (!isFirmSalutation(cell)) remarks.keep(cell)
  for (const cell of cells) remarks.keep(cell)
}

function readAddressing(
  name: NameParts,
  company: RowNames['company'],
  row: Row,
  remarks: Remarks,
): Pick<DraftPerson, 'salutation' | 'title'> {
  const salutations: Salutation[] = []
  const titles: string[] = []
  for (const cell of row.all('salutation', 'title')) {
    const { salutation, title, rest } = readSalutation(remarks.line(cell))
    salutations.push(salutation)
    titles.push(title)
    if (row.all('title').includes(cell)) titles.push(rest)
    else if (rest && !(company && isFirmSalutation(cell))) remarks.keep(cell)
  }
  return {
    salutation: salutations.find((salutation) => salutation !== 'none') ?? name.salutation,
    title: joined(texts.targets.title, [...titles, name.title], ' ', remarks),
  }
}

/** Several values in one field, each once. */
function joined(header: string, values: string[], separator: string, remarks: Remarks): string {
  const value = [...new Set(values)].filter(Boolean).join(separator)
  return remarks.line({ header, group: '', value })
}

function readBirthdayCells(row: Row, remarks: Remarks, context: DateContext): Birthday | null {
  const parts = row.all('birthDay', 'birthMonth', 'birthYear')
  const [whole, ...more] = row.all('birthday')
  for (const cell of more) remarks.keep(cell)
  const cell = whole ?? parts[0]
  if (!cell) return null
  const read = whole
    ? readBirthday(whole.value, context)
    : readBirthdayParts(
        { day: row.text('birthDay'), month: row.text('birthMonth'), year: row.text('birthYear') },
        context.today,
      )
  if (read?.guessed) remarks.complain('birthYearGuessed', cell)
  if (!read) remarks.complain('birthday', cell)
  const unread = [...(whole && !read ? [whole] : []), ...(whole || !read ? parts : [])]
  for (const kept of unread) remarks.keep(kept)
  return read?.birthday ?? null
}
