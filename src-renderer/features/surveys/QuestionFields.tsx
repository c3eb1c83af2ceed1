import { ActionIcon, NativeSelect } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { TextField } from '@renderer/ui/text-field/TextField'
import { hasOptions, QuestionKind } from '@shared/features/surveys/survey'
import { IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { QuestionDraft } from './draft'
import styles from './surveys.module.css'

type Props = {
  question: QuestionDraft
  number: number
  /** Whether it was just added, and takes the focus. */
  focus: boolean
  onChange: (question: QuestionDraft) => void
  onUp: () => void
  onRemove: () => void
}

/** One question: its words, how it is answered, and what there is to tick. */
export function QuestionFields({ question, number, focus, onChange, onUp, onRemove }: Props) {
  const t = useTexts().surveys
  return (
    <div className={styles.question}>
      <div className={styles.line}>
        <TextField
          label={t.question(number)}
          placeholder={t.questionPlaceholder}
          value={question.text}
          limit={300}
          autoFocus={focus}
          onChange={(event) => onChange({ ...question, text: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={t.kind(number)}
          value={question.kind}
          data={QuestionKind.options.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(event) => onChange({ ...question, kind: QuestionKind.parse(event.currentTarget.value) })}
        />
        <span className={styles.actions}>
          <ActionIcon
            variant="subtle"
            size={36}
            disabled={number === 1}
            aria-label={t.up(number)}
            onClick={onUp}
          >
            <IconArrowUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" size={36} aria-label={t.removeQuestion(number)} onClick={onRemove}>
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      {hasOptions(question.kind) && (
        <TextArea
          label={t.options(number)}
          description={t.optionsHint}
          value={question.options}
          limit={900}
          autosize
          minRows={2}
          onChange={(event) => onChange({ ...question, options: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
