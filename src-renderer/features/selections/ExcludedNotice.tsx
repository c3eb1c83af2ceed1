import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import type { Excluded } from '@shared/features/selections/selection'
import { IconHandStop } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { excludedWords } from './excluded-words'
import styles from './selections.module.css'

type Props = { excluded: readonly Excluded[]; total: number }

/** How many are left out and why; opens the list of their names, each a way to the card. */
export function ExcludedNotice({ excluded, total }: Props) {
  const t = useTexts().selections
  const [opened, setOpened] = useState(false)
  const listId = useId()
  if (total === 0) return null
  return (
    <div>
      <p className={styles.excluded}>
        <IconHandStop size={19} stroke={1.7} aria-hidden />
        <span>
          {excludedWords(excluded, total)}{' '}
          <button
            type="button"
            className={styles.link}
            aria-expanded={opened}
            aria-controls={listId}
            onClick={() => setOpened(!opened)}
          >
            {opened ? t.hide : t.show}
          </button>
        </span>
      </p>
      <ul id={listId} className={styles.names} aria-label={t.leftOutList} hidden={!opened}>
        {opened &&
          excluded.map(({ customerId, listName, reason }) => (
            <li key={customerId}>
              <Link to={`/customers/${customerId}`}>{listName}</Link>
              <span>{t.reasons[reason]}</span>
            </li>
          ))}
        {total > excluded.length && <li>{t.leftOutMore(total - excluded.length)}</li>}
      </ul>
    </div>
  )
}
