import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** How a guest stands: said yes or no, waits for a seat, or came without having answered (`open`). */
export const GuestState = z.enum(['open', 'yes', 'no', 'waiting'])
export type GuestState = z.infer<typeof GuestState>

/** What guests are asked for by: `missed` said yes and did not come. */
export const GuestPart = z.enum(['yes', 'waiting', 'no', 'came', 'missed'])
export type GuestPart = z.infer<typeof GuestPart>

const persons = z.int().min(1).max(20)

/** Day, place and seats of an event; seats count persons, null: as many as come. */
export const EventFields = z.object({
  on: CivilDate,
  /** „19:30“; empty where it is not said. */
  begins: z
    .string()
    .regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/)
    .default(''),
  place: typedLine().max(200).default(''),
  seats: z.int().min(1).max(100_000).nullable().default(null),
  /** How many persons a guest may be, with themselves. */
  mostPersons: persons.default(2),
})
export type EventFields = z.infer<typeof EventFields>

export const Guest = z.object({
  customerId: Id,
  listName: z.string(),
  state: GuestState,
  persons: z.int().positive(),
  waitingSince: z.iso.datetime().nullable(),
  cameAt: z.iso.datetime().nullable(),
  camePersons: z.int().positive().nullable(),
  note: z.string(),
})
export type Guest = z.infer<typeof Guest>

/** Guests and persons of each kind; `free` is null where seats are not limited. */
export const EventSums = z.object({
  yes: z.int(),
  yesPersons: z.int(),
  no: z.int(),
  waiting: z.int(),
  waitingPersons: z.int(),
  /** Invited, and not answered so far. */
  unanswered: z.int(),
  came: z.int(),
  camePersons: z.int(),
  missed: z.int(),
  free: z.int().nullable(),
  /** Purchases of the day by who came, whole cents. */
  turnoverCents: z.int(),
})
export type EventSums = z.infer<typeof EventSums>
