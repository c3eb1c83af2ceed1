import { type Client, useRpc } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import type { z } from 'zod'
import { create } from 'zustand'
import { toastError } from './toast'

/** What may be chosen of a preference: some of its fields, or the whole of it where it has none. */
type Change<T> = T extends object ? Partial<T> : T

/** What has been chosen in this window, by key: it holds here, whatever answer arrives later. */
const useChosen = create<Record<string, unknown>>()(() => ({}))
let writing = Promise.resolve()

/**
 * How this shop likes a part of its screens, remembered by the core: the value under `key` if it fits the
 * schema, else what the schema makes of nothing. The change shows at once and is written behind it.
 */
export function usePreference<T>(key: string, schema: z.ZodType<T>): [T, (change: Change<T>) => void] {
  const rpc = useRpc()
  const stored = useRead('settings', 'preferences', undefined).data?.[key]
  const chosen = useChosen((all) => all[key])
  const choose = (change: Change<T>) => {
    useChosen.setState((all) => ({ [key]: withChange(all[key], change) }))
    writing = writing.then(() => remember(rpc, key, schema)).catch(toastError)
  }
  return [withChange(fitting(schema, stored), chosen) as T, choose]
}

/** Writes what has been chosen over what is stored now: another window may have chosen another field. */
async function remember<T>(rpc: Client, key: string, schema: z.ZodType<T>): Promise<void> {
  const stored = (await rpc.settings.preferences())[key]
  const value = withChange(fitting(schema, stored), useChosen.getState()[key])
  await rpc.settings.setPreference({ key, value })
}

function fitting<T>(schema: z.ZodType<T>, stored: unknown): T {
  const parsed = schema.safeParse(stored)
  return parsed.success ? parsed.data : schema.parse(undefined)
}

function withChange(before: unknown, change: unknown): unknown {
  if (change === undefined) return before
  return typeof before === 'object' && typeof change === 'object' ? { ...before, ...change } : change
}
