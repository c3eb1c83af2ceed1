import { Button, Select } from '@mantine/core'
import { useStaff } from '@renderer/features/staff'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { type FormEvent, useState } from 'react'
import styles from './notes.module.css'

const all = 'all'
type Props = { customerId: number | null; onDone: () => void }

/** A note for one colleague or for all. Enter leaves it, Shift+Enter begins a new line. */
export function NoteForm({ customerId, onDone }: Props) {
  const t = useTexts().colleagueNotes
  const { working, atWork, byId } = useStaff()
  const others = working.filter(({ id }) => id !== atWork?.id)
  const [text, setText] = useState('')
  const [to, setTo] = useState(others.length === 1 ? String(others[0]?.id) : all)
  const [tried, setTried] = useState(false)
  const missing = text.trim() === ''
  useUnsavedGuard(!missing)
  const add = useWrite('colleagueNotes', 'add', {
    said: ({ note }) => t.added(byId(note.toId)?.name),
    onDone,
  })
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setTried(true)
    if (missing || add.isPending) return
    add.mutate({ text: text.trim(), customerId, toId: to === all ? null : Number(to) })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextArea
        label={t.text}
        placeholder={t.textPlaceholder}
        value={text}
        limit={1000}
        autosize
        minRows={2}
        data-autofocus
        error={tried && missing && t.textMissing}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          submit()
        }}
      />
      <Select
        label={t.to}
        value={to}
        data={[
          { value: all, label: t.all },
          ...working.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={(chosen) => setTo(chosen ?? all)}
      />
      <Button type="submit" loading={add.isPending}>
        {t.save}
      </Button>
    </form>
  )
}
