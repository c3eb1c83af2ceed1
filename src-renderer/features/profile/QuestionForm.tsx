import { Button } from '@mantine/core'
import { errorCode } from '@renderer/rpc/errors'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { NextQuestion } from '@shared/features/profile/contract'
import { systemClock } from '@shared/kernel/clock'
import { birthdayTrouble } from '@shared/kernel/day-trouble'
import { useState } from 'react'
import { PutOffButtons } from './PutOffButtons'
import styles from './profile.module.css'

type Props = { customerId: number; next: NextQuestion }

/** A question with one short field: Enter writes the answer on the card. */
export function QuestionForm({ customerId, next: { question, aboutId, about } }: Props) {
  const t = useTexts().profile
  const [text, setText] = useState('')
  const asked = { customerId, question, aboutId }
  const answer = useWrite('profile', 'answer', {
    said: () => t.saved,
    handles: ['ANSWER_UNFIT'],
    onDone: () => setText(''),
  })
  const birthday = question === 'birthday' ? birthdayTrouble(text, systemClock.today()) : null
  const unfit = errorCode(answer.error) === 'ANSWER_UNFIT'
  useUnsavedGuard(text.trim() !== '')
  return (
    <form
      className={styles.line}
      aria-label={t.label}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '' && !answer.isPending) answer.mutate({ ...asked, text: text.trim() })
      }}
    >
      <TextField
        className={styles.field}
        classNames={{ label: styles.question }}
        label={t.ask[question](about)}
        placeholder={t.placeholder[question]}
        value={text}
        limit={200}
        autoComplete="off"
        size="sm"
        error={unfit ? (birthday ?? t.unfit[question]) : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value)
          if (unfit) answer.reset()
        }}
      />
      <div className={styles.buttons}>
        {text.trim() !== '' && (
          <Button type="submit" size="compact-md" loading={answer.isPending}>
            {t.save}
          </Button>
        )}
        <PutOffButtons asked={asked} busy={answer.isPending} />
      </div>
    </form>
  )
}
