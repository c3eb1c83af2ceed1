import { releaseHeld, tellRefused } from '@renderer/rpc/held-calls'
import { readKey, useRead } from '@renderer/rpc/reads'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

const lookMs = 5000

/**
 * How the lock of the program stands; undefined while that is not known. Looks again by itself where the program may
 * lock itself, and at once when a call is refused; when it opens, sends what was held and fetches everything anew.
 */
export function useLock() {
  const queries = useQueryClient()
  const state = useRead('lock', 'state', undefined)
  const { data, dataUpdatedAt } = state

  useEffect(() => {
    const look = () => void queries.invalidateQueries({ queryKey: readKey('lock', 'state') })
    tellRefused(look)
    const mayLock = data?.afterMinutes !== 0 && !data?.locked
    const timer = mayLock ? setInterval(look, lookMs) : undefined
    return () => clearInterval(timer)
  }, [queries, data?.afterMinutes, data?.locked])

  const wasLocked = useRef(false)
  useEffect(() => {
    if (data === undefined || dataUpdatedAt === 0) return
    if (data.locked) {
      wasLocked.current = true
      return
    }
    releaseHeld()
    if (wasLocked.current)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'lock' })
    wasLocked.current = false
  }, [queries, data, dataUpdatedAt])

  return state
}
