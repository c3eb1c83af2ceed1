import type { DraftEmail, DraftPhone } from './customer-draft'
import { headerKey } from './header-key'
import type { Remarks } from './remarks'
import type { Cell, Row } from './row'
import type { Target } from './targets'

/** What a card can hold: so many of each, and so many characters. */
const most = 30
const longest = 200

const phoneTargets: [Target, DraftPhone['label']][] = [
  ['phone', 'phone'],
  ['phoneHome', 'home'],
  ['phoneWork', 'work'],
  ['mobile', 'mobile'],
  ['phoneOther', 'other'],
  ['fax', 'fax'],
]
const phoneLabels = byKey<DraftPhone['label']>({
  phone: ' | Main | Haupttelefon | Other | Sonstige | Andere',
  mobile: 'Mobile | Mobil | Handy | Work Mobile',
  home: 'Home | Privat | Zuhause',
  work: 'Work | Geschäftlich | Arbeit',
  fax: 'Fax | Home Fax | Work Fax | Other Fax | Fax privat | Fax geschäftlich',
})

const emailTargets: [Target, DraftEmail['label']][] = [
  ['email', 'main'],
  ['emailHome', 'home'],
  ['emailWork', 'work'],
  ['emailOther', 'other'],
]
const emailLabels = byKey<DraftEmail['label']>({
  main: ' | Main',
  home: 'Home | Privat | Zuhause',
  work: 'Work | Geschäftlich | Arbeit',
  other: 'Other | Sonstige | Andere',
})

/**
 * All phone numbers of a row, as they are written. A cell without three digits, or with the `4,9E+11` that a
 * spreadsheet made of a number, goes to the note; so does Google's own label of a number, beside it.
 */
export function readPhones(row: Row, remarks: Remarks): DraftPhone[] {
  const phones: DraftPhone[] = []
  for (const { cell, label } of labelled(row, phoneTargets, 'phoneLabel', phoneLabels, remarks)) {
    for (const value of numbersIn(cell.value)) {
      const one = { ...cell, value }
      const number = value.replace(/\s+/g, ' ')
      const readable = isNumber(number)
      if (!readable) remarks.complain('phone', one)
      if (phones.some((other) => other.number === number)) continue
      if (readable && phones.length < most) phones.push({ label, number })
      else remarks.keep(one)
    }
  }
  return phones
}

/** Three digits at least, and not the `4,9E+11` that a spreadsheet made of it. */
function isNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return digits >= 3 && text.length <= longest && !/^\d[.,]\d+E\+?\d+$/i.test(text)
}

/** All e-mail addresses of a row; what has no `@` goes to the note, and one without a full domain is doubtful. */
export function readEmails(row: Row, remarks: Remarks): DraftEmail[] {
  const emails: DraftEmail[] = []
  for (const { cell, label } of labelled(row, emailTargets, 'emailLabel', emailLabels, remarks)) {
    for (const value of parted(cell.value, /:::|[;,\n]/)) {
      const one = { ...cell, value }
      const bracketed = /<([^<>\s]+@[^<>\s]+)>/.exec(value)?.[1]
      const address = bracketed ?? value.replace(/^mailto:/i, '')
      const isAddress = address.length <= longest && /^[^\s@]+@[^\s@]+$/.test(address)
      if (!isAddress) remarks.complain('email', one)
      else if (!/\.\p{L}{2,}$/u.test(address)) remarks.complain('emailDoubtful', one)
      if (emails.some((other) => other.address.toLowerCase() === address.toLowerCase())) continue
      const full = emails.length === most
      if (!isAddress || full || bracketed) remarks.keep(one)
      if (isAddress && !full)
        emails.push({ label: label === 'main' && emails.length ? 'other' : label, address })
    }
  }
  return emails
}

/** The cells of some targets with their labels; a label that nobody knows is kept in the note with its value. */
function labelled<L extends string>(
  row: Row,
  targets: [Target, L][],
  labelTarget: Target,
  known: ReadonlyMap<string, L>,
  remarks: Remarks,
): { cell: Cell; label: L }[] {
  const said = new Map(row.all(labelTarget).map(({ group, value }) => [group, value.replace(/^\*\s*/, '')]))
  return targets.flatMap(([target, own]) =>
    row.all(target).map((cell) => {
      const text = cell.group ? said.get(cell.group) : undefined
      const label = text === undefined ? own : known.get(headerKey(text))
      if (label === undefined) remarks.keep({ ...cell, header: text ?? cell.header })
      return { cell, label: label ?? ('other' as L) }
    }),
  )
}

/** A slash, comma or semicolon parts two numbers only where both sides are long enough to be numbers. */
function numbersIn(text: string): string[] {
  return parted(text, /:::|\n/).flatMap((piece) => {
    const parts = parted(piece, / \/ |[;,]/)
    return parts.every((part) => part.replace(/\D/g, '').length >= 6) ? parts : [piece]
  })
}

function parted(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
}

function byKey<L extends string>(table: Partial<Record<L, string>>): Map<string, L> {
  const entries = Object.entries(table) as [L, string][]
  return new Map(
    entries.flatMap(([label, names]) => names.split(' | ').map((name) => [headerKey(name), label])),
  )
}
