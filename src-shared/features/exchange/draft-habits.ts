import { exchange as texts } from '@shared/texts/de/exchange'
import type { CustomerDraft, DraftPerson } from './customer-draft'
import { headerKey } from './header-key'
import type { Remarks } from './remarks'
import type { Row } from './row'

type Habits = Pick<
  CustomerDraft,
  'preferredChannel' | 'ownSalutation' | 'source' | 'specialTerms' | 'paymentRemark' | 'responsible'
>

/** How a customer likes to be dealt with; words that mean nothing here go to the note. */
export function readHabits(row: Row, remarks: Remarks): Habits {
  return {
    preferredChannel: known(row, 'preferredChannel', texts.read.channels, remarks),
    ownSalutation: oneLine(row, 'ownSalutation', remarks),
    source: oneLine(row, 'acquisition', remarks),
    specialTerms: paragraph(row, 'specialTerms', remarks),
    paymentRemark: paragraph(row, 'paymentRemark', remarks),
    responsible: readResponsible(row, remarks),
  }
}

function readResponsible(row: Row, remarks: Remarks): Habits['responsible'] {
  const [cell, ...others] = row.all('responsible')
  for (const one of others) remarks.keep(one)
  return cell ? { header: cell.header, value: cell.value } : null
}

export function readAddressForm(row: Row, remarks: Remarks): DraftPerson['addressForm'] {
  return known(row, 'addressForm', texts.read.addressForms, remarks) ?? 'formal'
}

/** How things stand with a customer, in the words of a list; `active` where it says nothing that is known. */
export function readState(row: Row, remarks: Remarks): CustomerDraft['state'] {
  return known(row, 'state', texts.read.states, remarks) ?? 'active'
}

/** What the words of a cell stand for; others are kept in the note. */
function known<T extends string>(
  row: Row,
  target: 'preferredChannel' | 'addressForm' | 'state',
  words: Record<T, string>,
  remarks: Remarks,
): T | null {
  const [cell, ...others] = row.all(target)
  for (const one of others) remarks.keep(one)
  if (!cell) return null
  const key = headerKey(cell.value)
  const entries = Object.entries(words) as [T, string][]
  const found = entries.find(([, names]) => names.split(' | ').some((name) => headerKey(name) === key))
  if (found) return found[0]
  remarks.keep(cell)
  remarks.complain('unread', cell)
  return null
}

function oneLine(row: Row, target: 'ownSalutation' | 'acquisition', remarks: Remarks): string {
  const [cell, ...others] = row.all(target)
  for (const one of others) remarks.keep(one)
  return cell ? remarks.line(cell) : ''
}

function paragraph(row: Row, target: 'specialTerms' | 'paymentRemark', remarks: Remarks): string {
  const cells = row.all(target)
  const text = cells.map(({ value }) => value).join('\n')
  if (text.length <= 2000) return text
  for (const cell of cells) remarks.keep(cell)
  return ''
}
