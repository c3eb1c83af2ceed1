import { Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { DateField } from '@renderer/ui/DateField'
import type { Period } from '@shared/kernel/period'
import styles from '../selections.module.css'
import { WholeNumber } from './WholeNumber'

type Props = { value: Period | null; any?: string | undefined; onChange: (value: Period | null) => void }

const fixed = {
  currentday: { is: 'current', unit: 'day' },
  currentmonth: { is: 'current', unit: 'month' },
  currentyear: { is: 'current', unit: 'year' },
  previousmonth: { is: 'previous', unit: 'month' },
  previousyear: { is: 'previous', unit: 'year' },
} as const
const starts: Record<string, Period> = {
  ...fixed,
  last: { is: 'last', n: 12, unit: 'months' },
  before: { is: 'before', n: 6, unit: 'months' },
  between: { is: 'between', from: null, to: null },
}

/** A stretch of days: reckoned from today, or between two days. */
export function PeriodField({ value, any, onChange }: Props) {
  const t = useTexts().periods
  const chosen =
    value === null
      ? 'any'
      : value.is === 'current' || value.is === 'previous'
        ? value.is + value.unit
        : value.is
  const kinds = Object.entries(t.kinds).map(([kind, label]) => ({ value: kind, label }))
  return (
    <div className={styles.fieldRow}>
      <Select
        label={t.label}
        allowDeselect={false}
        data={[...(any === undefined ? [] : [{ value: 'any', label: any }]), ...kinds]}
        value={chosen}
        comboboxProps={{ withinPortal: false }}
        onChange={(kind) => kind && onChange(starts[kind] ?? null)}
      />
      {(value?.is === 'last' || value?.is === 'before') && (
        <>
          <WholeNumber
            label={t.n}
            value={value.n}
            least={1}
            most={3660}
            onChange={(n) => n !== null && onChange({ ...value, n })}
          />
          <Select
            label={t.unit}
            allowDeselect={false}
            data={(['days', 'months', 'years'] as const).map((unit) => ({
              value: unit,
              label: t.units[unit],
            }))}
            value={value.unit}
            comboboxProps={{ withinPortal: false }}
            onChange={(unit) => unit && onChange({ ...value, unit: unit as 'days' | 'months' | 'years' })}
          />
        </>
      )}
      {value?.is === 'between' &&
        (['from', 'to'] as const).map((end) => (
          <DateField
            key={end}
            label={t[end]}
            value={value[end]}
            onChange={(day) => onChange({ ...value, [end]: day })}
          />
        ))}
    </div>
  )
}
