import { ActionIcon, Modal } from '@mantine/core'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { IconTile } from '@renderer/ui/IconTile'
import type { GiftRecipient } from '@shared/features/gifts/contract'
import { takesNoGift } from '@shared/features/gifts/rules'
import { IconAlertTriangle, IconGift, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { GiftFields } from './GiftFields'
import styles from './gifts.module.css'

/** One recipient: who, where it goes, what; to be rewritten or taken off the list. */
export function GiftRow({ recipient, closed }: { recipient: GiftRecipient; closed: boolean }) {
  const t = useTexts().gifts
  const { id, personId, name, address, ownAddress, gift, trouble } = recipient
  const [editing, setEditing] = useState(false)
  const close = () => setEditing(false)
  const update = useWrite('gifts', 'update', { said: () => t.saved(name), onDone: close })
  const remove = useWrite('gifts', 'remove', { said: () => t.removed(name) })
  return (
    <li className={styles.row}>
      <IconTile icon={IconGift} tone={trouble ? 'sand' : 'gold'} />
      <span className={styles.what}>
        <strong>{personId === null ? name : <Link to={`/customers/${personId}`}>{name}</Link>}</strong>
        <small>{[gift, address].filter(Boolean).join(' · ')}</small>
        {trouble && (
          <span>
            <Chip tone={takesNoGift(recipient) ? 'red' : 'sand'} icon={IconAlertTriangle}>
              {t.troubles[trouble]}
            </Chip>
          </span>
        )}
      </span>
      {!closed && (
        <span className={styles.actions}>
          <ActionIcon
            variant="default"
            aria-label={t.edit(name)}
            title={t.edit(name)}
            onClick={() => setEditing(true)}
          >
            <IconPencil size={19} stroke={1.8} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label={t.remove(name)}
            title={t.remove(name)}
            onClick={() => remove.mutate({ id })}
          >
            <IconTrash size={19} stroke={1.8} aria-hidden />
          </ActionIcon>
        </span>
      )}
      <Modal opened={editing} onClose={close} title={t.editTitle} size="lg">
        <GiftFields
          start={{ name, address: ownAddress, gift }}
          named={personId === null}
          save={t.save}
          busy={update.isPending}
          onSave={async (value) => {
            update.mutate({ id, ...value })
            return false
          }}
        />
      </Modal>
    </li>
  )
}
