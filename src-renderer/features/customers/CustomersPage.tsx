import { OpenedPanel } from '@renderer/features/opened'
import { usePlace } from '@renderer/shell/location'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { IconCards } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import styles from './CustomersPage.module.css'
import { CustomerCardPane } from './card/CustomerCardPane'
import { EditPane } from './form/EditPane'
import { NewPane } from './form/NewPane'
import { CustomerList } from './list/CustomerList'
import { ListConditions } from './list/list-conditions'
import { setListFilter, useListView } from './list/list-view'
import { CustomerTable } from './table/CustomerTable'

/** The card box: list (or table) and the open card, side by side where there is room for both. */
export function CustomersPage({ params, query }: PageProps) {
  const t = useTexts().customers
  const [{ layout }] = useListView()
  const { path } = usePlace()
  const id = params.id === undefined ? null : Number(params.id)
  const isNew = path === '/customers/new'
  const opened = id !== null || isNew
  const pane = useRef<HTMLDivElement>(null)

  const saved = query.get('saved')
  useEffect(() => {
    if (saved !== null) setListFilter({ trash: false, conditions: ListConditions.parse({ saved }) })
  }, [saved])

  // Where the list gives way to the card, the focus must not stay behind in it.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const at = document.activeElement
      const lost = at === document.body || (at instanceof HTMLElement && at.offsetParent === null)
      if (path !== '/customers' && lost) pane.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [path])

  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">{t.title}</h1>
      <div className={styles.columns} data-opened={opened || undefined} data-layout={layout}>
        {layout === 'list' && (
          <div className={styles.list}>
            <CustomerList openId={id} />
          </div>
        )}
        {layout === 'table' && !opened && (
          <div className={styles.table}>
            <CustomerTable />
          </div>
        )}
        {(opened || layout === 'list') && (
          <div ref={pane} className={styles.pane} tabIndex={-1}>
            {isNew && <NewPane />}
            {id !== null && path.endsWith('/edit') && <EditPane key={id} id={id} />}
            {id !== null && !path.endsWith('/edit') && (
              <CustomerCardPane key={id} id={id} doing={query.get('do')} />
            )}
            {!opened && (
              <>
                <EmptyState icon={IconCards} title={t.list.chooseTitle} text={t.list.chooseText} />
                <OpenedPanel />
              </>
            )}
          </div>
        )}
      </div>
    </div>
  )
}
