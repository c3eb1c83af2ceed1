import { Button, Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { takeFirst } from '@renderer/ui/take-first'
import type { Sheet, SheetProduct } from '@shared/features/labels/contract'
import { cellCount } from '@shared/features/labels/sheet'
import { tooSmallFor } from '@shared/features/labels/smallest'
import { sheetsFor } from './label-choice'
import styles from './labels.module.css'
import { CountField } from './NumberFields'
import { StartPicture } from './StartPicture'

type Props = {
  product: SheetProduct
  sheets: readonly Sheet[]
  sheet: Sheet
  onSheet: (key: string) => void
  /** Null while what is typed is no label of the sheet. */
  start: number | null
  onStart: (n: number | null) => void
}

/** Which sheet lies in the printer, and at which label it goes on: by number, or by a click on its picture. */
export function SheetFields({ product, sheets, sheet, onSheet, start, onStart }: Props) {
  const t = useTexts().labelsPage
  const offered = sheetsFor(product, sheets)
  const cells = cellCount(sheet.grid)
  const lacking = tooSmallFor(product, sheet.grid)
  const group = (name: keyof typeof offered) => ({
    group: t.sheetGroups[name],
    items: offered[name].map((one) => ({ value: one.key, label: t.sheetOption(one) })),
  })
  return (
    <>
      <Select
        label={t.sheet}
        searchable
        selectFirstOptionOnChange
        onKeyDownCapture={takeFirst}
        allowDeselect={false}
        data={(['own', 'fitting', 'address'] as const).map(group).filter(({ items }) => items.length > 0)}
        value={sheet.key}
        error={lacking && t.tooSmall(lacking.width, lacking.height)}
        nothingFoundMessage={t.noSuchSheet}
        maxDropdownHeight={320}
        onChange={(key) => key && onSheet(key)}
      />
      <div className={styles.sheet}>
        <StartPicture grid={sheet.grid} start={start} onStart={onStart} />
        <div className={styles.beside}>
          <CountField
            label={t.start}
            className={styles.start ?? ''}
            least={1}
            most={cells}
            value={start}
            error={start === null ? t.startBeyond(cells) : undefined}
            onChange={onStart}
          />
          {start !== null && <p aria-live="polite">{t.startHint(start, cells)}</p>}
          {sheet.next > 1 && <p className={styles.dim}>{t.goesOn(sheet.next)}</p>}
          {start !== 1 && (
            <Button variant="default" onClick={() => onStart(1)}>
              {t.newSheet}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}
