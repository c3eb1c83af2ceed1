import { useTexts } from '@renderer/shell/use-texts'
import { CardForm } from './CardForm'
import { useCardForm } from './use-card-form'

/** The empty card. */
export function NewPane() {
  const t = useTexts().cardForm
  const form = useCardForm()
  return <CardForm form={form} title={t.newTitle} hint={t.newHint} />
}
