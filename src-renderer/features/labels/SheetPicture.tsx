import { cellBox, cellCount, type SheetGrid, sheetPaper } from '@shared/features/labels/sheet'
import type { CSSProperties, ReactNode } from 'react'
import styles from './sheet.module.css'

type Props = {
  grid: SheetGrid
  /** What stands in the place of a label (1-based), to be laid over it by `style`. */
  children: (n: number, style: CSSProperties) => ReactNode
}

/** A sheet of labels in small: the paper with all labels in their places. */
export function SheetPicture({ grid, children }: Props) {
  const { width, height } = sheetPaper
  const share = (mm: number, of: number) => `${(100 * mm) / of}%`
  return (
    <div className={styles.paper}>
      {Array.from({ length: cellCount(grid) }, (_, index) => {
        const box = cellBox(grid, index + 1)
        return children(index + 1, {
          left: share(box.left, width),
          top: share(box.top, height),
          width: share(box.width, width),
          height: share(box.height, height),
        })
      })}
    </div>
  )
}
