import { keyNames } from '@renderer/shell/shortcuts'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { usePreference } from '@renderer/shell/use-preference'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Kbd } from '@renderer/ui/Kbd'
import { Channel } from '@shared/features/history/contract'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { ChannelChips } from './ChannelChips'
import styles from './note.module.css'
import { type Whom, WhomChoice } from './WhomChoice'

const ChosenChannel = Channel.default('call')

type Props = {
  customerId: number
  /** With whom of the card it may have been. */
  people?: readonly Whom[]
}

/** The one line that a contact is noted in: write, Enter. Alt+K puts the cursor into it. */
export function NoteLine({ customerId, people = [] }: Props) {
  const t = useTexts().history
  const [channel, setChannel] = usePreference('history.channel', ChosenChannel)
  const [text, setText] = useState('')
  const [personId, setPersonId] = useState<number | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const sent = useRef('')
  const request = useRequestId()
  const add = useWrite('history', 'add', {
    said: () => t.noted(t.channels[channel]),
    onDone: () => {
      request.succeeded()
      // The next words may have begun meanwhile.
      setText((now) => (now.startsWith(sent.current) ? now.slice(sent.current.length) : now))
      setPersonId(null)
    },
  })
  useUnsavedGuard(text.trim() !== '')

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyK') return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault()
        const note = { customerId, channel, text: text.trim(), personId }
        if (note.text === '' || add.isPending) return
        sent.current = text
        add.mutate({ ...note, requestId: request.idFor(note) })
      }}
    >
      <div className={styles.line}>
        <IconPencil size={18} stroke={1.8} aria-hidden />
        <input
          ref={field}
          className={styles.field}
          aria-label={t.label}
          placeholder={t.placeholder}
          value={text}
          maxLength={4000}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <span className={styles.keys} aria-hidden>
          <Kbd keys={text.trim() === '' ? `${keyNames.alt}+K` : 'Enter'} />
        </span>
      </div>
      <div className={styles.foot}>
        <ChannelChips value={channel} onChange={setChannel} />
        <WhomChoice
          label={t.withWhom}
          all={t.withAll}
          people={people}
          value={personId}
          onChange={setPersonId}
        />
      </div>
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        {t.save}
      </button>
    </form>
  )
}
