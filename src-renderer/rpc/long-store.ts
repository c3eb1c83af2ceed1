import type { Progress } from '@shared/rpc/base'
import { create } from 'zustand'

export type LongState = {
  state: 'idle' | 'running' | 'cancelling' | 'done' | 'cancelled' | 'failed'
  progress: Progress | null
  result: unknown
  error: unknown
}

export const idle: LongState = { state: 'idle', progress: null, result: null, error: null }

/**
 * Long work by its procedure (`backup.create`): it goes on while another page is shown, and its page finds it
 * again. Results are kept only until their page is left.
 */
export const useLongStore = create<Record<string, LongState>>()(() => ({}))

/** Changes what is known of a procedure's work. */
export function setLong(key: string, change: Partial<LongState>): void {
  useLongStore.setState((all) => ({ [key]: { ...(all[key] ?? idle), ...change } }))
}

/** Whether the work of a procedure is under way. */
export function isBusy({ state }: Pick<LongState, 'state'>): boolean {
  return state === 'running' || state === 'cancelling'
}
