import { Suspense } from 'react'
import { ErrorBoundary } from './ErrorBoundary'
import { LeaveDialog } from './LeaveDialog'
import { usePlace } from './location'
import { PageOutlet } from './PageOutlet'
import styles from './Shell.module.css'
import { Sidebar } from './Sidebar'
import { TopBar } from './TopBar'

/** The frame around all pages. */
export function Shell() {
  const place = usePlace()
  return (
    <div className={styles.shell}>
      <Sidebar />
      <TopBar />
      <main className={styles.main} id="content" tabIndex={-1}>
        <ErrorBoundary resetOn={place.path}>
          <Suspense>
            <PageOutlet place={place} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <LeaveDialog />
    </div>
  )
}
