import { Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { CustomerSort } from '@shared/features/customers/contract'
import type { ListChoice } from './list-choice'
import styles from './lists.module.css'

type Props = { choice: ListChoice; onChoice: (change: Partial<ListChoice>) => void }

/** By what they are sorted, and in which direction. */
export function OrderFields({ choice, onChoice }: Props) {
  const { listPage: t, customers } = useTexts()
  return (
    <div className={styles.pair}>
      <Select
        label={t.sort}
        data={CustomerSort.options.map((value) => ({ value, label: customers.list.sortBy[value] }))}
        value={choice.sort}
        onChange={(value) => value && onChoice({ sort: CustomerSort.parse(value) })}
      />
      <Select
        label={t.order}
        data={[
          { value: 'up', label: t.ascending },
          { value: 'down', label: t.descending },
        ]}
        value={choice.descending ? 'down' : 'up'}
        onChange={(value) => onChoice({ descending: value === 'down' })}
      />
    </div>
  )
}
