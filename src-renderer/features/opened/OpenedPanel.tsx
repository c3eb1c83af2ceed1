import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Initials } from '@renderer/ui/Initials'
import { Panel } from '@renderer/ui/Panel'
import { IconHistory } from '@tabler/icons-react'
import styles from './opened.module.css'
import { useOpened } from './use-opened'

/** As many as help to come back to what one was at. */
const shown = 10

/** The cards that were opened last, to come back by; nothing before the first one. */
export function OpenedPanel() {
  const t = useTexts().opened
  const cards = useOpened().slice(0, shown)
  if (cards.length === 0) return null
  return (
    <Panel title={t.title} icon={IconHistory} className={styles.panel ?? ''}>
      <ul className={styles.cards}>
        {cards.map(({ id, listName, city, number }) => (
          <li key={id}>
            <Link to={`/customers/${id}`} className={styles.card}>
              <Initials name={listName} size={34} />
              <span className={styles.name}>
                <strong>{listName}</strong>
                <small>{[number, city].filter(Boolean).join(' · ')}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
