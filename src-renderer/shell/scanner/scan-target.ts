import { useEffect } from 'react'
import { create } from 'zustand'

type Taker = (readings: readonly string[]) => void
let taker: Taker | null = null

/** Whoever takes scanned codes now, before they open a card; null: nobody. */
export const scanTaker = (): Taker | null => taker

/** Takes what is scanned while this is on the screen: all that a code may be, the likelier first (`readingsOf`). */
export function useTakeScans(take: Taker): void {
  useEffect(() => {
    taker = take
    return () => {
      if (taker === take) taker = null
    }
  })
}

/** The code of a letter that was scanned at the till, until it is booked with a purchase of that card. */
export const useScannedAnswer = create<{ customerId: number; code: string }>()(() => ({
  customerId: 0,
  code: '',
}))
