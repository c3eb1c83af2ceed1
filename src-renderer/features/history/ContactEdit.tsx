import { Button } from '@mantine/core'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import type { TimelineEntry } from '@shared/features/history/contract'
import { type KeyboardEvent, useState } from 'react'
import { ChannelChips } from './ChannelChips'
import styles from './timeline.module.css'

type Props = { entry: Extract<TimelineEntry, { type: 'contact' }>; onClose: () => void }

/** A note in writing: Enter saves, Shift+Enter begins a line, Esc leaves it as it was. */
export function ContactEdit({ entry, onClose }: Props) {
  const { history: t, ui } = useTexts()
  const [text, setText] = useState(entry.text)
  const [channel, setChannel] = useState(entry.channel)
  const update = useWrite('history', 'update', { said: () => t.saved, onDone: onClose })
  useUnsavedGuard(text !== entry.text || channel !== entry.channel)
  const save = () => {
    if (text.trim() !== '') update.mutate({ id: entry.id, channel, text: text.trim() })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing)
      event.currentTarget.form?.requestSubmit()
    else return
    event.preventDefault()
  }
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextArea
        aria-label={t.editText}
        value={text}
        autosize
        limit={4000}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.editFoot}>
        <ChannelChips value={channel} onChange={setChannel} />
        <Button variant="default" onClick={onClose}>
          {ui.cancel}
        </Button>
        <Button type="submit" loading={update.isPending} disabled={text.trim() === ''}>
          {t.saveEdit}
        </Button>
      </div>
    </form>
  )
}
