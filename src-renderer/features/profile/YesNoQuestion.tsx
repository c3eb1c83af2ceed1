import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { NextQuestion } from '@shared/features/profile/contract'
import { useId } from 'react'
import { PutOffButtons } from './PutOffButtons'
import styles from './profile.module.css'

/** A question that is answered by one of two buttons: whether the shop may mail. */
export function YesNoQuestion({ customerId, next }: { customerId: number; next: NextQuestion }) {
  const t = useTexts().profile
  const { question, aboutId, about } = next
  const hint = useId()
  const asked = { customerId, question, aboutId }
  const answer = useWrite('profile', 'answer', { said: () => t.saved })
  const button = (words: string) => (
    <Button
      variant="default"
      size="compact-md"
      aria-describedby={hint}
      disabled={answer.isPending}
      onClick={() => answer.mutate({ ...asked, text: words })}
    >
      {words}
    </Button>
  )
  return (
    <section className={styles.line} aria-label={t.label}>
      <div className={styles.field}>
        <div className={styles.question}>{t.ask[question](about)}</div>
        <small id={hint} className={styles.hint}>
          {t.mailingHint}
        </small>
      </div>
      <div className={styles.buttons}>
        {button(t.yes)}
        {button(t.no)}
        <PutOffButtons asked={asked} busy={answer.isPending} />
      </div>
    </section>
  )
}
