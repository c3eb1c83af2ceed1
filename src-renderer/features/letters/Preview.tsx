import { ActionIcon, Button } from '@mantine/core'
import { errorCode } from '@renderer/rpc/errors'
import { useTexts } from '@renderer/shell/use-texts'
import beside from '@renderer/ui/beside.module.css'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { PdfView } from '@renderer/ui/pdf-view/PdfView'
import type { LetterForm } from '@shared/features/letters/letter'
import { IconChevronLeft, IconChevronRight, IconMailOff } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import styles from './preview.module.css'
import { useLeafKeys } from './use-leaf-keys'
import type { PreviewInHand } from './use-preview'

type Props = { preview: PreviewInHand; form: LetterForm; waiting: boolean }

/** The real letter, recipient by recipient. */
export function Preview({ preview, form, waiting }: Props) {
  const { letterPages: t, ui } = useTexts()
  const [opened, setOpened] = useState(true)
  const { answer, recipients, index, leaf, pages, page, setPage } = preview
  useLeafKeys(leaf)
  const nobody = errorCode(answer.error) === 'NO_RECIPIENTS'
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    leaf(step)
  }
  return (
    <section className={beside.sheet} aria-label={t.preview} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 className={beside.title}>{t.preview}</h2>
        <span className={styles.form}>{t.forms[form]}</span>
        <Button
          className={styles.toggle}
          variant="subtle"
          size="compact-sm"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {opened ? t.hidePreview : t.showPreview}
        </Button>
        {recipients > 0 && !answer.error && (
          <span className={beside.leaf} title={t.previewKeys}>
            <ActionIcon
              variant="subtle"
              aria-label={t.previousLetter}
              disabled={index === 0}
              onClick={() => leaf(-1)}
            >
              <IconChevronLeft size={20} aria-hidden />
            </ActionIcon>
            <span aria-live="polite">{t.letterOf(index + 1, recipients)}</span>
            <ActionIcon
              variant="subtle"
              aria-label={t.nextLetter}
              disabled={index === recipients - 1}
              onClick={() => leaf(1)}
            >
              <IconChevronRight size={20} aria-hidden />
            </ActionIcon>
          </span>
        )}
      </div>
      <div className={styles.sheet} data-closed={!opened || undefined}>
        {waiting && !answer.error && <p className={styles.note}>{t.previewWaits}</p>}
        {nobody && <EmptyState icon={IconMailOff} title={t.previewNobody} text={t.previewNobodyHint} />}
        {answer.error && !nobody && (
          <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />
        )}
        {answer.data && !answer.error && (
          <PdfView handle={answer.data.file.handle} page={page} label={t.previewOf(answer.data.listName)} />
        )}
        {pages > 1 && !answer.error && (
          <div className={styles.pages}>
            <Button
              variant="default"
              size="compact-sm"
              disabled={page === 1}
              onClick={() => setPage(page - 1)}
            >
              {ui.previousPage}
            </Button>
            <span aria-live="polite">{ui.page(page, pages)}</span>
            <Button
              variant="default"
              size="compact-sm"
              disabled={page === pages}
              onClick={() => setPage(page + 1)}
            >
              {ui.nextPage}
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}
