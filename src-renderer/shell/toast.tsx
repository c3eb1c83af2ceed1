import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { errorText } from '@renderer/rpc/errors'
import type { Progress } from '@shared/rpc/base'
import { texts } from '@shared/texts'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import styles from './toast.module.css'

const patienceMs = 400

type Action = { label: string; onClick: () => void }

/** Says briefly that something has been done, with at most one thing to do about it. */
export function toastDone(text: string, action?: Action): void {
  const id = notifications.show({
    message: (
      <div className={styles.row}>
        <span>{text}</span>
        {action && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              notifications.hide(id)
              action.onClick()
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
    ),
    icon: <IconCheck size={18} aria-hidden />,
    color: 'green',
    withBorder: true,
    autoClose: action ? 10_000 : 5000,
    closeButtonProps: { 'aria-label': texts().ui.close },
    role: 'status',
  })
}

/**
 * Shows how far something has come, with the way to stop it; nothing where it is over within a moment. `close`
 * when it has ended, however.
 */
export function toastWork(title: string, stop: Action) {
  const t = texts().progress
  let id: string | undefined
  const withStop = (text: string) => (
    <div className={styles.row}>
      <span>{text}</span>
      <Button variant="default" size="compact-sm" onClick={stop.onClick}>
        {stop.label}
      </Button>
    </div>
  )
  const timer = setTimeout(() => {
    id = notifications.show({
      title,
      message: withStop(t.starting),
      loading: true,
      autoClose: false,
      withCloseButton: false,
      withBorder: true,
      role: 'status',
    })
  }, patienceMs)
  return {
    report({ done, total }: Progress): void {
      if (id) notifications.update({ id, message: withStop(t.doneOf(done, total)) })
    },
    close(): void {
      clearTimeout(timer)
      if (id) notifications.hide(id)
    },
  }
}

/** Tells a failure with its text of the catalogue; it stays until it is closed. */
export function toastError(error: unknown): void {
  const { title, text } = errorText(error)
  notifications.show({
    title,
    message: text,
    icon: <IconAlertTriangle size={18} aria-hidden />,
    color: 'red',
    withBorder: true,
    autoClose: false,
    closeButtonProps: { 'aria-label': texts().ui.close },
    role: 'alert',
  })
}
