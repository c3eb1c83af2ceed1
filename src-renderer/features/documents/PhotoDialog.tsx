import { Button, FileButton, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Initials } from '@renderer/ui/Initials'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconPhoto, IconTrash } from '@tabler/icons-react'
import { type DragEvent, useEffect, useRef } from 'react'
import styles from './documents.module.css'
import { droppedFiles, holdsFiles, pastedFiles } from './dropped-files'
import { usePhoto } from './use-photo'

type Props = {
  card: CustomerCard
  photo: { id: number; url: string } | undefined
  opened: boolean
  onClose: () => void
}

/** Choose, drop or paste a photo for a card, or take it off. */
export function PhotoDialog({ card, photo, opened, onClose }: Props) {
  const t = useTexts().documents.photo
  return (
    <Modal opened={opened} onClose={onClose} title={t.title}>
      <PhotoForm card={card} photo={photo} onClose={onClose} />
    </Modal>
  )
}

function PhotoForm({ card, photo, onClose }: Omit<Props, 'opened'>) {
  const t = useTexts().documents.photo
  const { take, refused, busy } = usePhoto(card.id, onClose)
  const remove = useWrite('documents', 'delete', { said: () => t.removed, onDone: onClose })
  const again = useRef<() => void>(null)
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => void take(pastedFiles(event.clipboardData)[0]?.file)
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [take])
  const onDrag = (event: DragEvent) => {
    if (!holdsFiles(event.dataTransfer)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.type === 'drop') void take(droppedFiles(event.dataTransfer)[0]?.file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of several; the button is the other.
    <div className={styles.photoForm} onDragEnter={onDrag} onDragOver={onDrag} onDrop={onDrag}>
      {photo ? (
        <img className={styles.photoLarge} src={photo.url} alt={t.of(card.displayName)} />
      ) : (
        <Initials name={card.listName} size={160} />
      )}
      <p className={styles.dim}>{t.hint}</p>
      {refused && (
        <p className={styles.photoError} role="alert">
          {refused}
        </p>
      )}
      <div className={styles.photoActions}>
        <FileButton
          accept="image/jpeg,image/png,image/webp,image/gif"
          resetRef={again}
          onChange={(file) => {
            void take(file ?? undefined)
            again.current?.()
          }}
        >
          {(props) => (
            <Button
              {...props}
              data-autofocus
              loading={busy}
              leftSection={<IconPhoto size={18} stroke={1.8} aria-hidden />}
            >
              {t.choose}
            </Button>
          )}
        </FileButton>
        {photo && (
          <Button
            variant="default"
            leftSection={<IconTrash size={18} stroke={1.8} aria-hidden />}
            loading={remove.isPending}
            onClick={() => remove.mutate({ ids: [photo.id] })}
          >
            {t.remove}
          </Button>
        )}
      </div>
    </div>
  )
}
