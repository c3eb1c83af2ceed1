import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { PdfPages } from '@renderer/ui/pdf-view/PdfPages'
import type { FileHandle } from '@shared/rpc/handles'
import { IconFileTypePdf } from '@tabler/icons-react'

type Props = { title: string; list: { handle: FileHandle; pages: number } | null }

/** What has been printed, page by page. */
export function ListPreview({ title, list }: Props) {
  const { listPage: t } = useTexts()
  return (
    <PdfPages title={t.previewTitle} file={list} labelOf={(page) => t.previewLabel(title, page)}>
      <EmptyState icon={IconFileTypePdf} title={t.previewEmpty} text={t.previewEmptyText} />
    </PdfPages>
  )
}
