import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { readAnswerCode } from '@shared/features/campaigns/answer-code'
import type { Replies, Survey } from '@shared/features/surveys/survey'
import { IconKeyboard } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { SheetFields } from './SheetFields'
import styles from './surveys.module.css'

type Props = { campaignId: number; survey: Survey }

/** Enters sheets one after the other, without the mouse: code, digits, Enter. */
export function EntryPanel(props: Props) {
  const t = useTexts().surveys
  const [taken, setTaken] = useState(0)
  return (
    <Panel title={t.enter} icon={IconKeyboard} tone="blue">
      <SheetForm key={taken} {...props} focus={taken > 0} onTaken={() => setTaken(taken + 1)} />
    </Panel>
  )
}

/** One sheet; the next one begins anew, so that no key of it meets the one before. */
function SheetForm({ campaignId, survey, focus, onTaken }: Props & { focus: boolean; onTaken: () => void }) {
  const t = useTexts().surveys
  const [code, setCode] = useState('')
  const [replies, setReplies] = useState<Replies>({})
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const request = useRequestId()
  const known = readAnswerCode(code) !== null
  const whose = useRead('surveys', 'whose', { campaignId, code: code.trim() }, { enabled: known })
  const enter = useWrite('surveys', 'enter', {
    said: ({ sheets }) => t.taken(sheets),
    onDone: () => {
      request.succeeded()
      onTaken()
    },
  })
  useUnsavedGuard(!enter.isPending && Object.keys(replies).length > 0)
  const trouble =
    code.trim() !== '' && (whose.error || (tried && !known))
      ? t.unknown
      : known && whose.data?.entered
        ? t.enteredBefore(whose.data.listName)
        : undefined
  const submit = () => {
    setTried(true)
    const named = code.trim() !== ''
    if (enter.isPending || Object.keys(replies).length === 0 || trouble || (named && !known)) return
    const input = { campaignId, code: named ? code.trim() : null, replies }
    enter.mutate({ ...input, requestId: request.idFor(input) })
  }
  /** A scanner ends the code with Enter: on to the questions; Enter there ends the sheet. */
  const onCodeKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || Object.keys(replies).length > 0) return
    event.preventDefault()
    setTried(true)
    form.current?.querySelectorAll<HTMLElement>('input')[1]?.focus()
  }
  return (
    <form
      ref={form}
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p className={styles.hint}>{t.enterHint}</p>
      <TextField
        autoFocus={focus}
        data-takes-codes
        className={styles.code ?? ''}
        label={t.code}
        description={known && whose.data ? t.whose(whose.data.listName) : t.codeHint}
        value={code}
        limit={40}
        error={trouble}
        onKeyDown={onCodeKey}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <SheetFields questions={survey.questions} replies={replies} onChange={setReplies} />
      {tried && Object.keys(replies).length === 0 && <p className={styles.hint}>{t.empty}</p>}
      <div className={styles.actions}>
        <Button type="submit" loading={enter.isPending}>
          {t.take}
        </Button>
      </div>
    </form>
  )
}
