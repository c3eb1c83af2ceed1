import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { navigate, type Place } from './location'
import { routeOf } from './route-of'
import { routes } from './routes'
import { usePreference } from './use-preference'

const settledMs = 800
const LastPage = z.string().default('')

/** Opens the page that was shown last when the program starts, and remembers the one that is shown. */
export function useLastPage({ path }: Place): void {
  const [last, setLast] = usePreference('lastPage', LastPage)

  useEffect(() => {
    if (path !== '') return
    void navigate(routeOf(last) ? last : (routes[0]?.path ?? ''), { replace: true })
  }, [path, last])

  // Yesterday's customer need not be on the screen when the shop opens: remember the page, not the card.
  const shown = routeOf(path)?.route
  const page = shown?.under ?? shown?.path
  const remember = useRef(setLast)
  remember.current = setLast
  useEffect(() => {
    if (page === undefined || page === last) return
    const timer = setTimeout(() => remember.current(page), settledMs)
    return () => clearTimeout(timer)
  }, [page, last])
}
