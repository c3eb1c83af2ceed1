import { useRead } from '@renderer/rpc/reads'
import { IconDatabase, IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react'
import { Link } from './Link'
import styles from './Sidebar.module.css'
import { useTexts } from './use-texts'
import { sayWhen } from './when'

/** How safe the data is: the last backup, how much there is and where it lies. */
export function DataFoot() {
  const t = useTexts().shell
  const status = useRead('backup', 'status', undefined).data
  if (!status) return <div className={styles.foot} />
  const saved = status.lastBackupAt ? t.lastBackup(sayWhen(status.lastBackupAt)) : t.noBackup
  const place = `${t.customerCount(status.customers)} · ${status.cloud ? t.inCloud : t.onThisPc}`
  const Shield = status.lastBackupAt ? IconShieldCheck : IconShieldExclamation
  return (
    <Link to="/backup" className={styles.foot} title={`${saved}\n${place}`}>
      <span>
        <Shield size={17} stroke={1.6} aria-hidden />
        <span className={styles.label}>{saved}</span>
      </span>
      <span>
        <IconDatabase size={17} stroke={1.6} aria-hidden />
        <span className={styles.label}>{place}</span>
      </span>
    </Link>
  )
}
