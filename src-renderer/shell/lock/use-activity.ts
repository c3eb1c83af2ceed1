import { useRpc } from '@renderer/rpc/client'
import { useEffect } from 'react'

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
const quietMs = 10_000

/** Tells the core now and then that somebody is here, where it locks itself when nobody is. */
export function useActivity(wanted: boolean): void {
  const rpc = useRpc()
  useEffect(() => {
    if (!wanted) return
    let told = 0
    const tell = () => {
      if (Date.now() - told < quietMs) return
      told = Date.now()
      // Whether it arrives does not matter: the next sign follows.
      rpc.lock.active().catch(() => {})
    }
    for (const sign of signs) window.addEventListener(sign, tell, { passive: true, capture: true })
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell, { capture: true })
    }
  }, [rpc, wanted])
}
