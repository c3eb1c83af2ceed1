import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { useId, useState } from 'react'
import styles from './bulk.module.css'
import type { Plan } from './use-plan'

/** Who stays as they are and why; opens the list of their names, each a way to the card. */
export function LeftOutList({ plan: { leftOut, named, total, changing } }: { plan: Plan }) {
  const t = useTexts().bulk
  const [opened, setOpened] = useState(false)
  const listId = useId()
  const staying = total - changing
  if (staying === 0) return null
  return (
    <div>
      <p>
        {t.staying(staying)} {leftOut.map(({ reason, count }) => t.reason(reason, count)).join(', ')}{' '}
        <button
          type="button"
          className={styles.link}
          aria-expanded={opened}
          aria-controls={listId}
          onClick={() => setOpened(!opened)}
        >
          {opened ? t.hide : t.show}
        </button>
      </p>
      <ul id={listId} className={styles.names} aria-label={t.namedList} hidden={!opened}>
        {opened &&
          named.map(({ customerId, listName, reason }) => (
            <li key={customerId}>
              <Link to={`/customers/${customerId}`}>{listName}</Link>
              <span>{t.reasonOne(reason)}</span>
            </li>
          ))}
        {staying > named.length && <li>{t.more(staying - named.length)}</li>}
      </ul>
    </div>
  )
}
