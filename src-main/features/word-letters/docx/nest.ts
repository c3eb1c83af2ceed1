import type { Condition } from '@shared/features/letters/word-conditions'

/** A tag of a condition among what stands beside it. */
export type Marker = { kind: 'if'; condition: Condition } | { kind: 'else' } | { kind: 'end' }
export type Marked<T> = { marker: Marker; text: string } | { item: T }

type When<T> = { kind: 'when'; condition: Condition; yes: T[]; no: T[] }
type Open<T> = { condition: Condition; text: string; yes: T[]; no: T[] | null }

/**
 * Takes what stands between the tags of a condition together. Beginning and end must stand side by side, so that what
 * lies between is whole; `astray` hears of a tag that has no counterpart there.
 */
export function nested<T>(
  all: readonly Marked<T>[],
  toItem: (when: When<T>) => T,
  astray: (text: string) => void,
): T[] {
  const result: T[] = []
  const open: Open<T>[] = []
  const put = (item: T) => {
    const last = open.at(-1)
    if (last) (last.no ?? last.yes).push(item)
    else result.push(item)
  }
  for (const one of all) {
    if ('item' in one) {
      put(one.item)
      continue
    }
    const { marker, text } = one
    const last = open.at(-1)
    if (marker.kind === 'if') open.push({ condition: marker.condition, text, yes: [], no: null })
    else if (!last || (marker.kind === 'else' && last.no !== null)) astray(text)
    else if (marker.kind === 'else') last.no = []
    else {
      open.pop()
      put(toItem({ kind: 'when', condition: last.condition, yes: last.yes, no: last.no ?? [] }))
    }
  }
  for (const { text } of open) astray(text)
  return result
}
