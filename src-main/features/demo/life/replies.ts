import type { QuestionId, Reply } from '@shared/features/profile/contract'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import type { Random } from '../random'
import type { Known, Often } from './setting'

export type DemoReply = { question: QuestionId; reply: Reply; on: CivilDate }

/** What became of a question that the card asked. */
export function repliesOf({ card, today }: Known, often: Often, random: Random): DemoReply[] {
  if (card.kind !== 'person' || !often(0.05, 0.1)) return []
  const open: QuestionId[] = [
    ...(card.emails.length === 0 ? (['email'] as const) : []),
    ...(card.people[0]?.birthday ? [] : (['birthday'] as const)),
    'mailing',
  ]
  const reply = random.pick(['later', 'later', 'never'] as const)
  return [{ question: random.pick(open), reply, on: addDays(today, -random.int(1, 60)) }]
}
