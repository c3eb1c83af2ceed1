import { ActionIcon, Button, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { StaffMark } from '@renderer/ui/staff-mark/StaffMark'
import type { Staff } from '@shared/features/staff/contract'
import { IconKey, IconPencil, IconUserCheck, IconUserMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { PinForm } from './PinForm'
import { StaffForm } from './StaffForm'
import styles from './staff.module.css'

/** Somebody of the staff: who, whether at work and with a PIN; rewritten, given a PIN, archived. */
export function StaffRow({ staff, here }: { staff: Staff; here: boolean }) {
  const t = useTexts().staff
  const [doing, setDoing] = useState<'edit' | 'pin' | null>(null)
  const close = () => setDoing(null)
  const update = useWrite('staff', 'update', {
    said: ({ staff: { name } }) => t.saved(name),
    handles: ['INITIALS_TAKEN'],
    onDone: close,
  })
  const move = useWrite('staff', 'setArchived', {
    said: ({ staff: { name, archivedAt } }) => (archivedAt ? t.archived(name) : t.cameBack(name)),
  })
  const { id, name, archivedAt } = staff
  const icon = (label: string, Icon: typeof IconKey, onClick: () => void, title = label) => (
    <ActionIcon variant="default" aria-label={label} title={title} onClick={onClick}>
      <Icon size={19} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
  return (
    <li className={styles.row}>
      <StaffMark {...staff} size={36} />
      <span className={styles.who}>
        <strong>{name}</strong>
        <span className={styles.chips}>
          {here && (
            <Chip tone="green" icon={IconUserCheck}>
              {t.here}
            </Chip>
          )}
          {staff.hasPin && <Chip icon={IconKey}>{t.withPin}</Chip>}
          {archivedAt && <Chip icon={IconUserMinus}>{t.left}</Chip>}
        </span>
      </span>
      {archivedAt ? (
        <Button
          variant="default"
          aria-label={t.comeBackOf(name)}
          onClick={() => move.mutate({ id, archived: false })}
        >
          {t.comeBack}
        </Button>
      ) : (
        <span className={styles.actions}>
          {icon(t.pinSet(name), IconKey, () => setDoing('pin'))}
          {icon(t.edit(name), IconPencil, () => setDoing('edit'))}
          {icon(t.archive(name), IconUserMinus, () => move.mutate({ id, archived: true }), t.archiveTitle)}
        </span>
      )}
      <Modal opened={doing === 'edit'} onClose={close} title={t.editTitle}>
        <StaffForm
          start={staff}
          signed={staff.signed}
          save={t.save}
          busy={update.isPending}
          error={update.error}
          onSave={({ name: changed, initials, colour }) =>
            update.mutate({ id, name: changed, initials, colour })
          }
        />
      </Modal>
      <Modal opened={doing === 'pin'} onClose={close} title={t.pinOf(name)} size="sm">
        <PinForm staff={staff} onClose={close} />
      </Modal>
    </li>
  )
}
