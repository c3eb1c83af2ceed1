import { useTexts } from '@renderer/shell/use-texts'
import { marginDifference, type SheetGrid, sumTolerance } from '@shared/features/labels/sheet'
import styles from './labels.module.css'

/** Whether the margins of a sheet are even; uneven ones are worth a second look, but may be right. */
export function SheetSums({ grid }: { grid: SheetGrid }) {
  const t = useTexts().labelsPage.ownSheet
  const { across, down } = marginDifference(grid)
  const uneven = (mm: number) => Math.abs(mm) > 2 * sumTolerance
  return (
    <div role="status">
      {uneven(across) && <p>{t.across(across)}</p>}
      {uneven(down) && <p>{t.down(down)}</p>}
      {!uneven(across) && !uneven(down) && <p className={styles.dim}>{t.even}</p>}
    </div>
  )
}
