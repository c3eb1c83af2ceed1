/** The handle of a tab, how wide it is in pixels, and whether it holds something that is counted on it. */
export type Width = { id: string; width: number; counted: boolean }

/**
 * Which tabs find room beside each other: the first and the open one in any case, then those that hold something,
 * then the others, each from the left, as long as there is room.
 */
export function fitting(tabs: readonly Width[], room: number, open: string | null): Set<string> {
  const always = tabs.filter(({ id }, at) => at === 0 || id === open)
  const counted = tabs.filter((tab) => !always.includes(tab) && tab.counted)
  const others = tabs.filter((tab) => !always.includes(tab) && !tab.counted)
  const shown = new Set(always.map(({ id }) => id))
  let left = room - always.reduce((sum, { width }) => sum + width, 0)
  for (const { id, width } of [...counted, ...others]) {
    left -= width
    if (left < 0) break
    shown.add(id)
  }
  return shown
}
