import type { CustomerCard } from '@shared/features/customers/card'
import { fitNote } from '@shared/features/exchange/long-note'
import type { OwnCard, OwnField } from '@shared/features/exchange/own-card'
import { cellsToCard, columnLabel } from '@shared/features/exchange/own-columns'
import { emptyOwnCard } from '@shared/features/exchange/own-draft'
import { readValue } from '@shared/features/exchange/own-fields'
import { ontoCard } from '@shared/features/exchange/own-onto'
import { type Photo, vcardVersion } from '@shared/features/exchange/own-vcard'
import { ownVersion, vcardToCard } from '@shared/features/exchange/own-vcard-read'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { knownCards } from './own-known'
import { refuseOwn, whyUnread } from './own-refused'
import type { OwnSource } from './own-source'
import type { StaffNames } from './own-staff'
import { tableVersion } from './own-table'

export type OwnFault = { line: number; name: string; why: string }

/** A card of the file, as it would be written; onto `base` where its number is known. */
export type FileCard = {
  line: number
  own: OwnCard
  photo: Photo | null
  base: CustomerCard | null
  /** The card that is there, as it would travel; read only where it may be written over. */
  here: OwnCard | null
  /** A no of here stayed, though the file says yes. */
  heldBack: boolean
  /** The whole note, where it is longer than the card holds. */
  wholeNote: string | null
  /** Who was named as responsible and does not work here. */
  stranger: string
}

type CardsSource = Exclude<OwnSource, { format: 'whole' }>
type Context = {
  /** Own fields of the file; vCards add theirs as they are met. */
  fields: OwnField[]
  today: CivilDate
  known: Awaited<ReturnType<typeof knownCards>>
  staff: StaffNames
  /** Whether known cards are written over. */
  overwrite: boolean
}
type Read = { line: number; own: OwnCard; photo: Photo | null; more: string[] }

/** The cards of a table or of vCards of our own, one after the other, and what could not be read. */
export async function* readOwnCards(
  source: CardsSource,
  context: Context,
): AsyncGenerator<FileCard | OwnFault> {
  if ('layout' in source) yield* readTable(source, context)
  else yield* readVCards(source, context)
}

async function* readVCards(
  source: Extract<CardsSource, { cards: unknown }>,
  context: Context,
): AsyncGenerator<FileCard | OwnFault> {
  const { fields, today, known } = context
  const placeOf = (field: OwnField) => {
    const key = JSON.stringify(field)
    const at = fields.findIndex((one) => JSON.stringify(one) === key)
    return at >= 0 ? at : fields.push(field) - 1
  }
  for await (const { line, properties } of source.cards()) {
    if ((ownVersion(properties) ?? 0) > vcardVersion) refuseOwn('newer')
    try {
      const { own, photo } = vcardToCard(properties, placeOf, today)
      const base = await known.find(own.card.number)
      const here = base && context.overwrite ? await known.own(base) : null
      yield placed({ line, own, photo, more: [] }, base, here, context)
    } catch (error) {
      yield { line, name: '', why: whyUnread(error) }
    }
  }
}

async function* readTable(
  source: Extract<CardsSource, { layout: unknown }>,
  context: Context,
): AsyncGenerator<FileCard | OwnFault> {
  const { fields, today, known } = context
  const { layout } = source
  fields.push(...layout.fields.map(({ field }) => field))
  const numberAt = layout.columns.find(({ key }) => key === 'number')?.at
  for await (const { line, cells } of source.rows()) {
    const textOf = (at: number) => cells[at] ?? ''
    if (Number(textOf(layout.mark)) > tableVersion) refuseOwn('newer')
    try {
      const base = numberAt === undefined ? null : await known.find(textOf(numberAt).trim())
      const here = base && context.overwrite ? await known.own(base) : null
      const own = cellsToCard(layout.columns, textOf, here ?? emptyOwnCard(), today)
      own.values = new Map(here?.values)
      for (const [place, { field, at }] of layout.fields.entries()) {
        const value = readValue(field.type, textOf(at))
        if (value) own.values.set(place, value)
        else own.values.delete(place)
      }
      const more = layout.others.flatMap(({ header, at }) =>
        textOf(at).trim() === '' ? [] : `${header}: ${textOf(at)}`,
      )
      yield placed({ line, own, photo: null, more }, base, here, context)
    } catch (error) {
      yield { line, name: textOf(numberAt ?? 0), why: whyUnread(error) }
    }
  }
}

/** What has no place on the card goes to its note: columns of others, and who is responsible and does not work here. */
function placed(
  { line, own, photo, more }: Read,
  base: CustomerCard | null,
  here: OwnCard | null,
  { staff, today }: Context,
): FileCard {
  const stranger = own.responsible !== '' && staff.find(own.responsible) === undefined ? own.responsible : ''
  const lines = stranger === '' ? more : [...more, `${columnLabel('responsible')}: ${stranger}`]
  const { note, whole } = fitNote(own.card.note, ...lines)
  const responsible =
    stranger === '' ? staff.nameOf(staff.find(own.responsible) ?? null) : (here?.responsible ?? '')
  const read = { ...own, responsible, card: { ...own.card, note } }
  const onto = base && here ? ontoCard(base, here, read, today) : { own: read, heldBack: false }
  return { ...{ line, photo, base, here, wholeNote: whole, stranger }, ...onto }
}
