import { z } from 'zod'
import { create } from 'zustand'
import { usePreference } from '../use-preference'

const key = 'counterView'
const Wanted = z.boolean().default(true)

/** Whether F9 is held down, which shows everything for as long. */
export const useHeld = create<{ held: boolean }>()(() => ({ held: false }))

/** Whether the counter view is on, which it is until somebody says otherwise; remembered by the shop. */
export function useCounterView(): [boolean, (on: boolean) => void] {
  return usePreference(key, Wanted)
}

/**
 * Whether what a customer at the counter need not read is to be hidden now: for charts and whole panels; single
 * values stand in `Discreet`. What is hidden must not be drawn at all, not even unseen.
 */
export function useHidden(): boolean {
  const [on] = useCounterView()
  const { held } = useHeld()
  return on && !held
}
