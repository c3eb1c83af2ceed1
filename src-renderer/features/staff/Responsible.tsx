import { Menu } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { StaffMark } from '@renderer/ui/staff-mark/StaffMark'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconCheck, IconChevronDown, IconUserOff } from '@tabler/icons-react'
import styles from './staff.module.css'
import { useStaff } from './use-staff'

/** Who looks after a customer, in the head of the card; one click names another. Nothing where one works alone. */
export function Responsible({ card }: { card: CustomerCard }) {
  const t = useTexts().staff
  const { working, byId } = useStaff()
  const now = byId(card.responsibleId)
  const change = useWrite('staff', 'setResponsible', {
    said: () => t.responsibleChanged(card.displayName),
  })
  if (!now && working.length < 2) return null
  const said = now ? t.responsibleIs(now.name) + (now.archivedAt ? ` (${t.left})` : '') : t.responsibleNone
  if (card.deletedAt) return now ? <span>{said}</span> : null
  const choose = (staffId: number | null) => {
    if (staffId !== card.responsibleId) change.mutate({ customerIds: [card.id], staffId })
  }
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <button type="button" className={styles.responsible}>
          {said}
          {now && <span className="visually-hidden">{t.responsibleChange}</span>}
          <IconChevronDown size={15} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {working.map((one) => (
          <Menu.Item
            key={one.id}
            leftSection={<StaffMark {...one} />}
            rightSection={one.id === now?.id && <IconCheck size={17} aria-label={t.responsible} />}
            onClick={() => choose(one.id)}
          >
            {one.name}
          </Menu.Item>
        ))}
        {now && (
          <Menu.Item leftSection={<IconUserOff size={19} aria-hidden />} onClick={() => choose(null)}>
            {t.responsibleNobody}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
