import { CustomerState } from '@shared/features/customers/card'
import { restrictedError } from '@shared/features/customers/restricted'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine, typedText } from '@shared/kernel/typed-text'
import { longRead, progressThen, read, Written, write } from '@shared/rpc/base'
import { ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'

/** What a customer is looking for: „Mantel, blau, 42“ in the category „Mäntel“. */
export const Wish = z.object({
  id: Id,
  customerId: Id,
  listName: z.string(),
  /** How things stand with the customer: whoever has died or is restricted is not called. */
  state: CustomerState,
  /** At which number they are called when it has come, and whose it is where it is not the card's own. */
  phone: z.string(),
  phoneOf: z.string(),
  text: z.string(),
  /** Empty where none was given. */
  category: z.string(),
  /** The last day on which it is still of use. */
  untilOn: CivilDate.nullable(),
  at: z.iso.datetime(),
  actor: z.string(),
})
export type Wish = z.infer<typeof Wish>

const said = {
  text: typedText().min(1).max(1000),
  category: typedLine().max(60).default(''),
  untilOn: CivilDate.nullable().default(null),
}
const untilErrors = {
  /** Nobody waits for something until a day that has passed. */
  UNTIL_IN_PAST: { data: z.object({ untilOn: CivilDate, today: CivilDate }) },
}
/** Wishes that something is done with at once. */
const Ids = z.array(Id).min(1).max(500)
const one = Written.extend({ wish: Wish })

export const wishes = {
  /** NOT_FOUND for a card that is gone or in the trash. */
  add: write
    .errors({ ...restrictedError, ...untilErrors })
    .input(z.object({ customerId: Id, ...said }))
    .output(one),
  /** A last day that stood there before may stay. */
  update: write
    .errors(untilErrors)
    .input(z.object({ id: Id, ...said }))
    .output(one),
  /**
   * It has come, or is wanted no more; the wishes leave all lists. `told`: those who waited know it, which is noted in
   * the Verlauf of each in the same step.
   */
  fulfil: write
    .input(z.object({ ids: Ids, told: z.enum(['call', 'letter']).nullable().default(null) }))
    .output(Written.extend({ fulfilled: z.int() })),
  delete: write.input(z.object({ id: Id })).output(Written),
  /** Open wishes of one card, the newest first; also those whose last day has passed. */
  ofCard: read.input(z.object({ customerId: Id })).output(z.array(Wish)),
  /**
   * Who waits for what: open wishes of living cards by category and then the longest waiting; none outlived.
   * `untold` more are those of customers who have died or are restricted by law: nobody calls them.
   */
  waiting: read
    .input(
      z.object({
        category: z.string().max(60).optional(),
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ wishes: z.array(Wish), total: z.int(), untold: z.int() })),
  /** The categories that somebody waits in, with how many, by name. */
  categories: read.output(z.array(z.object({ category: z.string(), count: z.int() }))),
  /** Some of those who wait on paper, with phone and wish and room for a tick: to call who waits. */
  callList: longRead
    .input(z.object({ ids: Ids }))
    .output(progressThen(z.object({ file: ProducedFile, rows: z.int(), pages: z.int() }))),
}
