import { Button, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Panel } from '@renderer/ui/Panel'
import { StaffColour } from '@shared/features/staff/contract'
import { IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { StaffForm } from './StaffForm'
import { StaffRow } from './StaffRow'
import styles from './staff.module.css'
import { useStaff } from './use-staff'

/** Everybody who works here, and who has left. */
export function StaffPanel() {
  const t = useTexts().staff
  const { loaded, all, atWork } = useStaff()
  const [adding, setAdding] = useState(false)
  const close = () => setAdding(false)
  const add = useWrite('staff', 'add', {
    said: ({ staff }) => t.added(staff.name),
    handles: ['INITIALS_TAKEN'],
    onDone: close,
  })
  if (!loaded) return null
  const free = StaffColour.options.find((colour) => !all.some((one) => one.colour === colour)) ?? 'green'
  return (
    <Panel title={t.title} icon={IconUsers}>
      <p className={styles.hint}>{all.length > 0 ? t.hint : t.empty}</p>
      <ul className={styles.list}>
        {all.map((one) => (
          <StaffRow key={one.id} staff={one} here={one.id === atWork?.id} />
        ))}
      </ul>
      <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
        {t.addTitle}
      </Button>
      <Modal opened={adding} onClose={close} title={t.addTitle}>
        <StaffForm
          start={{ name: '', initials: '', colour: free }}
          signed={false}
          save={t.add}
          busy={add.isPending}
          error={add.error}
          onSave={(value) => add.mutate(value)}
        />
      </Modal>
    </Panel>
  )
}
