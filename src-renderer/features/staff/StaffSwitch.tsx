import { Menu } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useLockNow } from '@renderer/shell/lock/use-lock-now'
import { useTexts } from '@renderer/shell/use-texts'
import { StaffMark } from '@renderer/ui/staff-mark/StaffMark'
import type { Staff } from '@shared/features/staff/contract'
import { IconCheck, IconLock, IconSettings, IconUser, IconUserOff } from '@tabler/icons-react'
import { SwitchPin } from './SwitchPin'
import styles from './staff.module.css'
import { useStaff } from './use-staff'
import { useSwitch } from './use-switch'

/** So many colleagues have a mark of their own in the top bar, the others stand in the menu. */
const marksAtMost = 3

/** Who is at work, at the right of the top bar: one click on a colleague's mark and it is them. */
export function StaffSwitch() {
  const { staff: t, lock } = useTexts()
  const { loaded, working, atWork } = useStaff()
  const change = useSwitch()
  const lockNow = useLockNow()
  if (!loaded) return null
  const others = working.filter(({ id }) => id !== atWork?.id).slice(0, marksAtMost)
  return (
    <div className={styles.switch}>
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map((one) => (
            <button
              key={one.id}
              type="button"
              className={styles.other}
              title={t.switchTo(one.name)}
              onClick={() => change.choose(one)}
            >
              <StaffMark {...one} size={28} />
              <span className="visually-hidden">{t.switchTo(one.name)}</span>
            </button>
          ))}
        </div>
      )}
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <button
            type="button"
            className={styles.atWork}
            title={atWork ? t.atWork(atWork.name) : t.nobodyAtWork}
          >
            {atWork ? (
              <StaffMark {...atWork} size={34} />
            ) : (
              <span className={styles.nobody}>
                <IconUser size={19} stroke={1.8} aria-hidden />
              </span>
            )}
            {atWork && (
              <strong className={styles.atWorkName} aria-hidden>
                {firstName(atWork)}
              </strong>
            )}
            <span className="visually-hidden">{atWork ? t.atWork(atWork.name) : t.nobodyAtWork}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {working.map((one) => (
            <Menu.Item
              key={one.id}
              leftSection={<StaffMark {...one} />}
              rightSection={one.id === atWork?.id && <IconCheck size={17} aria-label={t.here} />}
              onClick={() => change.choose(one)}
            >
              {one.name}
            </Menu.Item>
          ))}
          {atWork && (
            <Menu.Item
              leftSection={<IconUserOff size={19} aria-hidden />}
              onClick={() => change.choose(null)}
            >
              {t.nobody}
            </Menu.Item>
          )}
          {working.length > 0 && <Menu.Divider />}
          <Menu.Item leftSection={<IconLock size={19} aria-hidden />} onClick={lockNow}>
            {lock.now}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconSettings size={19} aria-hidden />}
            onClick={() => void navigate('/settings')}
          >
            {working.length > 0 ? t.manage : t.addTitle}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SwitchPin staff={change.asking} onTry={change.withPin} onClose={change.leave} />
    </div>
  )
}

/** „Marion“ of „Marion Kessler“: the top bar has room for one word. */
function firstName({ name }: Staff): string {
  return name.split(/\s+/)[0] ?? name
}
