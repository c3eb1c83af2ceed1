import { Select } from '@mantine/core'
import { useStaff } from '@renderer/features/staff'
import { useTexts } from '@renderer/shell/use-texts'
import styles from './operations.module.css'
import type { OperationFilter } from './use-operations'

/** An empty value is what nobody signed; so „all“ needs a word that is no one's initials. */
const all = '*'

type Props = { filter: OperationFilter; onChange: (filter: OperationFilter) => void }

/** Whose steps, and in which part of the program. */
export function OperationFilters({ filter, onChange }: Props) {
  const t = useTexts().operations
  const staff = useStaff().all
  const orNull = (value: string | null) => (value === null || value === all ? null : value)
  return (
    <div className={styles.filters}>
      {staff.length > 0 && (
        <Select
          label={t.person}
          value={filter.actor ?? all}
          data={[
            { value: all, label: t.everybody },
            ...staff.map(({ initials, name }) => ({ value: initials, label: name })),
            { value: '', label: t.nobody },
          ]}
          onChange={(value) => onChange({ ...filter, actor: orNull(value) })}
        />
      )}
      <Select
        label={t.area}
        value={filter.area ?? all}
        data={[
          { value: all, label: t.everything },
          ...Object.entries(t.areas).map(([value, label]) => ({ value, label })),
        ]}
        onChange={(value) => onChange({ ...filter, area: orNull(value) })}
      />
    </div>
  )
}
