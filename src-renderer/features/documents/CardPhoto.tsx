import { useTexts } from '@renderer/shell/use-texts'
import { Initials } from '@renderer/ui/Initials'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconCamera } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './documents.module.css'
import { PhotoDialog } from './PhotoDialog'
import { useBlobUrl, useBytes } from './use-content'
import { useDocuments } from './use-documents'

type Props = {
  card: CustomerCard
  /** In pixels. */
  size: number
}

/** The photo of a customer in the head of the card, or the initials; a click changes it. */
export function CardPhoto({ card, size }: Props) {
  const t = useTexts().documents.photo
  const [opened, setOpened] = useState(false)
  const photo = useDocuments({ customerId: card.id }).data?.find(({ role }) => role === 'photo')
  const url = useBlobUrl(useBytes(photo?.id).data)
  const shown = url ? (
    <img
      className={styles.photo}
      style={{ width: size, height: size }}
      src={url}
      alt={t.of(card.displayName)}
    />
  ) : (
    <Initials name={card.listName} size={size} />
  )
  if (card.deletedAt) return shown
  return (
    <span className={styles.photoPlace}>
      {shown}
      <button
        type="button"
        className={styles.photoButton}
        aria-label={t.change(card.displayName)}
        title={t.change(card.displayName)}
        onClick={() => setOpened(true)}
      >
        <span className={styles.camera}>
          <IconCamera size={15} stroke={1.8} aria-hidden />
        </span>
      </button>
      <PhotoDialog
        card={card}
        photo={photo && url ? { id: photo.id, url } : undefined}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </span>
  )
}
