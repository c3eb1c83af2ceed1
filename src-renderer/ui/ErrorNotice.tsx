import { Button } from '@mantine/core'
import { errorText } from '@renderer/rpc/errors'
import { texts } from '@shared/texts'
import { IconAlertTriangle } from '@tabler/icons-react'
import styles from './ErrorNotice.module.css'

type Props = {
  error: unknown
  /** Offers to try again. */
  onRetry?: () => void
}

/** A failure in the place where its result would stand. */
export function ErrorNotice({ error, onRetry }: Props) {
  const { title, text } = errorText(error)
  return (
    <div className={styles.notice} role="alert">
      <IconAlertTriangle size={22} stroke={1.8} aria-hidden />
      <div>
        <strong>{title}</strong>
        <p>{text}</p>
        {onRetry && (
          <Button variant="default" onClick={onRetry}>
            {texts().ui.retry}
          </Button>
        )}
      </div>
    </div>
  )
}
