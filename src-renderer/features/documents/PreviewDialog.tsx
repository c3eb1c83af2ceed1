import { Button, Group, Loader, Modal } from '@mantine/core'
import { useRpc } from '@renderer/rpc/client'
import { toastDone, toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { StoredDocument } from '@shared/features/documents/contract'
import { openedAs, previewOf } from '@shared/features/documents/rules'
import { IconDownload, IconExternalLink, IconFileUnknown } from '@tabler/icons-react'
import styles from './documents.module.css'
import { openDocument } from './open-document'
import { PdfPreview } from './PdfPreview'
import { PicturePreview } from './PicturePreview'
import { TextPreview } from './TextPreview'
import { useContent } from './use-content'
import { useSave } from './use-save'

type Props = { document: StoredDocument; opened: boolean; onClose: () => void }

/** A document as large as the window allows, with the ways to open and to save it. */
export function PreviewDialog({ document, opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<bdi className={styles.dialogTitle}>{document.name}</bdi>}
      size="xl"
      classNames={{ body: styles.dialog ?? '' }}
    >
      <Look document={document} />
    </Modal>
  )
}

function Look({ document }: { document: StoredDocument }) {
  const t = useTexts().documents
  const rpc = useRpc()
  const save = useSave(document.id)
  const open = () =>
    openDocument(rpc, document).then((opened) => !opened && toastDone(t.notOpened), toastError)
  return (
    <>
      <div className={styles.sheet}>
        <Content document={document} />
      </div>
      <Group justify="flex-end" className={styles.dialogFoot}>
        {openedAs(document.mediaType) !== null && (
          <Button
            variant="default"
            leftSection={<IconExternalLink size={18} stroke={1.8} aria-hidden />}
            title={t.openHint}
            onClick={() => void open()}
          >
            {t.open}
          </Button>
        )}
        <Button leftSection={<IconDownload size={18} stroke={1.8} aria-hidden />} onClick={save}>
          {t.save}
        </Button>
      </Group>
    </>
  )
}

function Content({ document }: { document: StoredDocument }) {
  const t = useTexts().documents
  const kind = previewOf(document.mediaType)
  const content = useContent(document.id, kind !== null)
  const none = <EmptyState icon={IconFileUnknown} title={t.noPreview} text={t.noPreviewHint} />
  if (kind === null) return none
  if (content.error) return <ErrorNotice error={content.error} onRetry={() => void content.refetch()} />
  if (!content.data) return <Loader />
  const shown = { file: content.data, name: document.name, none }
  if (kind === 'pdf') return <PdfPreview {...shown} />
  return kind === 'picture' ? <PicturePreview {...shown} /> : <TextPreview {...shown} />
}
