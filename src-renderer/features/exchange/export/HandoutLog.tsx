import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import type { Handout } from '@shared/features/exchange/own-contract'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './export.module.css'

const page = 20
/** So many at the most in one answer. */
const most = 100

/** Who got which file when, and what for. */
export function HandoutLog() {
  const { exportPage: t } = useTexts()
  const [limit, setLimit] = useState(page)
  const log = useRead('exchange', 'handouts', { limit }, { keepPrevious: true })
  const { handouts = [], total = 0 } = log.data ?? {}
  return (
    <Panel title={t.log} icon={IconHistory} tone="blue">
      {log.error && <ErrorNotice error={log.error} onRetry={() => void log.refetch()} />}
      {log.data && total === 0 && <EmptyState icon={IconHistory} title={t.logEmpty} />}
      <ul className={styles.log}>
        {handouts.map((one) => (
          <Line key={one.id} handout={one} />
        ))}
      </ul>
      {total > handouts.length && limit < most && (
        <Button variant="default" onClick={() => setLimit(Math.min(most, limit + page))}>
          {t.more}
        </Button>
      )}
    </Panel>
  )
}

function Line({ handout }: { handout: Handout }) {
  const { exportPage: t } = useTexts()
  const { forWhom, recipient, reason, format, cards, leftOut, at, actor } = handout
  return (
    <li>
      <div className={styles.logHead}>
        <strong>{recipient || t.forWhom[forWhom].label}</strong>
        <span className={styles.hint}>{sayWhen(at)}</span>
      </div>
      {reason !== '' && <div>{reason}</div>}
      <div className={styles.hint}>
        {[
          recipient === '' ? '' : t.forWhom[forWhom].label,
          t.formats[format].label,
          t.logLine(cards, leftOut),
          actor && t.by(actor),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </li>
  )
}
