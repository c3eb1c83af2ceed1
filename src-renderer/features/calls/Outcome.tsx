import { SegmentedControl } from '@mantine/core'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import type { CallOutcome, ToCall } from '@shared/features/calls/call'
import type { CivilDate } from '@shared/kernel/civil-date'
import { useState } from 'react'
import styles from './calls.module.css'
import { LaterForm } from './LaterForm'
import { OutcomeButtons } from './OutcomeButtons'

type Answer = 'yes' | 'no' | ''
type Props = { campaignId: number; call: ToCall; onDone: () => void }

/** How the call ended, with what was said; then comes the next one. */
export function Outcome({ campaignId, call, onDone }: Props) {
  const t = useTexts().calls
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<Answer>('')
  const [later, setLater] = useState(false)
  const { idFor, succeeded } = useRequestId()
  /** As it was when it was sent: the list may show the next one before the answer is here. */
  const [said, setSaid] = useState('')
  const enter = useWrite('calls', 'enter', {
    said: () => said,
    onDone: () => {
      succeeded()
      onDone()
    },
  })
  const { customerId, personId } = call
  const save = (outcome: CallOutcome, dueOn?: CivilDate) => {
    const content = {
      ...{ campaignId, customerId, personId, outcome, text },
      ...(dueOn && { dueOn }),
      ...(outcome === 'reached' && answer && { answer }),
    }
    setSaid(t.said(call.displayName, t.outcomes[outcome]))
    enter.mutate({ ...content, requestId: idFor(content) })
  }
  return (
    <div className={styles.stack}>
      <TextArea
        label={t.text}
        placeholder={t.textPlaceholder}
        autosize
        minRows={2}
        maxRows={6}
        limit={1000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.answer}>
        <span id="call-answer">{t.answer}</span>
        <SegmentedControl
          aria-labelledby="call-answer"
          value={answer}
          onChange={(next) => setAnswer(next as Answer)}
          data={[
            { value: '', label: t.noAnswer },
            { value: 'yes', label: t.answers.yes },
            { value: 'no', label: t.answers.no },
          ]}
        />
      </div>
      {later ? (
        <LaterForm
          busy={enter.isPending}
          onSave={(dueOn) => save('later', dueOn)}
          onCancel={() => setLater(false)}
        />
      ) : (
        <OutcomeButtons
          busy={enter.isPending}
          onChoose={(outcome) => (outcome === 'later' ? setLater(true) : save(outcome))}
        />
      )}
    </div>
  )
}
