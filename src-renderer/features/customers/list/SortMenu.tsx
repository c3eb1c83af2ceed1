import { Menu } from '@mantine/core'
import { useCardFields } from '@renderer/features/fields'
import { useTexts } from '@renderer/shell/use-texts'
import { CustomerSort } from '@shared/features/customers/contract'
import { IconArrowDown, IconArrowUp, IconCheck, IconChevronDown } from '@tabler/icons-react'
import styles from './list.module.css'
import { useListFilter, useListOrder, useListView } from './list-view'

/** The order of the list. */
export function SortMenu() {
  const t = useTexts().customers.list
  const [, setView] = useListView()
  const { sort, descending, ownField } = useListOrder()
  const own = useCardFields({ archived: true }).find(({ id }) => id === ownField)
  const choose = (change: Parameters<typeof setView>[0]) => {
    useListFilter.setState({ active: -1 })
    setView(change)
  }
  const tick = (on: boolean) =>
    on ? <IconCheck size={16} aria-hidden /> : <span className={styles.noTick} />
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={styles.sort}>
          <span className="visually-hidden">{t.sort}: </span>
          {own ? <bdi>{own.name}</bdi> : t.sortShort[sort]}
          {descending ? <IconArrowDown size={15} aria-hidden /> : <IconChevronDown size={15} aria-hidden />}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {CustomerSort.options.map((option) => (
          <Menu.Item
            key={option}
            leftSection={tick(!own && option === sort)}
            aria-current={!own && option === sort}
            onClick={() => choose({ sort: option, descending: descendsFirst(option), ownField: null })}
          >
            {t.sortBy[option]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconArrowUp size={16} aria-hidden />}
          aria-current={!descending}
          onClick={() => choose({ descending: false })}
        >
          {t.ascending}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} aria-hidden />}
          aria-current={descending}
          onClick={() => choose({ descending: true })}
        >
          {t.descending}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Whether people expect the most and the latest at the top. */
export function descendsFirst(sort: CustomerSort): boolean {
  return sort === 'points' || sort === 'lastPurchase' || sort === 'customerSince'
}
