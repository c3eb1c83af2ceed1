import { codeErrors, TypedCode } from '@shared/features/answers/contract'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { longRead, progressThen, RequestId, read, Written, write } from '@shared/rpc/base'
import { ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import { EventFields, EventSums, Guest, GuestPart } from './guest'

const of = { campaignId: Id }
const guest = { ...of, customerId: Id }
const someone = z.int().min(1).max(20)
const persons = someone.default(1)
const Found = z.object({
  customerId: Id,
  listName: z.string(),
  invited: z.boolean(),
  guest: Guest.nullable(),
})
const movedUp = z.array(z.object({ customerId: Id, listName: z.string(), persons: z.int() }))

const errors = {
  /** More than a guest may be at this event. */
  TOO_MANY_PERSONS: { data: z.object({ most: z.int() }) },
  /** Who said yes cannot come with so many: how many seats there are for them. */
  SEATS_SHORT: { data: z.object({ free: z.int() }) },
  /** They are there already: since when. */
  GUEST_HERE: { data: z.object({ listName: z.string(), at: z.iso.datetime() }) },
}

export const events = {
  /** Null where the campaign invites to nothing. */
  get: read
    .input(z.object(of))
    .output(z.object({ event: EventFields.nullable(), sums: EventSums.nullable() })),
  /** Makes the campaign an event, or changes it; where seats were added, who waits moves up. */
  save: write.input(z.object({ ...of, fields: EventFields })).output(Written.extend({ movedUp })),
  /** The campaign is no event any more; its guests go with it, answers stay. */
  remove: write.input(z.object(of)).output(Written),
  guests: read
    .input(
      z.object({
        ...of,
        part: GuestPart,
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ guests: z.array(Guest), total: z.int() })),
  /** All of a part, for a selection. */
  guestIds: read.input(z.object({ ...of, part: GuestPart })).output(z.object({ ids: z.array(Id) })),
  /** Cards by name, and how each stands to the event. */
  find: read
    .input(z.object({ ...of, text: typedLine().min(1).max(200) }))
    .output(z.object({ found: z.array(Found) })),
  /** Who is meant by the code of a letter or the number of a card. */
  byCode: read
    .errors(codeErrors)
    .input(z.object({ ...of, code: TypedCode }))
    .output(Found),
  /**
   * Zusage or Absage, also as the campaign's answer. Without a free seat who says yes waits; an Absage lets the first
   * whose party fits move up, in the same step.
   */
  reply: write
    .errors({ TOO_MANY_PERSONS: errors.TOO_MANY_PERSONS, SEATS_SHORT: errors.SEATS_SHORT })
    .input(z.object({ ...guest, yes: z.boolean(), persons, note: typedLine().max(500).optional() }))
    .output(Written.extend({ guest: Guest, movedUp })),
  /** „Ist da“, where it is not said with as many as were announced; a second scan is told, not counted. */
  arrive: write
    .errors({ GUEST_HERE: errors.GUEST_HERE })
    .input(z.object({ ...guest, persons: someone.optional() }))
    .output(Written.extend({ guest: Guest })),
  /** How many of them there are; 0: not there after all. */
  setCame: write
    .input(z.object({ ...guest, persons: z.int().min(0).max(20) }))
    .output(Written.extend({ guest: Guest })),
  /** Somebody who simply came: a new card, who is there; a repeated call makes no second one. */
  walkIn: write
    .input(
      z.object({
        ...of,
        firstName: typedLine().max(200).default(''),
        lastName: typedLine().min(1).max(200),
        phone: typedLine().max(100).default(''),
        persons,
        requestId: RequestId,
      }),
    )
    .output(Written.extend({ guest: Guest })),
  /** Who said yes and who waits, by name with persons and a box to tick, as PDF. */
  guestList: longRead
    .input(z.object(of))
    .output(progressThen(z.object({ file: ProducedFile, rows: z.int(), pages: z.int() }))),
}
