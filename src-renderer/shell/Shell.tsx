import { Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { lazy, Suspense } from 'react'
import { Frame } from './Frame'
import { LeaveDialog } from './LeaveDialog'
import { Messages } from './messages/Messages'
import { RoutesProvider } from './route'
import { routes } from './routes'
import styles from './Shell.module.css'

const SetupPage = lazy(async () => ({ default: (await import('@renderer/features/setup')).SetupPage }))

/** The first start as long as it has not been gone through, then the program. */
export function Shell() {
  const state = useRead('setup', 'state', undefined)
  // No page is to be drawn otherwise than it is liked, and then jump.
  const liked = !useRead('settings', 'preferences', undefined).isPending
  return (
    <RoutesProvider value={routes}>
      {state.data?.done === true && liked && <Frame />}
      {state.data?.done === false && (
        <div className={styles.setup}>
          <Suspense>
            <SetupPage />
          </Suspense>
          <Messages />
        </div>
      )}
      {(!state.data || (state.data.done && !liked)) && (
        <div className={styles.wait}>
          {state.error ? (
            <ErrorNotice error={state.error} onRetry={() => void state.refetch()} />
          ) : (
            <Loader />
          )}
        </div>
      )}
      <LeaveDialog />
    </RoutesProvider>
  )
}
