import type { CustomerCard } from '@shared/features/customers/card'
import { QuestionForm } from './QuestionForm'
import { useProfile } from './use-profile'
import { YesNoQuestion } from './YesNoQuestion'

/** The one question that a card offers today, if any. */
export function NextQuestionLine({ card }: { card: CustomerCard }) {
  const next = useProfile(card.id)?.next
  if (!next) return null
  const Question = next.question === 'mailing' ? YesNoQuestion : QuestionForm
  return <Question key={`${next.question} ${next.aboutId}`} customerId={card.id} next={next} />
}
