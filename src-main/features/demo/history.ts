import type { Channel } from '@shared/features/history/contract'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import type { Assortment } from './assortment'
import { type Random, weighted } from './random'
import type { ShopDays } from './shop-days'

export type DemoContact = { channel: Channel; text: string; at: string }
export type DemoPurchase = { cents: number; text: string; date: CivilDate; at: string }
export type DemoRedemption = { points: number; text: string; date: CivilDate; at: string }
export type DemoReminder = { text: string; dueOn: CivilDate; doneOn: CivilDate | null }

/** On which days the shop is open, and what it sells and hears. */
export type Setting = { days: ShopDays; goods: Assortment }

/** What a redemption costs, and for what. */
const reward = { points: 500, text: 'Gutschein 10 €' }
const minutesOpen = 540

const pickChannel = weighted<Channel>([
  ['visit', 40],
  ['call', 28],
  ['email', 14],
  ['messenger', 8],
  ['letter', 5],
  ['sms', 3],
  ['social', 1],
  ['fax', 1],
])

/** `count` contacts since a day (counted back from today), oldest first. */
export function contacts(
  count: number,
  oldest: number,
  { days, goods }: Setting,
  random: Random,
): DemoContact[] {
  return moments(count, oldest, days, random).map((moment) => {
    const channel = pickChannel(random)
    return {
      channel,
      text: aboutGoods(random.pick(goods.remarks[channel]), goods, random),
      at: atMoment(moment, days),
    }
  })
}

/** `count` purchases since a day, oldest first; most carry what was bought. */
export function purchases(
  count: number,
  oldest: number,
  { days, goods }: Setting,
  random: Random,
): DemoPurchase[] {
  return moments(count, oldest, days, random).map((moment) => ({
    ...basket(goods, random),
    date: days.date(dayOf(moment)),
    at: atMoment(moment, days),
  }))
}

/** Rewards for the points of these purchases (one a full euro), each right after one, never more than there is. */
export function redemptions(bought: DemoPurchase[], random: Random): DemoRedemption[] {
  const taken: DemoRedemption[] = []
  let balance = 0
  for (const { cents, date, at } of bought) {
    balance += Math.floor(cents / 100)
    if (balance < reward.points || !random.chance(0.4)) continue
    balance -= reward.points
    taken.push({ ...reward, date, at: at.replace(':00.000Z', ':30.000Z') })
  }
  return taken
}

/** Few reminders: done ones of the past, and an open one with the given chance, some of those overdue. */
export function reminders(
  open: number,
  oldest: number,
  { days, goods }: Setting,
  random: Random,
): DemoReminder[] {
  const today = days.date(0)
  const list: DemoReminder[] = []
  if (random.chance(0.08)) {
    const ago = days.pick(oldest, random)
    const doneOn = days.date(Math.max(0, ago - random.int(0, 3)))
    list.push({ text: aboutGoods(random.pick(goods.errands), goods, random), dueOn: days.date(ago), doneOn })
  }
  if (random.chance(open)) {
    const kind = random.next()
    const ahead = kind < 0.2 ? -random.int(1, 20) : kind < 0.35 ? 0 : random.int(1, 30)
    list.push({
      text: aboutGoods(random.pick(goods.errands), goods, random),
      dueOn: addDays(today, ahead),
      doneOn: null,
    })
  }
  return list
}

/** Moments as one number, day by day back and minute by minute on, oldest first. */
function moments(count: number, oldest: number, days: ShopDays, random: Random): number[] {
  const list: number[] = []
  for (let index = 0; index < count; index++)
    list.push(-days.pick(oldest, random) * minutesOpen + random.int(0, minutesOpen - 1))
  return list.sort((a, b) => a - b)
}

function dayOf(moment: number): number {
  return -Math.floor(moment / minutesOpen)
}

function atMoment(moment: number, days: ShopDays): string {
  const ago = dayOf(moment)
  return days.at(ago, moment + ago * minutesOpen)
}

function basket({ pickGoods }: Assortment, random: Random): { cents: number; text: string } {
  const bought = new Set([pickGoods(random), ...(random.chance(0.35) ? [pickGoods(random)] : [])])
  const parts: string[] = []
  let cents = 0
  for (const { name, cents: each, most } of bought) {
    const count = 1 + Math.floor(random.next() ** 1.7 * most)
    cents += count * each
    parts.push(`${count} × ${name}`)
  }
  return { cents, text: random.chance(0.7) ? parts.join(', ') : '' }
}

/** The text with the name of something that is sold in place of `*`. */
function aboutGoods(text: string, { pickGoods }: Assortment, random: Random): string {
  return text.includes('*') ? text.replace('*', pickGoods(random).name) : text
}
