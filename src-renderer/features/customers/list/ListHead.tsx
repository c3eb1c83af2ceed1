import { ActionIcon, Menu } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import {
  IconCards,
  IconChevronDown,
  IconCopy,
  IconFileExport,
  IconFilter,
  IconLayoutList,
  IconPrinter,
  IconSticker,
  IconTable,
  IconTableImport,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react'
import { FilterMenu } from './FilterMenu'
import styles from './list.module.css'
import { conditionsQuery, noConditions, selectionOf } from './list-conditions'
import { setListFilter, useListFilter, useListView } from './list-view'
import { SortMenu } from './SortMenu'
import type { CustomerRows } from './use-customer-rows'

/** What the list shows and in which order; list or table. */
export function ListHead({ rows }: { rows: CustomerRows }) {
  const { shell, customers } = useTexts()
  const t = customers.list
  const [{ layout }, setView] = useListView()
  const filter = useListFilter()
  const narrowed = selectionOf(filter.conditions).type !== 'all'
  const counted = filter.trash ? t.trash : narrowed ? t.some : t.all
  const other = layout === 'list' ? 'table' : 'list'
  const otherLabel = other === 'table' ? t.asTable : t.asList
  return (
    <div className={styles.head}>
      <Menu position="bottom-start">
        <Menu.Target>
          <button type="button" className={`${styles.chip} ${styles.chipGreen}`}>
            {counted(rows.total)}
            <IconChevronDown size={15} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCards size={18} aria-hidden />}
            onClick={() => setListFilter({ trash: false, conditions: noConditions })}
          >
            {t.showAll}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={() => setListFilter({ trash: true, conditions: noConditions })}
          >
            {t.showTrash}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => void navigate(`/lists?${conditionsQuery(filter.conditions)}`)}
          >
            {t.print}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconSticker size={18} aria-hidden />}
            onClick={() => void navigate(`/labels?${conditionsQuery(filter.conditions)}`)}
          >
            {t.labels}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileExport size={18} aria-hidden />}
            onClick={() => void navigate(`/export?${conditionsQuery(filter.conditions)}`)}
          >
            {t.export}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFilter size={18} aria-hidden />}
            onClick={() => void navigate('/selections')}
          >
            {shell.selections}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconUsers size={18} aria-hidden />}
            onClick={() => void navigate('/referrers')}
          >
            {t.referrers}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCopy size={18} aria-hidden />}
            onClick={() => void navigate('/duplicates')}
          >
            {t.duplicates}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTableImport size={18} aria-hidden />}
            onClick={() => void navigate('/import')}
          >
            {t.import}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <FilterMenu />
      <span className={styles.right}>
        <SortMenu />
        <ActionIcon
          variant="subtle"
          size={30}
          aria-label={otherLabel}
          title={otherLabel}
          onClick={() => {
            setView({ layout: other })
            if (other === 'table') void navigate('/customers')
          }}
        >
          {other === 'table' ? <IconTable size={19} aria-hidden /> : <IconLayoutList size={19} aria-hidden />}
        </ActionIcon>
      </span>
    </div>
  )
}
