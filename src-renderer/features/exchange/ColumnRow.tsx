import { Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { ColumnChoice, ImportPreview } from '@shared/features/exchange/contract'
import { ColumnDetails } from './ColumnDetails'
import { targetOfValue, valueOfTarget } from './column-target'
import styles from './import.module.css'
import type { fieldOptions, targetOptions } from './target-groups'

type Props = {
  column: ImportPreview['columns'][number]
  options: ReturnType<typeof targetOptions>
  fields: ReturnType<typeof fieldOptions>
  onChange: (choice: ColumnChoice) => void
}

const shownSamples = 3

/** One column: its header, a few values, and where they go. */
export function ColumnRow({ column, options, fields, onChange }: Props) {
  const { importPage: t, exchange } = useTexts()
  const { header, samples, ...choice } = { ...column }
  const name = header.trim() || exchange.unnamedColumn(column.column + 1)
  const shown = [...new Set(samples.map((sample) => sample.trim()).filter(Boolean))].slice(0, shownSamples)
  const whole: ColumnChoice = { ...choice, header }
  return (
    <tr data-ignored={column.target === 'ignore' || undefined}>
      <th scope="row">{name}</th>
      <td className={styles.samples}>{shown.join(' · ')}</td>
      <td>
        <Select
          size="sm"
          classNames={{ input: styles.target ?? '' }}
          aria-label={t.targetOf(name)}
          data={[...options, ...fields]}
          value={valueOfTarget(whole)}
          searchable
          openOnFocus={false}
          selectFirstOptionOnChange
          maxDropdownHeight={340}
          nothingFoundMessage={t.noTarget}
          onChange={(value) => value && onChange(targetOfValue(value, whole))}
        />
        <ColumnDetails
          name={name}
          choice={whole}
          options={options.filter((one) => !('value' in one && one.value === 'split'))}
          onChange={(change) => onChange({ ...whole, ...change })}
        />
      </td>
    </tr>
  )
}
