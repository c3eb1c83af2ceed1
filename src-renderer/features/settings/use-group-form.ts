import { readKey } from '@renderer/rpc/reads'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useWrite } from '@renderer/shell/use-write'
import type { Settings } from '@shared/features/settings/settings'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

export type Group = keyof Settings

export type GroupForm<G extends Group> = {
  /** The group as it stands in the form. */
  value: Settings[G]
  change: (change: Partial<Settings[G]>) => void
  unsaved: boolean
  saving: boolean
  error: unknown
  save: () => void
  discard: () => void
}

/** The form of one group of settings: what is typed stays until it is saved or discarded. */
export function useGroupForm<G extends Group>(
  group: G,
  stored: Settings[G],
  { said, handles = [] }: { said: string; handles?: readonly string[] },
): GroupForm<G> {
  const queries = useQueryClient()
  const [changes, setChanges] = useState<Partial<Settings[G]>>({})
  const value = { ...stored, ...changes }
  const unsaved = JSON.stringify(value) !== JSON.stringify(stored)
  useUnsavedGuard(unsaved)

  const sent = useRef(value)
  const update = useWrite('settings', 'update', {
    said: () => said,
    handles,
    onDone: (settings) => {
      queries.setQueryData(readKey('settings', 'get'), settings)
      // What has been typed since is not saved yet.
      setChanges((before) => changesSince(sent.current, before))
    },
  })
  return {
    value,
    unsaved,
    saving: update.isPending,
    error: update.error,
    change: (change) => {
      update.reset()
      setChanges((before) => ({ ...before, ...change }))
    },
    // The compiler cannot see that the value belongs to its group; the contract checks it.
    save: () => {
      sent.current = value
      update.mutate({ group, value } as Parameters<typeof update.mutate>[0])
    },
    discard: () => {
      update.reset()
      setChanges({})
    },
  }
}

function changesSince<T extends object>(sent: T, changes: Partial<T>): Partial<T> {
  const later = Object.entries(changes).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(sent[key as keyof T]),
  )
  return Object.fromEntries(later) as Partial<T>
}
