import { Button, Select, TextInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { ColumnChoice } from '@shared/features/exchange/contract'
import styles from './import.module.css'
import type { targetOptions } from './target-groups'

type Props = {
  name: string
  choice: ColumnChoice
  options: ReturnType<typeof targetOptions>
  onChange: (change: Partial<ColumnChoice>) => void
}

const types = ['text', 'number', 'date', 'yesNo'] as const

/** What a target needs to know besides: a new field its name and type, a split where it parts and where its parts go. */
export function ColumnDetails({ name, choice, options, onChange }: Props) {
  const { importPage: t, fields } = useTexts()
  const { field, split } = choice
  if (choice.target === 'field' && field && 'name' in field)
    return (
      <div className={styles.details}>
        <TextInput
          size="sm"
          aria-label={t.newFieldName(name)}
          value={field.name}
          maxLength={120}
          onChange={(event) => onChange({ field: { ...field, name: event.currentTarget.value } })}
        />
        <Select
          size="sm"
          aria-label={t.newFieldType(name)}
          data={types.map((value) => ({ value, label: fields.types[value] }))}
          value={field.type}
          onChange={(value) => {
            const type = types.find((one) => one === value)
            if (type) onChange({ field: { ...field, type } })
          }}
        />
      </div>
    )
  if (choice.target !== 'split' || !split) return null
  const setTarget = (at: number, target: string) =>
    onChange({ split: { ...split, targets: split.targets.map((one, i) => (i === at ? target : one)) } })
  return (
    <div className={styles.details}>
      <TextInput
        size="sm"
        label={t.splitAtLabel}
        aria-label={t.splitAt(name)}
        value={split.at}
        maxLength={5}
        onChange={(event) =>
          event.currentTarget.value && onChange({ split: { ...split, at: event.currentTarget.value } })
        }
      />
      {split.targets.map((target, at) => (
        <Select
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are told by their place.
          key={at}
          size="sm"
          aria-label={t.splitTarget(name, at + 1)}
          data={options}
          value={target}
          searchable
          openOnFocus={false}
          onChange={(value) => value && setTarget(at, value)}
        />
      ))}
      <Button
        size="xs"
        variant="subtle"
        onClick={() =>
          onChange({ split: { ...split, targets: [...split.targets, 'noteLabelled'].slice(0, 10) } })
        }
      >
        {t.splitMore}
      </Button>
    </div>
  )
}
