import { useRpc } from '@renderer/rpc/client'
import { readKey, useRead } from '@renderer/rpc/reads'
import { useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { toastError } from './toast'

/**
 * How this shop likes a part of its screens, remembered by the core: the value under `key` if it fits the
 * schema, else what the schema makes of nothing. The change shows at once and is written behind it.
 */
export function usePreference<T>(key: string, schema: z.ZodType<T>): [T, (value: T) => void] {
  const rpc = useRpc()
  const queries = useQueryClient()
  const stored = useRead('settings', 'preferences', undefined).data?.[key]
  const parsed = schema.safeParse(stored)
  const value = parsed.success ? parsed.data : schema.parse(undefined)
  const set = (next: T) => {
    queries.setQueryData(readKey('settings', 'preferences'), (before: Record<string, unknown> = {}) => ({
      ...before,
      [key]: next,
    }))
    rpc.settings.setPreference({ key, value: next }).catch(toastError)
  }
  return [value, set]
}
