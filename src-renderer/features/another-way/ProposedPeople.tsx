import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { LoadMore } from '@renderer/ui/LoadMore'
import type { AskedWay } from '@shared/features/another-way/contract'
import type { AnotherWay } from '@shared/features/another-way/way'
import { formatDate } from '@shared/kernel/civil-date'
import styles from './another-way.module.css'

/** Who they are; each opens the card. */
export function ProposedPeople({ asked, way }: { asked: AskedWay; way: AnotherWay }) {
  const { anotherWay: t, stages } = useTexts()
  const rpc = useRpc()
  const { rows, ...list } = usePages(
    {
      queryKey: readKey('anotherWay', 'people', { ...asked, way }),
      pageSize: 100,
      read: (page, options) => rpc.anotherWay.people({ ...asked, way, ...page }, options),
    },
    (page) => page.people,
  )
  return (
    <>
      <ul className={styles.names} aria-label={t.names(way)}>
        {rows.map(({ customerId, listName, stage, lastOn }) => (
          <li key={customerId}>
            <Link to={`/customers/${customerId}`}>{listName}</Link>{' '}
            <span className={styles.dim}>
              {stages.names[stage]}, {lastOn === null ? t.never : t.lastOn(formatDate(lastOn))}
            </span>
          </li>
        ))}
      </ul>
      <LoadMore list={list} label={t.more} />
    </>
  )
}
