import { create } from 'zustand'
import { navigate } from './location'

/** The card whose Verlauf somebody wants to see, which may have to be opened first. */
export const useTimelineCall = create<{ customerId: number | null }>()(() => ({ customerId: null }))

/** Opens the Verlauf of a card, from wherever. */
export function wantTimeline(customerId: number): void {
  useTimelineCall.setState({ customerId })
  void navigate(`/customers/${customerId}`)
}
