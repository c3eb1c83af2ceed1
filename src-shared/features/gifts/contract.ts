import { restrictedError } from '@shared/features/customers/restricted'
import { Id } from '@shared/kernel/ids'
import { typedLine, typedText } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'

const Year = z.int().min(1990).max(2200)

/** What is written of somebody on the list; without a person the name and the address alone say who it is. */
const written = {
  /** Of a person empty: the name and the address are those of the card. */
  name: typedLine().max(200).default(''),
  address: typedText().max(500).default(''),
  gift: typedText().max(500).default(''),
}

/**
 * Why somebody on the list should be looked at again. The first four keep them off paper, files and the list of
 * another year (`takesNoGift`); the others are told, and the gift is given or not as the shop sees it.
 */
export const GiftTrouble = z.enum([
  'deceased',
  'restricted',
  'left',
  'trashed',
  'moved',
  'lost',
  'objection',
  'noAddress',
])
export type GiftTrouble = z.infer<typeof GiftTrouble>

/** How many of a list are not taken along, by reason. */
export const GiftsLeftOut = z.array(z.object({ trouble: GiftTrouble, count: z.int() }))
export type GiftsLeftOut = z.infer<typeof GiftsLeftOut>

/** Somebody who gets a gift of a company in one year. */
export const GiftRecipient = z.object({
  id: Id,
  companyId: Id,
  year: Year,
  personId: Id.nullable(),
  /** As the card has it, where there is one. */
  name: z.string(),
  /** Where the gift goes to, in one line. */
  address: z.string(),
  /** What is written on the list itself, where it is not that of the card. */
  ownAddress: z.string(),
  gift: z.string(),
  trouble: GiftTrouble.nullable(),
  /** The card that a letter to them goes to: their own or, of a contact without one, the company's. */
  letterTo: Id.nullable(),
})
export type GiftRecipient = z.infer<typeof GiftRecipient>

const ofYear = z.object({ companyId: Id, year: Year })

export const gifts = {
  /** The list of one year in its order; `years` are all that have one, the latest first. */
  ofYear: read.input(ofYear).output(z.object({ recipients: z.array(GiftRecipient), years: z.array(Year) })),
  /** NOT_FOUND unless a living company, and a living person where one is named. */
  add: write
    .errors({
      ...restrictedError,
      /** The person stands on the list of that year. */
      ALREADY_LISTED: { data: z.object({ name: z.string(), year: Year }) },
    })
    .input(ofYear.extend({ personId: Id.nullable().default(null), ...written }))
    .output(Written.extend({ recipient: GiftRecipient })),
  update: write.input(z.object({ id: Id, ...written })).output(Written.extend({ recipient: GiftRecipient })),
  remove: write.input(z.object({ id: Id })).output(Written),
  /** Puts the recipients of one year on the list of another, but for those who are there or take none (`takesNoGift`). */
  copyYear: write
    .input(z.object({ companyId: Id, from: Year, to: Year }))
    .output(Written.extend({ copied: z.int(), leftOut: GiftsLeftOut })),
  /** Who takes a gift of one year, on paper, with room for a tick. */
  printYear: read
    .input(ofYear)
    .output(z.object({ file: ProducedFile, rows: z.int(), pages: z.int(), leftOut: GiftsLeftOut })),
  /** The same as a table (CSV). */
  exportYear: read
    .input(ofYear)
    .output(z.object({ file: ProducedFile, rows: z.int(), leftOut: GiftsLeftOut })),
}
