import { NativeSelect } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import styles from './note.module.css'

/** Somebody of a household, company or club. */
export type Whom = { id: number; name: string }

type Props = {
  label: string
  /** The word for nobody alone. */
  all: string
  size?: 'xs' | 'sm'
  people: readonly Whom[]
  value: number | null
  onChange: (id: number | null) => void
}

/** Which of the people on a card; nothing where there are none. */
export function WhomChoice({ label, all, size = 'xs', people, value, onChange }: Props) {
  const t = useTexts().history
  if (people.length === 0) return null
  return (
    <NativeSelect
      className={styles.whom}
      size={size}
      aria-label={label}
      value={value === null ? '' : String(value)}
      data={[
        { value: '', label: all },
        ...people.map(({ id, name }) => ({ value: String(id), label: t.with(name) })),
      ]}
      onChange={(event) =>
        onChange(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
      }
    />
  )
}
