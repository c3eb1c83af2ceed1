import { Loader } from '@mantine/core'
import { isBusy, useLongStore } from '@renderer/rpc/long-store'
import styles from './Sidebar.module.css'
import { useTexts } from './use-texts'

/** What goes on in the background, so that nobody wonders on another page. */
export function LongWorkFoot() {
  const t = useTexts().progress
  const busy = Object.entries(useLongStore()).filter(([, work]) => isBusy(work))
  return busy.map(([key, { progress }]) => {
    const text = progress ? t.phase(progress.phase) : t.starting
    return (
      <div key={key} className={styles.work} title={text}>
        <Loader size={15} color="var(--side-dim)" aria-hidden />
        <span className={styles.label}>{text}</span>
      </div>
    )
  })
}
