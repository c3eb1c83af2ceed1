import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { PdfPages } from '@renderer/ui/pdf-view/PdfPages'
import type { FileHandle } from '@shared/rpc/handles'
import { IconFileTypePdf } from '@tabler/icons-react'

/** The printed list, page by page. */
export function ListPreview({ list }: { list: { handle: FileHandle; pages: number } | null }) {
  const { listPage: t } = useTexts()
  return (
    <PdfPages title={t.previewTitle} file={list} labelOf={t.previewLabel}>
      <EmptyState icon={IconFileTypePdf} title={t.previewEmpty} text={t.previewEmptyText} />
    </PdfPages>
  )
}
