import { Button, CloseButton, Loader } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTexts } from '../use-texts'
import styles from './Messages.module.css'
import { hideMessage, type Message, messagesInHand } from './messages-store'

const graceMs = 2000

/** One message, its action and its cross in a line. */
export function MessageLine({ message }: { message: Message }) {
  const { id, tone, title, text, action, lastsMs } = message
  const t = useTexts().ui

  useEffect(() => {
    if (lastsMs === undefined) return
    let timer = setTimeout(function end() {
      if (messagesInHand()) timer = setTimeout(end, graceMs)
      else hideMessage(id)
    }, lastsMs)
    return () => clearTimeout(timer)
  }, [id, lastsMs])

  const close = () => {
    // The button goes with its message, and the focus must stay on the page.
    document.getElementById('content')?.focus({ preventScroll: true })
    hideMessage(id)
  }
  return (
    <div className={styles.line} data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
      {tone === 'done' && <IconCheck size={18} aria-hidden />}
      {tone === 'work' && <Loader size={18} aria-hidden />}
      {tone === 'error' && <IconAlertTriangle size={18} aria-hidden />}
      <span>
        {title !== undefined && <strong>{title} </strong>}
        {text}
      </span>
      {action && (
        <Button
          data-action
          variant="default"
          size="compact-sm"
          onClick={() => {
            close()
            action.onClick()
          }}
        >
          {action.label}
        </Button>
      )}
      {tone !== 'work' && <CloseButton size="sm" aria-label={t.close} onClick={close} />}
    </div>
  )
}
