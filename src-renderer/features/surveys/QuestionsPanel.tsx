import { Button, Input } from '@mantine/core'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Panel } from '@renderer/ui/Panel'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { TextField } from '@renderer/ui/text-field/TextField'
import { maximumQuestions } from '@shared/features/surveys/survey'
import { IconListDetails, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { fieldsOf, newQuestion, type QuestionDraft, type SurveyDraft, troubleOf } from './draft'
import { QuestionFields } from './QuestionFields'
import styles from './surveys.module.css'

type Props = { campaignId: number; start: SurveyDraft; sheets: number }

/** The questions of a survey, in their order. */
export function QuestionsPanel({ campaignId, start, sheets }: Props) {
  const t = useTexts().surveys
  const [draft, setDraft] = useState(start)
  const [tried, setTried] = useState(false)
  const added = useRef<string | null>(null)
  const save = useWrite('surveys', 'save', { said: () => t.saved })
  const change = (some: Partial<SurveyDraft>) => setDraft({ ...draft, ...some })
  const { questions } = draft
  const put = (next: QuestionDraft) =>
    change({ questions: questions.map((each) => (each.id === next.id ? next : each)) })
  const add = () => {
    const question = newQuestion()
    added.current = question.id
    change({ questions: [...questions, question] })
  }
  const up = (at: number) => {
    const moved = questions[at]
    if (!moved || at === 0) return
    const others = questions.filter(({ id }) => id !== moved.id)
    change({ questions: [...others.slice(0, at - 1), moved, ...others.slice(at - 1)] })
  }
  const trouble = tried ? troubleOf(draft) : null
  useUnsavedGuard(!save.isPending && JSON.stringify(draft) !== JSON.stringify(start))
  return (
    <Panel title={t.questions} icon={IconListDetails}>
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!troubleOf(draft)) save.mutate({ campaignId, fields: fieldsOf(draft) })
        }}
      >
        <p className={styles.hint}>{sheets > 0 ? t.frozen(sheets) : t.none}</p>
        <TextField
          label={t.title}
          placeholder={t.titlePlaceholder}
          value={draft.title}
          limit={200}
          error={trouble === 'title' ? t.titleMissing : undefined}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextArea
          label={t.intro}
          placeholder={t.introPlaceholder}
          value={draft.intro}
          limit={600}
          autosize
          minRows={2}
          onChange={(event) => change({ intro: event.currentTarget.value })}
        />
        {questions.map((question, at) => (
          <QuestionFields
            key={question.id}
            question={question}
            number={at + 1}
            focus={added.current === question.id}
            onChange={put}
            onUp={() => up(at)}
            onRemove={() => change({ questions: questions.filter(({ id }) => id !== question.id) })}
          />
        ))}
        {(trouble === 'question' || trouble === 'options') && (
          <Input.Error role="alert">
            {trouble === 'question' ? t.questionMissing : t.optionsMissing}
          </Input.Error>
        )}
        <div className={styles.actions}>
          <Button
            variant="default"
            disabled={questions.length >= maximumQuestions}
            leftSection={<IconPlus size={17} aria-hidden />}
            onClick={add}
          >
            {t.addQuestion}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t.save}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
