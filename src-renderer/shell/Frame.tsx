import { Suspense, useEffect, useRef } from 'react'
import { useCounterKeys } from './counter-view/use-counter-keys'
import { ErrorBoundary } from './ErrorBoundary'
import styles from './Frame.module.css'
import { usePlace } from './location'
import { useLockNow } from './lock/use-lock-now'
import { Messages } from './messages/Messages'
import { PageOutlet } from './PageOutlet'
import { routeOf } from './route-of'
import { Sidebar } from './Sidebar'
import { UnknownCode } from './scanner/UnknownCode'
import { useScanner } from './scanner/use-scanner'
import { TopBar } from './TopBar'
import { useUndoNewest } from './undo'
import { useLastPage } from './use-last-page'
import { useNoStrayDrops } from './use-no-stray-drops'
import { useShortcuts } from './use-shortcuts'
import { useTexts } from './use-texts'

/** The frame around all pages. */
export function Frame() {
  const t = useTexts().shell
  const place = usePlace()
  const undoNewest = useUndoNewest()
  const lock = useLockNow()
  useShortcuts({ undoNewest, lock })
  useCounterKeys()
  useScanner()
  useNoStrayDrops()
  useLastPage(place)
  const main = useRef<HTMLElement>(null)

  useEffect(() => {
    document.title = [routeOf(place.path)?.route.label, t.program].filter(Boolean).join(' · ')
    main.current?.scrollTo(0, 0)
    if (document.activeElement === document.body) main.current?.focus()
  }, [place.path, t])

  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t.skipToContent}
      </button>
      <Sidebar />
      <TopBar />
      <main ref={main} className={styles.main} id="content" tabIndex={-1}>
        <ErrorBoundary resetOn={place.path}>
          <Suspense>{place.path !== '' && <PageOutlet place={place} />}</Suspense>
        </ErrorBoundary>
      </main>
      <Messages />
      <UnknownCode />
    </div>
  )
}
