import { type CardFields, CardFields as CardSchema } from '@shared/features/customers/card'
import type { CustomerDraft, OpeningDraft } from '@shared/features/exchange/customer-draft'
import type { DateContext } from '@shared/features/exchange/dates'
import { type DraftResult, toDraft } from '@shared/features/exchange/draft'
import { fitNote } from '@shared/features/exchange/long-note'
import type { Attachment, SourceRecord } from '@shared/features/exchange/record'
import type { ColumnMapping } from '@shared/features/exchange/targets'
import { convertContent } from '@shared/features/fields/convert'
import { type FieldType, nameKey } from '@shared/features/fields/definitions'
import type { FieldValue } from '@shared/features/fields/values'
import { partsOf } from '@shared/kernel/civil-date'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { DerivedCard } from '../customers'
import { noteFile } from './note-file'
import type { StaffNames } from './own-staff'

/** What stands beside the card itself, where a record says any of it. */
export type Beside = {
  state: CustomerDraft['state']
  opening: OpeningDraft
  own: FieldValue[]
  /** Who of the staff looks after them; null where the file names nobody who works here. */
  responsible: { id: number; name: string } | null
  /** Places of its files among those of the batch. */
  files: number[]
}

/** A record as a card, with its derived rows, worked out where it was read; `beside` is null for most of them. */
export type ReadRow = { line: number; card: CardFields; derived: DerivedCard; beside: Beside | null }

/** An own field as values are read for it: `id` is that of the stored field, 0 for one that is yet to be made. */
export type FieldPlace = {
  key: number | string
  id: number
  type: FieldType
  unit: string
  options: { id: number; name: string }[]
}

export type RowContext = DateContext & {
  columns: ReadonlyMap<number, ColumnMapping>
  fields: readonly FieldPlace[]
  staff: StaffNames
  /** The shop's own country, where a row names none. */
  home: string
}

export type RowReading =
  | { skip: 'noName' | 'columns' | 'list'; remarks: string[] }
  | { skip: null; row: Omit<ReadRow, 'derived'>; attachments: Attachment[]; remarks: string[] }

/** A record as it would be written; `remarks` say in words what a person should look at. */
export function readRecord(record: SourceRecord, context: RowContext): RowReading {
  const remarks = record.problems.map(({ code, label }) => texts.readProblems[code](label))
  if (record.fault) return { skip: record.fault, remarks }
  const read: DraftResult = toDraft(record.fields, context.columns, context)
  remarks.push(...read.problems.map(({ code, header, value }) => texts.problems[code](header, value)))
  if (read.skip !== null) return { skip: read.skip, remarks }
  const { draft } = read
  const own = ownValues(draft, context, remarks)
  const responsible = responsibleOf(draft, context, remarks)
  const { note, whole } = fitNote('', draft.note)
  const attachments = [...record.attachments]
  if (whole !== null) {
    attachments.push(noteFile(whole))
    remarks.push(texts.noteBeside)
  }
  const row = {
    line: record.line,
    card: cardOfDraft({ ...draft, note }, context.home),
    beside: besideOf(draft, { own, responsible }, attachments),
  }
  return { skip: null, row, attachments, remarks }
}

/**
 * A row of a file as a card; parsing it anew cuts nothing, it fills the defaults and refuses what no card holds. Most
 * texts are empty: left out, they cost no check.
 */
function cardOfDraft(draft: CustomerDraft, home: string): CardFields {
  return CardSchema.parse({
    ...draft,
    number: draft.number || undefined,
    groupName: draft.companyName || undefined,
    ownSalutation: draft.ownSalutation || undefined,
    source: draft.source || undefined,
    specialTerms: draft.specialTerms || undefined,
    paymentRemark: draft.paymentRemark || undefined,
    people: draft.people.map((person) => ({
      ...person,
      title: person.title || undefined,
      nameSuffix: person.nameSuffix || undefined,
      role: person.role || undefined,
    })),
    addresses: draft.addresses.map((address) => ({
      ...address,
      extra: address.extra || undefined,
      poBox: address.poBox || undefined,
      poBoxPostcode: address.poBoxPostcode || undefined,
      country: address.country || home,
    })),
  })
}

function besideOf(
  draft: CustomerDraft,
  found: Pick<Beside, 'own' | 'responsible'>,
  attachments: readonly Attachment[],
): Beside | null {
  const { state, opening } = draft
  const { points, stamps, vouchers, turnoverCents, lastPurchase } = opening
  const opens = points || stamps || vouchers.length || turnoverCents || lastPurchase
  const more = found.own.length + attachments.length > 0 || found.responsible !== null
  if (state === 'active' && !opens && !more) return null
  return { state, opening, ...found, files: [] }
}

/** Who of the staff is meant; a stranger goes to the note. */
function responsibleOf(
  draft: CustomerDraft,
  { staff }: RowContext,
  remarks: string[],
): Beside['responsible'] {
  if (!draft.responsible) return null
  const { header, value } = draft.responsible
  const id = staff.find(value)
  if (id !== undefined) return { id, name: staff.nameOf(id) }
  remarks.push(texts.problems.stranger(header, value))
  keepInNote(draft, header, value)
  return null
}

function keepInNote(draft: CustomerDraft, header: string, value: string): void {
  draft.note = [draft.note, `${header}: ${value}`].filter(Boolean).join('\n')
}

/** What goes into own fields; a value that its field cannot hold goes to the note. */
function ownValues(draft: CustomerDraft, { fields, today }: RowContext, remarks: string[]): FieldValue[] {
  return draft.own.flatMap(({ field, header, value }): FieldValue[] => {
    const place = fields.find(({ key }) => key === field)
    const content =
      place &&
      convertContent({ type: 'text', text: value }, value, {
        type: place.type,
        unit: place.unit,
        optionOf: (name) => place.options.find((option) => nameKey(option.name) === nameKey(name))?.id,
        thisYear: partsOf(today).year,
      })
    if (place && content) return [{ fieldId: place.id, content }]
    remarks.push(texts.problems.fieldUnfit(header, value))
    keepInNote(draft, header, value)
    return []
  })
}
