import type { Birthday } from '@shared/kernel/birthday'
import type { DraftPerson } from './customer-draft'
import { type DateContext, readBirthday, readBirthdayParts } from './dates'
import { isFirmSalutation } from './draft-names'
import { isGeneration, type NameParts } from './names'
import type { Remarks } from './remarks'
import type { Cell, Row } from './row'
import { readSalutation } from './salutation'

/** The person of a row with all that the row says of it; what fits no field goes to the note. */
export function readPerson(name: NameParts, row: Row, remarks: Remarks, context: DateContext): DraftPerson {
  const { salutation, title } = readAddressing(name, row, remarks)
  let lastName = name.lastName
  for (const cell of row.all('suffix')) {
    if (isGeneration(cell.value)) lastName = `${lastName} ${cell.value}`.trim()
    else remarks.keep(cell)
  }
  const roles = row.all('role', 'department').map((cell) => remarks.line(cell, 95))
  const role = [...new Set(roles)].filter(Boolean).slice(0, 2).join(', ')
  return {
    salutation,
    title,
    firstName: name.firstName,
    lastName,
    role,
    birthday: birthdayOf(row, remarks, context),
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
  )
  for (const cell of row.all('salutation')) if (!isFirmSalutation(cell)) remarks.keep(cell)
  for (const cell of cells) remarks.keep(cell)
}

function readAddressing(
  name: NameParts,
  row: Row,
  remarks: Remarks,
): Pick<DraftPerson, 'salutation' | 'title'> {
  let { salutation } = name
  const titles: string[] = []
  const take = (cell: Cell): string => {
    const read = readSalutation(remarks.line(cell, 95))
    if (salutation === 'none') salutation = read.salutation
    if (read.title) titles.push(read.title)
    return read.rest
  }
  for (const cell of row.all('salutation'))
    if (take(cell) !== '' && !isFirmSalutation(cell)) remarks.keep(cell)
  for (const cell of row.all('title')) titles.push(take(cell))
  titles.push(name.title)
  return { salutation, title: [...new Set(titles)].filter(Boolean).join(' ').slice(0, 200) }
}

function birthdayOf(row: Row, remarks: Remarks, context: DateContext): Birthday | null {
  const parts = row.all('birthDay', 'birthMonth', 'birthYear')
  const [whole, ...more] = row.all('birthday')
  for (const cell of more) remarks.keep(cell)
  const [cell] = whole ? [whole] : parts
  if (!cell) return null
  const read = whole
    ? readBirthday(whole.value, context)
    : readBirthdayParts(
        { day: row.text('birthDay'), month: row.text('birthMonth'), year: row.text('birthYear') },
        context.today,
      )
  if (read?.guessed) remarks.complain('birthYearGuessed', cell)
  if (!read) remarks.complain('birthday', cell)
  for (const kept of read ? (whole ? parts : []) : whole ? [whole, ...parts] : parts) remarks.keep(kept)
  return read?.birthday ?? null
}
