import { ActionIcon } from '@mantine/core'
import beside from '@renderer/ui/beside.module.css'
import type { FileHandle } from '@shared/rpc/handles'
import { texts } from '@shared/texts'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import styles from './PdfPages.module.css'
import { PdfView } from './PdfView'

type Props = {
  title: string
  /** The file, once there is one. */
  file: { handle: FileHandle; pages: number } | null
  /** What the picture of a page shows, for those who cannot see it. */
  labelOf: (page: number) => string
  /** Stands in its place until then. */
  children: ReactNode
}

/** A printed sheet beside the work that it comes of, page by page. */
export function PdfPages({ title, file, labelOf, children }: Props) {
  const ui = texts().ui
  const [wanted, setWanted] = useState(1)
  const pages = file?.pages ?? 0
  const page = Math.min(wanted, Math.max(1, pages))
  const leaf = (label: string, Icon: typeof IconChevronLeft, to: number) => (
    <ActionIcon
      variant="subtle"
      aria-label={label}
      disabled={to < 1 || to > pages}
      onClick={() => setWanted(to)}
    >
      <Icon size={20} aria-hidden />
    </ActionIcon>
  )
  return (
    <section className={beside.sheet} aria-label={title}>
      <div className={styles.head}>
        <h2 className={beside.title}>{title}</h2>
        {pages > 1 && (
          <span className={beside.leaf}>
            {leaf(ui.previousPage, IconChevronLeft, page - 1)}
            <span aria-live="polite">{ui.page(page, pages)}</span>
            {leaf(ui.nextPage, IconChevronRight, page + 1)}
          </span>
        )}
      </div>
      {file ? <PdfView handle={file.handle} page={page} label={labelOf(page)} /> : children}
    </section>
  )
}
