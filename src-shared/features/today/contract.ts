import { Reminder } from '@shared/features/reminders/contract'
import { Voice } from '@shared/features/voices/contract'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { read } from '@shared/rpc/base'
import { z } from 'zod'

const BirthdayNotice = z.object({
  /** The card to open: the household's for a member, the company's for a contact. */
  customerId: Id,
  personId: Id,
  name: z.string(),
  /** The civil date it falls on within the window. */
  on: CivilDate,
  /** The age reached; null without a year of birth. */
  age: z.int().nullable(),
})
export type BirthdayNotice = z.infer<typeof BirthdayNotice>

export const TodayOverview = z.object({
  date: CivilDate,
  /** At most 200 of each; the totals count all. */
  overdue: z.array(Reminder),
  due: z.array(Reminder),
  overdueTotal: z.int(),
  dueTotal: z.int(),
  /** Open complaints that are due today or overdue, at most 200, and how many there are. */
  matters: z.array(Voice),
  mattersTotal: z.int(),
  /** Those that are due later, and when the next one is. */
  mattersLater: z.object({ count: z.int(), nextOn: CivilDate.nullable() }),
  /** By date, then by name. */
  birthdays: z.array(BirthdayNotice),
  birthdaysTotal: z.int(),
  purchases: z.object({ count: z.int(), cents: z.int() }),
  /** Cards that were made today and are not in the trash. */
  newCustomers: z.int(),
})
export type TodayOverview = z.infer<typeof TodayOverview>

export const today = { overview: read.output(TodayOverview) }
