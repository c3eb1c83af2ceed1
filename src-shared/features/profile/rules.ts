import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import type { AskedCard } from './asked-card'
import type { QuestionId, Reply } from './contract'
import { questions } from './questions'

/** What became of a question before. */
export type Asked = { question: string; aboutId: number; reply: Reply; on: CivilDate }

/** „Später“ is not the next visit already. */
const daysPutOff = 30

/** Whether a card may ask at all: not in the trash, of the dead, the restricted or who wants only the needed. */
export function mayAsk({
  state,
  deletedAt,
  minimal,
}: Pick<AskedCard, 'state' | 'deletedAt' | 'minimal'>): boolean {
  return deletedAt === null && !minimal && (state === 'active' || state === 'moved')
}

/**
 * The one question that a card offers on a day: the most useful that is open and neither put off nor unwanted;
 * null where one was dealt with on that day already, as nobody likes to be questioned.
 */
export function nextQuestion(
  card: AskedCard,
  asked: readonly Asked[],
  today: CivilDate,
): { question: QuestionId; aboutId: number } | null {
  if (!mayAsk(card) || asked.some(({ on }) => on === today)) return null
  const rests = ({ reply, on }: Asked) => reply === 'never' || addDays(on, daysPutOff) > today
  for (const { id, open } of questions)
    for (const aboutId of open(card, today)) {
      const before = asked.find((one) => one.question === id && one.aboutId === aboutId)
      if (!before || !rests(before)) return { question: id, aboutId }
    }
  return null
}
