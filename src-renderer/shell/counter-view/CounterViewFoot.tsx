import { IconEye, IconEyeOff } from '@tabler/icons-react'
import sidebar from '../Sidebar.module.css'
import { useTexts } from '../use-texts'
import { useCounterView } from './counter-view'
import styles from './counter-view.module.css'

/** Says at the foot of the side bar whether the counter view is on, and switches it. */
export function CounterViewFoot() {
  const t = useTexts().counterView
  const [on, setOn] = useCounterView()
  const Eye = on ? IconEyeOff : IconEye
  return (
    <button
      type="button"
      className={styles.foot}
      title={`${on ? t.on : t.off}\n${on ? t.onHint : t.offHint}`}
      onClick={() => setOn(!on)}
    >
      <Eye size={17} stroke={1.6} aria-hidden />
      <span className={sidebar.label}>{on ? t.on : t.off}</span>
      <kbd className={styles.key} aria-hidden>
        F9
      </kbd>
    </button>
  )
}
