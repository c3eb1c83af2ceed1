import { useTexts } from '@renderer/shell/use-texts'
import { cellCount, type SheetGrid } from '@shared/features/labels/sheet'
import { type KeyboardEvent, useRef } from 'react'
import { SheetPicture } from './SheetPicture'
import styles from './sheet.module.css'

type Props = {
  grid: SheetGrid
  /** The first free label; null while none is said. */
  start: number | null
  onStart: (n: number) => void
}

/** Where a key leads from label `n`. */
const keyMoves: Readonly<Record<string, (n: number, columns: number, cells: number) => number>> = {
  ArrowRight: (n) => n + 1,
  ArrowLeft: (n) => n - 1,
  ArrowDown: (n, columns) => n + columns,
  ArrowUp: (n, columns) => n - columns,
  Home: () => 1,
  End: (_n, _columns, cells) => cells,
}

/** The sheet in small: used labels, free ones, and the one to begin with, chosen by a click or with the arrows. */
export function StartPicture({ grid, start, onStart }: Props) {
  const t = useTexts().labelsPage
  const place = useRef<HTMLDivElement>(null)
  const cells = cellCount(grid)
  const move = (event: KeyboardEvent, n: number) => {
    const next = keyMoves[event.key]?.(n, grid.columns, cells)
    if (next === undefined) return
    event.preventDefault()
    if (next < 1 || next > cells) return
    onStart(next)
    place.current?.querySelector<HTMLElement>(`[data-label="${next}"]`)?.focus()
  }
  const stop = start ?? 1
  return (
    <div ref={place} role="radiogroup" aria-label={t.picture}>
      <SheetPicture grid={grid}>
        {(n, style) => (
          // biome-ignore lint/a11y/useSemanticElements: an input cannot be laid over a label of the picture.
          <button
            key={n}
            type="button"
            role="radio"
            aria-checked={n === start}
            aria-label={t.label(n)}
            data-label={n}
            data-state={start === null || n > start ? 'free' : n === start ? 'next' : 'used'}
            tabIndex={n === stop ? 0 : -1}
            className={styles.label}
            style={style}
            onClick={() => onStart(n)}
            onKeyDown={(event) => move(event, n)}
          >
            {n === start && <span aria-hidden>{n}</span>}
          </button>
        )}
      </SheetPicture>
    </div>
  )
}
