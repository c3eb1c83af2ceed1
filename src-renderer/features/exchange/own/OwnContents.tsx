import { useTexts } from '@renderer/shell/use-texts'
import type { OwnPreview } from '@shared/features/exchange/own-contract'

/** What a file of ours holds, and what the shop gets that it does not have yet. */
export function OwnContents({ preview }: { preview: OwnPreview }) {
  const { exportPage } = useTexts()
  const t = exportPage.own
  const { format, cards, rows, documents, fits, newFields, otherColumns } = preview
  return (
    <>
      <p>
        <strong>
          {exportPage.formats[format].label}: {t.cards(cards)}
        </strong>
      </p>
      <p>{format === 'whole' ? t.wholeText(rows, documents) : t.tableText}</p>
      {!fits && <p role="alert">{t.notEmpty}</p>}
      {newFields.length > 0 && <p>{t.newFields(newFields.join(', '))}</p>}
      {otherColumns.length > 0 && <p>{t.otherColumns(otherColumns.join(', '))}</p>}
    </>
  )
}
