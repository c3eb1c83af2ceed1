import type { OwnField } from '@shared/features/exchange/own-card'
import {
  columnLabel,
  columnType,
  type FoundColumn,
  type OwnColumnKey,
  ownColumnKeys,
} from '@shared/features/exchange/own-columns'
import { readFieldHeader } from '@shared/features/exchange/own-fields'
import { numberText } from '@shared/kernel/cell'
import { formatDate } from '@shared/kernel/civil-date'
import { ownFiles as words } from '@shared/texts/de/own-files'
import { dayOfSerial } from '../../tables/xlsx-parts'

/** What the columns of a table of ours are; `mark` is the one that says so. */
export type OwnLayout = {
  columns: FoundColumn[]
  fields: { field: OwnField; at: number }[]
  others: { header: string; at: number }[]
  mark: number
}

/** Reads a header exactly; null where it does not carry our mark. */
export function layoutOf(header: readonly string[]): OwnLayout | null {
  const mark = header.indexOf(words.mark)
  if (mark < 0) return null
  const byLabel = new Map<string, OwnColumnKey>(ownColumnKeys.map((key) => [columnLabel(key), key]))
  const layout: OwnLayout = { columns: [], fields: [], others: [], mark }
  for (const [at, text] of header.entries()) {
    if (at === mark || text.trim() === '') continue
    const key = byLabel.get(text.replace(/ \(\d+\)$/, '')) ?? byLabel.get(text)
    const field = key ? null : readFieldHeader(text)
    if (key) layout.columns.push({ key, at })
    else if (field) layout.fields.push({ field, at })
    else layout.others.push({ header: text, at })
  }
  return layout
}

/** A number of a workbook as a table of text shows it: its column says whether it means a day. */
export function textOfNumber(layout: OwnLayout, raw: string, at: number): string {
  const number = Number(raw)
  if (raw.trim() === '' || Number.isNaN(number)) return raw
  const column = layout.columns.find((one) => one.at === at)
  const field = layout.fields.find((one) => one.at === at)
  const isDate = column ? columnType(column.key) === 'date' : field?.field.type === 'date'
  return isDate ? formatDate(dayOfSerial(number)) : numberText(number)
}
