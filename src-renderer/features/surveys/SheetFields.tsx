import { Checkbox } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { boxesOf, hasOptions, type Question, type Replies } from '@shared/features/surveys/survey'
import { boxOfKey, ticked, written } from './replies'
import styles from './surveys.module.css'

type Props = {
  questions: readonly Question[]
  replies: Replies
  onChange: (replies: Replies) => void
}

/** The questions of a sheet as it lies there: a digit ticks a box, Tab goes to the next question. */
export function SheetFields({ questions, replies, onChange }: Props) {
  return questions.map((question, at) => (
    <SheetQuestion
      key={question.id}
      question={question}
      number={at + 1}
      replies={replies}
      onChange={onChange}
    />
  ))
}

type One = Omit<Props, 'questions'> & { question: Question; number: number }

function SheetQuestion({ question, number, replies, onChange }: One) {
  const t = useTexts().surveys
  const reply = replies[question.id]
  const asked = `${number}. ${question.text}`
  if (question.kind === 'text')
    return (
      <TextField
        label={asked}
        value={typeof reply === 'string' ? reply : ''}
        limit={2000}
        onChange={(event) => onChange(written(replies, question, event.currentTarget.value))}
      />
    )
  const labels = labelsOf(question, t)
  return (
    <fieldset
      className={styles.sheet}
      onKeyDown={(event) => {
        const box = boxOfKey(question, event.key)
        if (box === null || event.ctrlKey || event.altKey || event.metaKey) return
        event.preventDefault()
        onChange(ticked(replies, question, box))
      }}
    >
      <legend>
        {asked} <span className={styles.hint}>{t.keys(labels.length)}</span>
      </legend>
      <div className={styles.boxes}>
        {labels.map((label, at) => (
          <Checkbox
            key={label}
            label={hasOptions(question.kind) || question.kind === 'yesNo' ? `${at + 1} ${label}` : label}
            // One stop a question: the digits reach all of its boxes.
            tabIndex={at === 0 ? 0 : -1}
            checked={Array.isArray(reply) && reply.includes(at + 1)}
            onChange={() => onChange(ticked(replies, question, at + 1))}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** What stands beside the boxes of a question, from the first to the last. */
export function labelsOf(question: Question, words: { yes: string; no: string }): string[] {
  if (hasOptions(question.kind)) return question.options
  if (question.kind === 'yesNo') return [words.yes, words.no]
  return Array.from({ length: boxesOf(question) }, (_, at) => String(at + 1))
}
