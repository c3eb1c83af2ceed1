import type { CivilDate } from '@shared/kernel/civil-date'
import { parseDecimal } from '@shared/kernel/decimal'
import { parseEuro } from '@shared/kernel/money'
import type { OpeningDraft } from './customer-draft'
import { type DateContext, readStart } from './dates'
import type { Remarks } from './remarks'
import type { Cell, Row } from './row'

/** More than any card holds; larger numbers are slips of a list. */
const most = 1_000_000_000

/**
 * What a row says of the time before: points, stamps, vouchers with what is left of them, turnover and last purchase.
 * A value that is no such number goes to the note and is complained of, so that the sums show it is missing.
 */
export function readOpening(row: Row, remarks: Remarks, context: DateContext): OpeningDraft {
  return {
    points: sumOf(row.all('points'), wholeNumber, remarks),
    stamps: sumOf(row.all('stamps'), wholeNumber, remarks),
    vouchers: readVouchers(row, remarks),
    turnoverCents: sumOf(row.all('turnover'), amount, remarks),
    lastPurchase: readLastPurchase(row, remarks, context),
  }
}

/** An amount as lists write it, also in the way of English ones: `1,234.50`. */
function amount(text: string): number | null {
  const english = /^[€$£]?\s*\d{1,3}(,\d{3})+\.\d{2}$/.test(text.trim())
  const cents = parseEuro(english ? text.replaceAll(',', '') : text)
  return cents !== null && cents <= most * 100 ? cents : null
}

/** What a list counts; another word behind a number says something that must not get lost. */
const counted = /\s*(?:punkte?|pkte?|pkt|pts?|points?|p|stempel|stamps?|stück|stk|st)\.?$/iu

/** Whole points or stamps, `120`, `1.234`, `120 Punkte`. */
function wholeNumber(text: string): number | null {
  const number = parseDecimal(text.trim().replace(counted, ''))
  return number !== null && Number.isInteger(number) && number >= 0 && number <= most ? number : null
}

function sumOf(cells: readonly Cell[], read: (text: string) => number | null, remarks: Remarks): number {
  let sum = 0
  for (const cell of cells) {
    const number = read(cell.value)
    if (number === null) unread(cell, remarks)
    else sum += number
  }
  return sum
}

/** Codes and values side by side: the first value belongs to the first code, also where a cell lists several. */
function readVouchers(row: Row, remarks: Remarks): OpeningDraft['vouchers'] {
  const codes = parted(row.all('voucherCode'))
  const values = parted(row.all('voucherValue'))
  const vouchers: OpeningDraft['vouchers'] = []
  for (let at = 0; at < Math.max(codes.length, values.length); at++) {
    const code = codes[at]
    const value = values[at]
    const cents = value ? amount(value.value) : 0
    if (value && cents === null) unread(value, remarks)
    if (code && code.value.length > 100) remarks.keep(code)
    else if (code || cents) vouchers.push({ code: code?.value ?? '', cents: cents ?? 0 })
  }
  return vouchers
}

function parted(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell) =>
    cell.value
      .split(/[;\n]/)
      .map((value) => ({ ...cell, value: value.trim() }))
      .filter(({ value }) => value !== ''),
  )
}

function readLastPurchase(row: Row, remarks: Remarks, context: DateContext): CivilDate | null {
  const [cell, ...others] = row.all('lastPurchase')
  for (const one of others) remarks.keep(one)
  if (!cell) return null
  const start = readStart(cell.value, context)
  if (start && start.date <= context.today) return start.date
  unread(cell, remarks)
  return null
}

function unread(cell: Cell, remarks: Remarks): void {
  remarks.keep(cell)
  remarks.complain('opening', cell)
}
