import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { PdfPages } from '@renderer/ui/pdf-view/PdfPages'
import type { ProducedFile } from '@shared/rpc/handles'
import { IconFileTypePdf } from '@tabler/icons-react'
import type { Product } from './label-choice'

type Made = { file: ProducedFile; pages: number } | null
type Props = { product: Product; result: Made; calibration: Made }

/** The pages as they will be printed; the one to measure by, while that was made last. */
export function LabelsPreview({ product, result, calibration }: Props) {
  const { labelsPage: t, labels } = useTexts()
  const shown = calibration ?? result
  const title = calibration ? t.printers.testLabel : labels.titles[product]
  return (
    <PdfPages
      title={t.previewTitle}
      file={shown && { handle: shown.file.handle, pages: shown.pages }}
      labelOf={(page) => t.previewLabel(title, page)}
    >
      <EmptyState icon={IconFileTypePdf} title={t.previewEmpty} text={t.previewEmptyText} />
    </PdfPages>
  )
}
