import { CustomerState } from '@shared/features/customers/card'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedText } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

export const Reminder = z.object({
  id: Id,
  customerId: Id,
  listName: z.string(),
  /** How things stand with the customer: whoever has died or is restricted is not called. */
  state: CustomerState,
  text: z.string(),
  dueOn: CivilDate,
  doneAt: z.iso.datetime().nullable(),
  /** The thing of the customer that it is about, by its name or what it is. */
  thing: z.object({ id: Id, name: z.string() }).nullable(),
  actor: z.string(),
})
export type Reminder = z.infer<typeof Reminder>

const text = typedText().min(1).max(1000)
const one = Written.extend({ reminder: Reminder })

export const reminders = {
  /** NOT_FOUND for a card that is gone or in the trash, or a thing that is not on it. */
  add: write
    .input(z.object({ customerId: Id, text, dueOn: CivilDate, thingId: Id.nullable().default(null) }))
    .output(one),
  update: write.input(z.object({ id: Id, text, dueOn: CivilDate })).output(one),
  complete: write.input(z.object({ id: Id })).output(one),
  snooze: write.input(z.object({ id: Id, until: CivilDate })).output(one),
  delete: write.input(z.object({ id: Id })).output(Written),
  /** Open reminders by due date: overdue ones first; `customerId` narrows to one card. */
  due: read
    .input(
      z.object({
        until: CivilDate.optional(),
        customerId: Id.optional(),
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ reminders: z.array(Reminder), total: z.int() })),
}
