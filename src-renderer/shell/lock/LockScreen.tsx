import { Button } from '@mantine/core'
import { useRpc } from '@renderer/rpc/client'
import { isBusy, useLongStore } from '@renderer/rpc/long-store'
import { readKey } from '@renderer/rpc/reads'
import { PinField } from '@renderer/ui/pin-field/PinField'
import { usePinTry } from '@renderer/ui/pin-field/use-pin-try'
import { IconLock, IconLockOpen2 } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTexts } from '../use-texts'
import styles from './lock.module.css'
import { keepKeysIn } from './lock-keys'

/** The closed lock: a PIN, or one click where nobody has one; and what goes on behind it. `atStart`: nothing was open in this window before. */
export function LockScreen({ pinNeeded, atStart }: { pinNeeded: boolean; atStart: boolean }) {
  const t = useTexts()
  const rpc = useRpc()
  const queries = useQueryClient()
  const screen = useRef<HTMLDivElement>(null)
  const pin = usePinTry(async (typed) => {
    const { atWork: _, ...state } = await rpc.lock.open(pinNeeded ? { pin: typed } : {})
    queries.setQueryData(readKey('lock', 'state'), state)
  })
  const working = Object.values(useLongStore()).filter(isBusy)

  useEffect(() => {
    keepKeysIn(screen.current)
    return () => keepKeysIn(null)
  }, [])

  return (
    // Keys end here: the shortcuts of the pages are not for a closed lock.
    <div
      ref={screen}
      className={styles.screen}
      role="dialog"
      aria-modal
      aria-labelledby="lock-title"
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form className={styles.box} onSubmit={pin.submit}>
        <span className={styles.icon}>
          <IconLock size={30} stroke={1.6} aria-hidden />
        </span>
        <div className={styles.program}>{t.shell.program}</div>
        <h1 id="lock-title">{t.lock.title}</h1>
        <p>{atStart ? t.lock.textAtStart : t.lock.text}</p>
        {pinNeeded && <PinField label={t.lock.pin} description={t.lock.pinHint} pin={pin} autoFocus />}
        <Button
          type="submit"
          size="md"
          fullWidth
          loading={pin.busy}
          autoFocus={!pinNeeded}
          leftSection={<IconLockOpen2 size={19} stroke={1.8} aria-hidden />}
        >
          {pinNeeded ? t.lock.open : t.lock.goOn}
        </Button>
        {pinNeeded && (
          <details className={styles.forgotten}>
            <summary>{t.lock.forgotten}</summary>
            {t.lock.forgottenText}
          </details>
        )}
        {working.length > 0 && (
          <p role="status">
            {t.lock.working}{' '}
            {working
              .map(({ progress }) =>
                progress
                  ? `${t.progress.phase(progress.phase)}: ${t.progress.doneOf(progress.done, progress.total)}`
                  : t.progress.starting,
              )
              .join(' · ')}
          </p>
        )}
      </form>
    </div>
  )
}
