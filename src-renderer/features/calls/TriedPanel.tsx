import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { LoadMore } from '@renderer/ui/LoadMore'
import { Panel } from '@renderer/ui/Panel'
import { formatDate } from '@shared/kernel/civil-date'
import { IconListCheck } from '@tabler/icons-react'
import styles from './calls.module.css'

type Props = { campaignId: number; onOpen: (customerId: number) => void }

/** Who was called so far, and how it ended; each can be shown again. */
export function TriedPanel({ campaignId, onOpen }: Props) {
  const { calls: t, campaigns } = useTexts()
  const rpc = useRpc()
  const { rows, ...list } = usePages(
    {
      queryKey: readKey('calls', 'tried', { campaignId }),
      pageSize: 20,
      read: (page, options) => rpc.calls.tried({ campaignId, ...page }, options),
    },
    (page) => page.calls,
  )
  return (
    <Panel title={t.tried} icon={IconListCheck}>
      {rows.length === 0 && <p className={styles.dim}>{t.triedNone}</p>}
      <ul className={styles.tried}>
        {rows.map(({ customerId, listName, outcome, text, dueOn, at }) => (
          <li key={customerId}>
            <button type="button" aria-label={t.open(listName)} onClick={() => onOpen(customerId)}>
              <strong>{listName}</strong>
              <span>
                {t.outcomes[outcome]}
                {dueOn && ` (${formatDate(dueOn)})`} · {sayWhen(at)}
              </span>
              {text && <span>{text}</span>}
            </button>
          </li>
        ))}
      </ul>
      <LoadMore list={list} label={campaigns.check.more} />
    </Panel>
  )
}
