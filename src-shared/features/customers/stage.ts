import { addDays, addMonths, type CivilDate, daysBetween } from '@shared/kernel/civil-date'
import { z } from 'zod'

/** How far somebody has come as a customer: Interessent, Erstkäufer, Wiederkäufer, Stammkunde, lange nicht da. */
export const Stage = z.enum(['prospect', 'first', 'repeat', 'regular', 'dormant'])
export type Stage = z.infer<typeof Stage>

/** By what the shop tells the stages apart. */
export const StageRules = z.object({
  /** Wiederkäufer from this many purchases on. */
  repeatFrom: z.int().min(2).max(100).default(2),
  /** Stammkunde: this many purchases … */
  regularPurchases: z.int().min(2).max(500).default(5),
  /** … within so many months up to today. */
  regularMonths: z.int().min(1).max(120).default(12),
  /** Lange nicht da: so many days after the last purchase. */
  dormantDays: z.int().min(7).max(3650).default(365),
  /** Or so many times the customer's own rhythm, where that is known and shorter; 0: the days alone. */
  dormantTimes: z.int().min(0).max(20).default(0),
})
export type StageRules = z.infer<typeof StageRules>

/** What a stage is computed from; cancelled purchases do not count. */
export type StageFacts = {
  purchases: number
  firstOn: CivilDate | null
  lastOn: CivilDate | null
  /** The day of the `regularPurchases`-th purchase counted from the last one back; null where there are fewer. */
  nthLastOn: CivilDate | null
}

/** From so many purchases on somebody has a rhythm; and nobody counts as away before so many days. */
export const rhythm = { fromPurchases: 3, leastDays: 30 } as const

/** The stage by the rules alone. */
export function stageOf(facts: StageFacts, rules: StageRules, today: CivilDate): Stage {
  const { purchases, lastOn, nthLastOn } = facts
  if (purchases === 0 || lastOn === null) return 'prospect'
  if (daysBetween(lastOn, today) >= dormantAfter(facts, rules)) return 'dormant'
  if (nthLastOn !== null && nthLastOn >= regularSince(rules, today)) return 'regular'
  return purchases >= rules.repeatFrom ? 'repeat' : 'first'
}

/** The first day whose purchases still count for a Stammkunde: twelve months up to 22 Nov. begin on 22 Nov. */
export function regularSince({ regularMonths }: StageRules, today: CivilDate): CivilDate {
  return addMonths(today, -regularMonths)
}

/** The last purchase must have been after this day, or the customer counts as away by the days alone. */
export function dormantUntil({ dormantDays }: StageRules, today: CivilDate): CivilDate {
  return addDays(today, -dormantDays)
}

/** After how many days without a purchase somebody counts as away. */
export function dormantAfter({ purchases, firstOn, lastOn }: StageFacts, rules: StageRules): number {
  const { dormantDays, dormantTimes } = rules
  if (dormantTimes === 0 || purchases < rhythm.fromPurchases || !firstOn || !lastOn) return dormantDays
  const days = (dormantTimes * daysBetween(firstOn, lastOn)) / (purchases - 1)
  return Math.min(dormantDays, Math.max(rhythm.leastDays, Math.ceil(days)))
}
