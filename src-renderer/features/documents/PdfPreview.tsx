import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { PdfView } from '@renderer/ui/pdf-view/PdfView'
import { useState } from 'react'
import styles from './documents.module.css'
import type { PreviewProps } from './preview-props'

/** A PDF page by page. */
export function PdfPreview({ file, name, none }: PreviewProps) {
  const { ui } = useTexts()
  const [page, setPage] = useState(1)
  const [pages, setPages] = useState(0)
  const turn = (label: string, to: number) => (
    <Button variant="default" size="compact-md" disabled={to < 1 || to > pages} onClick={() => setPage(to)}>
      {label}
    </Button>
  )
  return (
    <>
      <PdfView handle={file.handle} page={page} label={name} onPages={setPages} foreign={{ failed: none }} />
      {pages > 1 && (
        <div className={styles.pages}>
          {turn(ui.previousPage, page - 1)}
          <span aria-live="polite">{ui.page(page, pages)}</span>
          {turn(ui.nextPage, page + 1)}
        </div>
      )}
    </>
  )
}
