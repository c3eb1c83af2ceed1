import type { CivilDate } from '@shared/kernel/civil-date'
import { type DateContext, readStart } from './dates'
import type { Remarks } from './remarks'
import type { Cell, Row } from './row'

const yes = /^(ja|j|yes|y|x|1|wahr|true|gesperrt|widersprochen|keine werbung|✓|✔)$/i
const no = /^(nein|n|no|0|falsch|false|-|–|nicht gesperrt)$/i
const allowed = /^(erlaubt|ok|okay|eingewilligt)$/i

/** What Google puts every contact into; its stars mark groups of its own making. */
const everybody = /^\* ?my ?contacts$/i

/** The tags of a row, parted at `;`, `,` and ` ::: `, each once. */
export function readTags(row: Row, remarks: Remarks): string[] {
  const tags: string[] = []
  for (const cell of row.all('tags')) {
    for (const part of cell.value.split(/:::|[;,\n]/)) {
      if (everybody.test(part.trim())) continue
      const tag = part.replace(/\s+/g, ' ').trim().replace(/^\* /, '')
      if (tag === '' || tags.some((other) => other.toLowerCase() === tag.toLowerCase())) continue
      if (tag.length > 60 || tags.length === 50) remarks.keep({ ...cell, value: tag })
      else tags.push(tag)
    }
  }
  return tags
}

/** Since when somebody is a customer; what is no date goes to the note. */
export function readCustomerSince(row: Row, remarks: Remarks, context: DateContext): CivilDate | null {
  const [cell, ...others] = row.all('customerSince')
  for (const other of others) remarks.keep(other)
  if (!cell) return null
  const start = readStart(cell.value, context)
  if (start?.firstDay) remarks.complain('customerSinceFirstDay', cell)
  if (start) return start.date
  remarks.complain('customerSince', cell)
  remarks.keep(cell)
  return null
}

/** Whether advertising is objected to. What is neither yes nor no counts as an objection, and is kept. */
export function readAdObjection(row: Row, remarks: Remarks): boolean {
  const unclear = (cell: Cell): boolean => {
    remarks.complain('adUnclear', cell)
    remarks.keep(cell)
    return true
  }
  const objections = row
    .all('adObjection')
    .map((cell) => yes.test(cell.value) || (!no.test(cell.value) && unclear(cell)))
  const refusals = row
    .all('adAllowed')
    .map(
      (cell) => !yes.test(cell.value) && !allowed.test(cell.value) && (no.test(cell.value) || unclear(cell)),
    )
  return [...objections, ...refusals].includes(true)
}
