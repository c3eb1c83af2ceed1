import { SheetGrid } from '@shared/features/labels/sheet'

/** The measures of a sheet while they are typed; an empty pitch means: without a gap. */
export type SheetDraft = { [K in keyof SheetGrid]: number | null }

/** What is possible in each field, from the contract. */
export const limits: Readonly<Record<keyof SheetGrid, readonly [least: number, most: number]>> = {
  columns: [1, 20],
  rows: [1, 60],
  width: [5, 300],
  height: [5, 300],
  left: [0, 200],
  top: [0, 290],
  pitchX: [5, 300],
  pitchY: [5, 300],
}

export const emptyDraft: SheetDraft = {
  ...{ columns: null, rows: null, width: null, height: null },
  ...{ left: 0, top: 0, pitchX: null, pitchY: null },
}

/** The sheet that a draft describes; null while a measure is missing. */
export function gridOf(draft: SheetDraft): SheetGrid | null {
  const parsed = SheetGrid.safeParse({
    ...draft,
    pitchX: draft.pitchX ?? draft.width,
    pitchY: draft.pitchY ?? draft.height,
  })
  return parsed.success ? parsed.data : null
}
