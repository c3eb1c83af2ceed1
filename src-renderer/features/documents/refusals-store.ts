import type { ErrorText } from '@shared/texts/de/error-text'
import { create } from 'zustand'

export type Refusal = ErrorText & { id: number; name: string }
type Refusals = {
  /** By place: what was not taken, as long as nobody has hidden it. */
  refused: Record<string, Refusal[]>
  /** Places that show it themselves right now. */
  shown: ReadonlySet<string>
}

/** What was dropped or chosen and not taken, said where it was dropped. */
export const useRefusals = create<Refusals>()(() => ({ refused: {}, shown: new Set() }))

let nextId = 1

export function addRefusal(place: string, name: string, text: ErrorText): void {
  const refusal = { ...text, name, id: nextId++ }
  useRefusals.setState(({ refused }) => ({
    refused: { ...refused, [place]: [...(refused[place] ?? []), refusal] },
  }))
}

/** Hides one, or all of a place. */
export function hideRefusals(place: string, id?: number): void {
  useRefusals.setState(({ refused }) => ({
    refused: {
      ...refused,
      [place]: (refused[place] ?? []).filter((one) => id !== undefined && one.id !== id),
    },
  }))
}

/** Says that a place shows its refusals; returns how to take that back. */
export function showsRefusals(place: string): () => void {
  useRefusals.setState(({ shown }) => ({ shown: new Set([...shown, place]) }))
  return () =>
    useRefusals.setState(({ shown }) => ({ shown: new Set([...shown].filter((other) => other !== place)) }))
}
