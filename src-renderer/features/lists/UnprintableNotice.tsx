import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import type { Unprintable } from '@shared/features/lists/contract'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Fragment } from 'react'
import styles from './lists.module.css'

/** So many are named here; the rest is found on the paper. */
const shown = 10

/** Whose names the typeface cannot print, each a way to the card. */
export function UnprintableNotice({ unprintable: { customers, total } }: { unprintable: Unprintable }) {
  const { listPage: t } = useTexts()
  if (total === 0) return null
  return (
    <p className={styles.unprintable} role="status">
      <IconAlertTriangle size={19} stroke={1.7} aria-hidden />
      <span>
        {t.unprintable(total)}{' '}
        {customers.slice(0, shown).map(({ customerId, listName }, index) => (
          <Fragment key={customerId}>
            {index > 0 && ' · '}
            <Link to={`/customers/${customerId}`}>{listName}</Link>
          </Fragment>
        ))}
        {total > shown && ' …'}
      </span>
    </p>
  )
}
