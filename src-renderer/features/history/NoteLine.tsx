import { keyNames } from '@renderer/shell/shortcuts'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { usePreference } from '@renderer/shell/use-preference'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Kbd } from '@renderer/ui/Kbd'
import { useAnswer } from '@renderer/ui/text-field/use-answer'
import { Channel } from '@shared/features/history/contract'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { ChannelChips } from './ChannelChips'
import styles from './note.module.css'
import { callNote, useNoteCall } from './note-call'
import { type Whom, WhomChoice } from './WhomChoice'

/** As much as an entry of the history holds. */
const limit = 4000
const ChosenChannel = Channel.default('call')

type Props = {
  customerId: number
  /** With whom of the card it may have been. */
  people?: readonly Whom[]
}

/** The one line that a contact is noted in: write, Enter. Who is called to it gets the cursor there. */
export function NoteLine({ customerId, people = [] }: Props) {
  const { history: t, ui } = useTexts()
  const [channel, setChannel] = usePreference('history.channel', ChosenChannel)
  const [text, setText] = useState('')
  const [personId, setPersonId] = useState<number | null>(null)
  const tooLong = text.length > limit ? ui.tooLong(limit, text.length) : null
  const { ref: field, held, error } = useAnswer<HTMLInputElement>({ trouble: tooLong, atOnce: true })
  const sent = useRef('')
  const errorId = useId()
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

  const called = useNoteCall((call) => call.customerId === customerId)
  useEffect(() => {
    if (!called) return
    callNote(null)
    field.current?.focus()
  }, [called, field])

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
          {...held}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error ? errorId : undefined}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <span className={styles.keys} aria-hidden>
          <Kbd keys={text.trim() === '' ? `${keyNames.alt}+K` : 'Enter'} />
        </span>
      </div>
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
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
