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
  /** Why the list should be looked at again. */
  trouble: z.enum(['deceased', 'left']).nullable(),
})
export type GiftRecipient = z.infer<typeof GiftRecipient>

const ofYear = z.object({ companyId: Id, year: Year })

export const gifts = {
  /** The list of one year in its order; `years` are all that have one, the latest first. */
  ofYear: read.input(ofYear).output(z.object({ recipients: z.array(GiftRecipient), years: z.array(Year) })),
  /** NOT_FOUND unless a living company, and a living person where one is named. */
  add: write
    .errors({
      /** The person stands on the list of that year. */
      ALREADY_LISTED: { data: z.object({ name: z.string(), year: Year }) },
    })
    .input(ofYear.extend({ personId: Id.nullable().default(null), ...written }))
    .output(Written.extend({ recipient: GiftRecipient })),
  update: write.input(z.object({ id: Id, ...written })).output(Written.extend({ recipient: GiftRecipient })),
  remove: write.input(z.object({ id: Id })).output(Written),
  /** Puts the recipients of one year on the list of another, but for those who are there, have died or left. */
  copyYear: write
    .input(z.object({ companyId: Id, from: Year, to: Year }))
    .output(Written.extend({ copied: z.int(), left: z.array(z.string()) })),
  /** The list of one year on paper, with room for a tick. */
  printYear: read.input(ofYear).output(z.object({ file: ProducedFile, rows: z.int(), pages: z.int() })),
  /** The same as a table (CSV). */
  exportYear: read.input(ofYear).output(z.object({ file: ProducedFile, rows: z.int() })),
}
