/** The handle of a tab and how wide it is, in pixels. */
export type Width = { id: string; width: number }

/**
 * Which tabs find room beside each other: as many as fit from the left, and in any case the open one; it takes the
 * place of the last ones where it would not fit otherwise.
 */
export function fitting(tabs: readonly Width[], room: number, open: string | null): Set<string> {
  let left = room - (tabs.find(({ id }) => id === open)?.width ?? 0)
  const shown = new Set(open === null ? [] : [open])
  for (const { id, width } of tabs) {
    if (shown.has(id)) continue
    left -= width
    if (left < 0) break
    shown.add(id)
  }
  return shown
}
