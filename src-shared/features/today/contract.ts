import { Reminder } from '@shared/features/reminders/contract'
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
  /** By date, then by name. */
  birthdays: z.array(BirthdayNotice),
  birthdaysTotal: z.int(),
  purchases: z.object({ count: z.int(), cents: z.int() }),
  /** Cards that were made today and are not in the trash. */
  newCustomers: z.int(),
})
export type TodayOverview = z.infer<typeof TodayOverview>

export const today = { overview: read.output(TodayOverview) }
