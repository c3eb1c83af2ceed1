import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import { type Random, weighted } from '../random'
import { dayBetween, instantOn, type Known, type LifeSetting, latest, type Often } from './setting'

export type DemoVoice = {
  kind: 'praise' | 'complaint' | 'rating'
  article: string
  text: string
  stars: number | null
  at: string
  /** Of a complaint. */
  matter: { dueOn: CivilDate; outcome: string; closedAt: string | null } | null
  quote: { status: 'given' | 'refused'; on: CivilDate; source: string } | null
}

const pickKind = weighted<DemoVoice['kind']>([
  ['rating', 45],
  ['praise', 35],
  ['complaint', 20],
])
const pickStars = weighted([
  [5, 45],
  [4, 35],
  [3, 13],
  [2, 5],
  [1, 2],
])
const displeased = ['Hatte mehr erwartet.', 'Für den Preis zu wenig.', '']
/** A complaint that is older than this has been answered. */
const answeredAfter = 18

/** What a customer said of the shop. */
export function voicesOf(
  { today, since }: Known,
  { goods }: LifeSetting,
  often: Often,
  random: Random,
): DemoVoice[] {
  if (!often(0.035, 0.25)) return []
  const kind = pickKind(random)
  const recent = kind === 'complaint' && often(0.35, 1)
  const from = latest(since, addDays(today, recent ? -answeredAfter : -400))
  const on = dayBetween(from, today, random)
  const at = instantOn(on, today, random)
  const said = { kind, at, matter: null, stars: null, quote: null }
  if (kind === 'complaint') return [{ ...said, ...complaint(on, today, goods.complaints, random) }]
  const quote = random.chance(0.35) ? quoting(on, random) : null
  if (kind === 'praise') return [{ ...said, ...random.pick(goods.praise), quote }]
  const stars = pickStars(random)
  const { article, text } = random.pick(goods.ratings)
  const words = stars >= 4 ? text : stars <= 2 ? random.pick(displeased) : ''
  return [{ ...said, article, text: words, stars, quote: stars >= 4 ? quote : null }]
}

function complaint(on: CivilDate, today: CivilDate, of: LifeSetting['goods']['complaints'], random: Random) {
  const { article, text, outcome } = random.pick(of)
  const closedOn = addDays(on, random.int(1, 10))
  const closed = on < addDays(today, -answeredAfter) || (closedOn < today && random.chance(0.3))
  const dueOn = closed ? addDays(on, random.int(3, 10)) : addDays(today, random.pick([-2, 0, 1, 3, 6]))
  return {
    article,
    text,
    matter: { dueOn, outcome: closed ? outcome : '', closedAt: closed ? `${closedOn}T15:20:00.000Z` : null },
  }
}

function quoting(on: CivilDate, random: Random): DemoVoice['quote'] {
  const source = random.pick(['am Tresen', 'am Telefon', 'in einer Mail'])
  return { status: random.chance(0.8) ? 'given' : 'refused', on, source }
}
