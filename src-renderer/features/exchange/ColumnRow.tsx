import { Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { ImportPreview } from '@shared/features/exchange/contract'
import styles from './import.module.css'
import type { targetOptions } from './target-groups'

type Props = {
  column: ImportPreview['columns'][number]
  options: ReturnType<typeof targetOptions>
  onTarget: (target: string) => void
}

const shownSamples = 3

/** One column: its header, a few values, and where they go. */
export function ColumnRow({ column, options, onTarget }: Props) {
  const { importPage: t, exchange } = useTexts()
  const { header, samples, target } = column
  const name = header.trim() || exchange.unnamedColumn(column.column + 1)
  const shown = [...new Set(samples.map((sample) => sample.trim()).filter(Boolean))].slice(0, shownSamples)
  return (
    <tr data-ignored={target === 'ignore' || undefined}>
      <th scope="row">{name}</th>
      <td className={styles.samples}>{shown.join(' · ')}</td>
      <td>
        <Select
          size="sm"
          aria-label={t.targetOf(name)}
          data={options}
          value={target}
          searchable
          openOnFocus={false}
          selectFirstOptionOnChange
          maxDropdownHeight={340}
          nothingFoundMessage={t.noTarget}
          onChange={(value) => value && onTarget(value)}
        />
      </td>
    </tr>
  )
}
