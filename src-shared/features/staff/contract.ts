import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

/** The colours of staff; each has a word, as none is told by its colour alone. */
export const StaffColour = z.enum(['green', 'red', 'gold', 'blue', 'violet', 'teal', 'brown', 'grey'])
export type StaffColour = z.infer<typeof StaffColour>

/** As they stand behind each entry: letters and digits, a dot or hyphen between them. */
export const StaffInitials = z
  .string()
  .trim()
  .normalize('NFC')
  .max(5)
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*$/u)

/** Four to eight digits. */
export const Pin = z.string().regex(/^\d{4,8}$/)

/** Somebody who works in the shop, or has. */
export const Staff = z.object({
  id: Id,
  name: z.string(),
  initials: z.string(),
  colour: StaffColour,
  hasPin: z.boolean(),
  /** Whether anything was written under these initials, which then stay theirs for good. */
  signed: z.boolean(),
  /** Since when they no longer work here. */
  archivedAt: z.iso.datetime().nullable(),
})
export type Staff = z.infer<typeof Staff>

/** Everybody, by name, those who have left at the end; and who is at work now, if anybody is. */
export const StaffList = z.object({ staff: z.array(Staff), atWork: Id.nullable() })
export type StaffList = z.infer<typeof StaffList>

const fields = { name: typedLine().min(1).max(80), initials: StaffInitials, colour: StaffColour }
const one = Written.extend({ staff: Staff })

const initialsErrors = {
  /** Somebody else has or had these initials, in whatever case; what stands in the log would be theirs. */
  INITIALS_TAKEN: { data: z.object({ initials: z.string(), name: z.string() }) },
}
/** How a PIN is refused. */
export const pinErrors = {
  /** Each wrong PIN makes the wait until the next try longer. */
  PIN_WRONG: { data: z.object({ waitSeconds: z.int() }) },
  /** Asked before the wait was over; the PIN was not looked at. */
  PIN_WAIT: { data: z.object({ waitSeconds: z.int() }) },
}

export const staff = {
  list: read.output(StaffList),
  /** The first of all is at work at once. */
  add: write
    .errors(initialsErrors)
    .input(z.object({ ...fields, colour: StaffColour.optional() }))
    .output(one),
  update: write
    .errors({
      ...initialsErrors,
      /** Entries are signed with the old initials, which would belong to nobody then. */
      INITIALS_SIGNED: { data: z.object({ initials: z.string() }) },
    })
    .input(z.object({ id: Id, ...fields }))
    .output(one),
  /** Somebody leaves, or comes back. What they wrote stays signed. */
  setArchived: write.input(z.object({ id: Id, archived: z.boolean() })).output(one),
  /** Gives a PIN, or takes it away (null). Who has one must say it. Cannot be undone: nothing of a PIN is logged. */
  setPin: write
    .errors(pinErrors)
    .input(z.object({ id: Id, pin: Pin.nullable(), current: Pin.optional() }))
    .output(Written),
  /** The way out for a forgotten PIN: takes it away without asking for it, which stands in the log by name. */
  forgetPin: write.input(z.object({ id: Id })).output(Written),
  /** Says who is at work; null for nobody. Who has a PIN must say it. */
  switchTo: write
    .errors(pinErrors)
    .input(z.object({ id: Id.nullable(), pin: Pin.optional() }))
    .output(StaffList),
  /**
   * Names who is responsible for customers, or nobody (null). Ids that are no living card are left out; NOT_FOUND
   * where none is, or where that person no longer works here.
   */
  setResponsible: write
    .input(z.object({ customerIds: z.array(Id).min(1).max(250), staffId: Id.nullable() }))
    .output(Written.extend({ changed: z.int() })),
}
