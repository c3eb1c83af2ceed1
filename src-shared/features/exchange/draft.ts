import type { CustomerDraft } from './customer-draft'
import type { DateContext } from './dates'
import { readAddresses } from './draft-addresses'
import { readEmails, readPhones } from './draft-contacts'
import { readHabits, readState } from './draft-habits'
import { type RowNames, readNames } from './draft-names'
import { readOpening } from './draft-opening'
import { keepPersonless, readPerson } from './draft-person'
import { readAdObjection, readCustomerSince, readTags } from './draft-terms'
import { readCardNumbers, readOwn, readWebAddresses } from './draft-web'
import { headerKey } from './header-key'
import type { FieldText } from './record'
import { type Problem, Remarks } from './remarks'
import { type Cell, type Row, readRow } from './row'
import type { ColumnMapping } from './targets'

/** A customer (`skip` is null), or the reason why the row makes none. */
export type DraftResult =
  | { skip: null; draft: CustomerDraft; problems: Problem[] }
  | { skip: 'noName'; problems: Problem[] }

/**
 * One row of a file as a customer. Nothing is lost: what has no field on the card, or is no valid value for its
 * field, stands in the note; `problems` say what a person should look at.
 *
 * A row with a firm and a person is a firm with its contact, unless it knows where the person lives or their
 * private phone: then it is that person, and the firm stands in the note. A row without any name whose customer
 * has an e-mail address is kept under the part before the `@`; without that it is skipped as `noName`.
 * @param fields the values of a record
 * @param columns where they go, by the number of their column
 */
export function toDraft(
  fields: readonly FieldText[],
  columns: ReadonlyMap<number, ColumnMapping>,
  context: DateContext,
): DraftResult {
  const row = readRow(fields, columns)
  const remarks = new Remarks()
  for (const { value } of row.all('note')) remarks.note(value)
  for (const cell of row.all('noteLabelled')) remarks.keep(cell)

  const emails = readEmails(row, remarks)
  const names = withEmailName(readNames(row, remarks), emails[0]?.address, remarks)
  if (!names.company && !names.person) return { skip: 'noName', problems: remarks.problems }

  const addresses = readAddresses(row, remarks)
  const phones = readPhones(row, remarks)
  const isPrivate = addresses.isPrivate || phones.some(({ label }) => label === 'home')
  const kind = names.company && !(names.person && isPrivate) ? 'company' : 'person'
  if (kind === 'person' && names.company) remarks.keep(names.company)
  if (!names.person) keepPersonless(row, remarks)

  const draft: CustomerDraft = {
    number: readNumber(row, remarks),
    kind,
    companyName: kind === 'company' && names.company ? readCompany(names.company, remarks) : '',
    people: names.person
      ? [readPerson(names.person, names.company, kind === 'company', row, remarks, context)]
      : [],
    addresses: addresses.inOrder(kind),
    phones,
    emails,
    webAddresses: readWebAddresses(row, remarks),
    cardNumbers: readCardNumbers(row, remarks),
    tags: readTags(row, remarks),
    note: '',
    customerSince: readCustomerSince(row, remarks, context),
    ...readHabits(row, remarks),
    adObjection: readAdObjection(row, remarks),
    state: readState(row, remarks),
    opening: readOpening(row, remarks, context),
    own: readOwn(row, remarks),
  }
  keepNewNames(names, draft, remarks)
  draft.note = remarks.text()
  return { skip: null, draft, problems: remarks.problems }
}

function withEmailName(names: RowNames, email: string | undefined, remarks: Remarks): RowNames {
  if (names.company || names.person || !email) return names
  remarks.complain('nameFromEmail', { header: '', group: '', value: email })
  const lastName = email.slice(0, email.indexOf('@'))
  return { ...names, person: { salutation: 'none', title: '', firstName: '', lastName } }
}

/** A firm's name is cut rather than left out, as a card needs one; the whole of it then stands in the note. */
function readCompany(cell: Cell, remarks: Remarks): string {
  return remarks.line(cell) || cell.value.slice(0, 150)
}

function readNumber(row: Row, remarks: Remarks): string | null {
  const [cell, ...others] = row.all('number')
  for (const other of others) remarks.keep(other)
  return cell ? remarks.line(cell, 40) || null : null
}

/** Names that were not needed (a display name beside first and last name) are kept where they say anything new. */
function keepNewNames(
  { spare, company }: RowNames,
  { people, emails }: CustomerDraft,
  remarks: Remarks,
): void {
  if (spare.length === 0) return
  const names = people.map(({ title, firstName, lastName }) => `${title} ${firstName} ${lastName}`)
  const known = [...names, company?.value ?? '', ...emails.map(({ address }) => address)]
    .map(headerKey)
    .join(' ')
  const words = new Set(known.split(' '))
  for (const cell of spare) {
    if (
      !headerKey(cell.value)
        .split(' ')
        .every((word) => words.has(word))
    )
      remarks.keep(cell)
  }
}
