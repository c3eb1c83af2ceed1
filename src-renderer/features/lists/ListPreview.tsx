import { useHidden } from '@renderer/shell/counter-view'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { PdfPages } from '@renderer/ui/pdf-view/PdfPages'
import type { FileHandle } from '@shared/rpc/handles'
import { IconEyeOff, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'

type Props = {
  title: string
  list: { handle: FileHandle; pages: number } | null
  /** Whether something stands on it that a customer at the counter need not read. */
  discreet: boolean
}

/** What has been printed, page by page; in the counter view a discreet one waits until somebody wants to see it. */
export function ListPreview({ title, list, discreet }: Props) {
  const { listPage: t } = useTexts()
  const hidden = useHidden()
  const [asked, setAsked] = useState<FileHandle | null>(null)
  const covered = list !== null && discreet && hidden && asked !== list.handle
  return (
    <PdfPages
      title={t.previewTitle}
      file={covered ? null : list}
      labelOf={(page) => t.previewLabel(title, page)}
    >
      {covered ? (
        <EmptyState
          icon={IconEyeOff}
          title={t.previewCovered}
          text={t.previewCoveredText}
          action={{ label: t.previewShow, onClick: () => setAsked(list.handle) }}
        />
      ) : (
        <EmptyState icon={IconFileTypePdf} title={t.previewEmpty} text={t.previewEmptyText} />
      )}
    </PdfPages>
  )
}
