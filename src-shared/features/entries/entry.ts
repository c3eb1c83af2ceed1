import { FieldValue } from '@shared/features/fields/values'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { z } from 'zod'
import { EntryKind } from './kind'

/** A dated entry of a kind that the shop has made for itself: a colour formula, eyesight, a service. */
export const Entry = z.object({
  id: Id,
  customerId: Id,
  kind: EntryKind,
  /** Of whom in a household or company. */
  person: z.object({ id: Id, name: z.string() }).nullable(),
  /** On which thing of the customer, by its name or what it is. */
  thing: z.object({ id: Id, name: z.string() }).nullable(),
  on: CivilDate,
  /** The first day on which a warning holds no more. */
  endedOn: CivilDate.nullable(),
  text: z.string(),
  /** What stands in the fields of its kind. */
  values: z.array(FieldValue),
  /** Its place in the Verlauf. */
  at: z.iso.datetime(),
  actor: z.string(),
})
export type Entry = z.infer<typeof Entry>
