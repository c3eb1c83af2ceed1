import { Select } from '@mantine/core'
import type { Known, LeafField, Option } from '@renderer/shell/leaf-kind'
import { useTexts } from '@renderer/shell/use-texts'
import { MoneyField } from '@renderer/ui/MoneyField'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { Leaf } from '@shared/features/selections/leaves'
import type { Period } from '@shared/kernel/period'
import { kindOf } from '../kinds'
import styles from '../selections.module.css'
import { PeriodField } from './PeriodField'
import { WholeNumber } from './WholeNumber'

type Props = { leaf: Leaf; known: Known; onChange: (leaf: Leaf) => void }
type Parts = Record<string, unknown>

/** The fields of one condition, as its kind declares them. */
export function LeafForm({ leaf, known, onChange }: Props) {
  const { Form, Note, fields } = kindOf(leaf)
  if (Form) return <Form leaf={leaf} onChange={onChange} />
  const parts = leaf as Parts
  const set = (change: Parts) => onChange({ ...leaf, ...change } as Leaf)
  return (
    <div className={styles.fieldRow}>
      {(fields as unknown as LeafField<Parts>[])
        .filter((field) => !('when' in field) || field.when === undefined || field.when(parts))
        .map((field) => (
          <FieldOf
            key={'key' in field ? field.key : field.as}
            field={field}
            parts={parts}
            known={known}
            set={set}
          />
        ))}
      {Note && (
        <div className={styles.note}>
          <Note leaf={leaf} />
        </div>
      )}
    </div>
  )
}

type FieldProps = { field: LeafField<Parts>; parts: Parts; known: Known; set: (change: Parts) => void }
function FieldOf({ field, parts, known, set }: FieldProps) {
  const t = useTexts().leaves
  switch (field.as) {
    case 'choice':
      return (
        <Choice
          label={field.label}
          options={field.options(known)}
          value={parts[field.key]}
          onChange={(value) => set({ [field.key]: value })}
        />
      )
    case 'text':
      return (
        <TextField
          label={field.label}
          value={String(parts[field.key])}
          limit={field.limit}
          autoComplete="off"
          placeholder={field.placeholder ?? (field.optional ? t.perhapsEmpty : undefined)}
          onChange={(event) => set({ [field.key]: event.currentTarget.value.trimStart() })}
        />
      )
    case 'number':
      return (
        <WholeNumber
          label={field.label}
          value={parts[field.key] as number}
          least={1}
          most={field.most}
          onChange={(n) => n !== null && set({ [field.key]: n })}
        />
      )
    case 'period':
      return (
        <PeriodField
          value={parts[field.key] as Period | null}
          any={field.any}
          onChange={(period) => set({ [field.key]: period })}
        />
      )
    case 'range':
      return (
        <>
          {([field.from ?? 'from', field.to ?? 'to'] as const).map((key, at) => {
            const label = at === 0 ? t.from : t.to
            const value = parts[key] as number | null
            return field.cents ? (
              <MoneyField
                key={key}
                label={label}
                value={value}
                onChange={(cents, fits) => fits && set({ [key]: cents })}
              />
            ) : (
              <WholeNumber
                key={key}
                label={label}
                unit={field.unit}
                value={value}
                onChange={(n) => set({ [key]: n })}
              />
            )
          })}
        </>
      )
  }
}

type ChoiceProps = {
  label: string
  options: Option[]
  value: unknown
  onChange: (value: Option['value']) => void
}
function Choice({ label, options, value, onChange }: ChoiceProps) {
  const spelled = options.map((option) => ({ ...option, value: JSON.stringify(option.value) }))
  return (
    <Select
      label={label}
      allowDeselect={false}
      searchable={options.length > 8}
      data={spelled}
      value={JSON.stringify(value)}
      comboboxProps={{ withinPortal: false }}
      onChange={(chosen) => chosen !== null && onChange(JSON.parse(chosen) as Option['value'])}
    />
  )
}
