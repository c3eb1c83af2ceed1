import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { DateField } from '@renderer/ui/DateField'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { formatDate } from '@shared/kernel/civil-date'
import { IconRepeat } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import styles from './entries.module.css'
import type { EntryTask } from './entry-task'
import { KindFields } from './KindFields'
import { useEntryDraft } from './use-entry-draft'
import { useKindFields } from './use-kind-fields'
import { WhoseFields } from './WhoseFields'

type Props = { customerId: number; task: EntryTask; onDone: () => void }

/** One entry: what its kind asks for, of whom, on which thing, when. Enter saves. */
export function EntryForm({ customerId, task, onDone }: Props) {
  const t = useTexts().entries
  const { kind, entry } = task
  const form = useRef<HTMLFormElement>(null)
  const { draft, ...edit } = useEntryDraft(task)
  const [tried, setTried] = useState(false)
  const [saved, setSaved] = useState(false)
  const fields = useKindFields('entry', kind.id)
  const { latest = [] } = useRead('entries', 'onCard', { customerId }).data ?? {}
  const last = entry
    ? undefined
    : latest.find((one) => one.kind.id === kind.id && (one.person?.id ?? null) === draft.personId)
  useUnsavedGuard(edit.unsaved && !saved)
  const done = (said: string) => ({
    said: () => said,
    onDone: () => {
      setSaved(true)
      onDone()
    },
  })
  const add = useWrite('entries', 'add', done(t.added(kind.name)))
  const update = useWrite('entries', 'update', done(t.saved(kind.name)))
  const busy = add.isPending || update.isPending
  const ready = fields !== undefined
  useEffect(() => {
    if (ready) setTimeout(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus())
  }, [ready])

  const save = () => {
    setTried(true)
    if (busy || !edit.valid || draft.on === null) {
      // The errors stand on the page only after the next drawing.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const said = { personId: draft.personId, thingId: draft.thingId, on: draft.on, text: draft.text.trim() }
    if (entry) update.mutate({ id: entry.id, ...said, values: edit.changes() })
    else add.mutate({ customerId, kindId: kind.id, ...said, values: edit.changes() })
  }
  return (
    <form
      ref={form}
      className={styles.form}
      // The first field takes the focus once it is there.
      tabIndex={-1}
      data-autofocus
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {last && (
        <Button
          variant="default"
          className={styles.takeOver}
          leftSection={<IconRepeat size={18} aria-hidden />}
          onClick={() => edit.takeOver(last)}
        >
          {t.takeOver(formatDate(last.on))}
        </Button>
      )}
      {fields && <KindFields fields={fields} contents={draft.contents} onChange={edit.fill} />}
      <TextArea
        label={t.text}
        value={draft.text}
        limit={4000}
        autosize
        minRows={1}
        maxRows={8}
        dir="auto"
        onChange={(event) => edit.change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <div className={styles.fields}>
        <DateField
          label={t.on}
          value={draft.on}
          error={tried && edit.wrongDay ? t.onInvalid : undefined}
          onChange={edit.setOn}
        />
        <WhoseFields
          customerId={customerId}
          ownerId={entry?.customerId}
          draft={draft}
          onChange={edit.change}
        />
      </div>
      <div className={styles.foot}>
        <Button type="submit" loading={busy}>
          {t.save}
        </Button>
      </div>
    </form>
  )
}
