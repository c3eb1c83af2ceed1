import { useRpc } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import type { OpenedCard } from '@shared/features/opened/contract'
import { useEffect } from 'react'

/** The cards that were opened last, the latest first. */
export function useOpened({ enabled = true } = {}): readonly OpenedCard[] {
  return useRead('opened', 'list', undefined, { enabled }).data ?? []
}

/** Remembers that a card is open; `living` is false for one in the trash or while it is not here yet. */
export function useNoteOpened(id: number, living: boolean): void {
  const rpc = useRpc()
  useEffect(() => {
    // Whoever cannot write here (another program owns the file) has no need of it.
    if (living) void rpc.opened.note({ id }).catch(() => {})
  }, [rpc, id, living])
}
