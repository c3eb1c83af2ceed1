import { ActionIcon } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import beside from '@renderer/ui/beside.module.css'
import { EmptyState } from '@renderer/ui/EmptyState'
import { PdfView } from '@renderer/ui/pdf-view/PdfView'
import type { FileHandle } from '@shared/rpc/handles'
import { IconChevronLeft, IconChevronRight, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './lists.module.css'

/** The printed list, page by page. */
export function ListPreview({ list }: { list: { handle: FileHandle; pages: number } | null }) {
  const { listPage: t, ui } = useTexts()
  const [wanted, setWanted] = useState(1)
  const pages = list?.pages ?? 0
  const page = Math.min(wanted, Math.max(1, pages))
  return (
    <section className={beside.sheet} aria-label={t.previewTitle}>
      <div className={styles.previewHead}>
        <h2 className={beside.title}>{t.previewTitle}</h2>
        {pages > 1 && (
          <span className={beside.leaf}>
            <ActionIcon
              variant="subtle"
              aria-label={ui.previousPage}
              disabled={page === 1}
              onClick={() => setWanted(page - 1)}
            >
              <IconChevronLeft size={20} aria-hidden />
            </ActionIcon>
            <span aria-live="polite">{ui.page(page, pages)}</span>
            <ActionIcon
              variant="subtle"
              aria-label={ui.nextPage}
              disabled={page === pages}
              onClick={() => setWanted(page + 1)}
            >
              <IconChevronRight size={20} aria-hidden />
            </ActionIcon>
          </span>
        )}
      </div>
      {list ? (
        <PdfView handle={list.handle} page={page} label={t.previewLabel(page)} />
      ) : (
        <EmptyState icon={IconFileTypePdf} title={t.previewEmpty} text={t.previewEmptyText} />
      )}
    </section>
  )
}
