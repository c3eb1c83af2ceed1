import { MantineThemeProvider } from '@mantine/core'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { LockScreen } from './LockScreen'
import styles from './lock.module.css'
import { hideStage, overlays, pages, showStage } from './stage'
import { useActivity } from './use-activity'
import { useLock } from './use-lock'

/** Dialogs and menus belong on the stage, which leaves the page as a whole. */
const onStage = { components: { Portal: { defaultProps: { target: overlays } } } }

/** Shows the program, or while it is locked the lock alone. A page that is loaded while it is draws nothing else. */
export function LockGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useLock()
  const place = useRef<HTMLDivElement>(null)
  const [begun, setBegun] = useState(false)
  const open = data?.locked === false
  useActivity(open && data.afterMinutes > 0)

  useLayoutEffect(() => {
    if (!open || !place.current) return
    showStage(place.current)
    setBegun(true)
    return hideStage
  }, [open])

  return (
    <>
      <div ref={place} className={styles.place} />
      {begun && createPortal(<MantineThemeProvider theme={onStage}>{children}</MantineThemeProvider>, pages)}
      {data?.locked && <LockScreen pinNeeded={data.pinNeeded} atStart={!begun} />}
      {!data && error && (
        <div className={styles.screen}>
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </div>
      )}
    </>
  )
}
