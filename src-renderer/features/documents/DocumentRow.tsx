import { ActionIcon } from '@mantine/core'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { IconTile } from '@renderer/ui/IconTile'
import { civilToday, formatDate, relativeDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { texts } from '@shared/texts'
import { IconCalendarDue, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { documentLook } from './document-look'
import styles from './documents.module.css'
import { EditDocument } from './EditDocument'
import { PreviewDialog } from './PreviewDialog'
import type { ListedDocument } from './place'
import { useSave } from './use-save'

type Props = { document: ListedDocument; placed: boolean }

/** One document: what it is, since when and until when; to be looked at, saved, changed or deleted. */
export function DocumentRow({ document, placed }: Props) {
  const t = useTexts().documents
  const [doing, setDoing] = useState<'look' | 'edit' | null>(null)
  const close = () => setDoing(null)
  const remove = useWrite('documents', 'delete', { said: () => t.removed(document.name) })
  const save = useSave(document.id)
  const { icon, tone } = documentLook(document.mediaType)
  const action = (label: string, Icon: typeof IconPencil, onClick: () => void) => (
    <ActionIcon variant="default" aria-label={label} title={label} onClick={onClick}>
      <Icon size={19} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
  return (
    <li className={styles.row}>
      <IconTile icon={icon} tone={tone} />
      <span className={styles.what}>
        <button
          type="button"
          className={styles.name}
          title={t.preview(document.name)}
          onClick={() => setDoing('look')}
        >
          <bdi>{document.name}</bdi>
        </button>
        {document.listName && (
          <span>
            <Link to={`/customers/${document.customerId}`}>{document.listName}</Link>
          </span>
        )}
        <small>{beneath(document, placed).join(' · ')}</small>
      </span>
      <KeepChip keepUntil={document.keepUntil} />
      <span className={styles.actions}>
        {action(t.saveOne(document.name), IconDownload, save)}
        {action(t.edit(document.name), IconPencil, () => setDoing('edit'))}
        {action(t.remove(document.name), IconTrash, () => remove.mutate({ ids: [document.id] }))}
      </span>
      <PreviewDialog document={document} opened={doing === 'look'} onClose={close} />
      <EditDocument document={document} opened={doing === 'edit'} onClose={close} />
    </li>
  )
}

/** Until when it is kept, in words and with a sign once that day has passed. */
function KeepChip({ keepUntil }: { keepUntil: string | null }) {
  const t = useTexts().documents
  if (keepUntil === null) return null
  return (
    <span className={styles.keep}>
      {keepUntil < systemClock.today() ? (
        <Chip tone="red" icon={IconCalendarDue}>
          {t.overdueSince(formatDate(keepUntil))}
        </Chip>
      ) : (
        <Chip>{t.keptUntil(formatDate(keepUntil))}</Chip>
      )}
    </span>
  )
}

function beneath(document: ListedDocument, placed: boolean): string[] {
  const t = texts().documents
  const place =
    (document.contactId !== null && t.ofContact) ||
    (document.entryId !== null && t.ofEntry) ||
    (document.thingId !== null && t.ofThing)
  return [
    t.kind(document.mediaType),
    t.size(document.bytes),
    relativeDate(civilToday(Date.parse(document.at)), systemClock.today()),
    document.actor,
    document.role === 'evidence' && t.evidence,
    !placed && place,
  ].filter((part): part is string => Boolean(part))
}
