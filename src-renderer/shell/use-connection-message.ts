import { texts } from '@shared/texts'
import { useEffect } from 'react'
import { hideMessage, showMessage } from './messages/messages-store'

/** A short break passes unseen. */
const patienceMs = 2500

/** Says that the core does not answer, as long as it does not. */
export function useConnectionMessage(connected: boolean): void {
  useEffect(() => {
    if (connected) return
    let id: number | undefined
    const timer = setTimeout(() => {
      id = showMessage({ tone: 'error', ...texts().errors.connectionLost })
    }, patienceMs)
    return () => {
      clearTimeout(timer)
      if (id !== undefined) hideMessage(id)
    }
  }, [connected])
}
