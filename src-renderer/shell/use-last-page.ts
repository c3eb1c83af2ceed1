import { useRpc } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { useEffect } from 'react'
import { navigate, type Place } from './location'
import { routeOf } from './route-of'
import { routes } from './routes'
import { toastError } from './toast'

const settledMs = 800

/** Opens the page that was shown last when the program starts, and remembers the one that is shown. */
export function useLastPage({ path }: Place): void {
  const rpc = useRpc()
  const preferences = useRead('settings', 'preferences', undefined)
  const known = preferences.data !== undefined || preferences.isError
  const last = preferences.data?.lastPage

  useEffect(() => {
    if (path !== '' || !known) return
    const page = typeof last === 'string' && routeOf(last) ? last : (routes[0]?.path ?? '')
    void navigate(page, { replace: true })
  }, [path, known, last])

  // Yesterday's customer need not be on the screen when the shop opens: remember the page, not the card.
  const shown = routeOf(path)?.route
  const page = shown?.under ?? shown?.path
  useEffect(() => {
    if (!known || page === undefined || page === last) return
    const timer = setTimeout(() => {
      rpc.settings.setPreference({ key: 'lastPage', value: page }).catch(toastError)
    }, settledMs)
    return () => clearTimeout(timer)
  }, [rpc, known, page, last])
}
