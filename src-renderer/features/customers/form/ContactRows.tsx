import { Button, NativeSelect } from '@mantine/core'
import { TextField } from '@renderer/ui/text-field/TextField'
import { IconPlus } from '@tabler/icons-react'
import styles from './form.module.css'
import { PreferRow, preferred } from './PreferRow'
import { RemoveRow } from './RemoveRow'

type Row = { key: number; label: string }
type Props<T extends Row> = {
  rows: T[]
  labels: { value: string; label: string }[]
  words: {
    field: (place: number) => string
    kind: (place: number) => string
    remove: (place: number) => string
    prefer: (name: string) => string
    add: string
  }
  valueOf: (row: T) => string
  withValue: (row: T, value: string) => T
  withLabel: (row: T, label: string) => T
  empty: () => T
  type: 'tel' | 'email' | 'url' | 'text'
  onChange: (rows: T[]) => void
}

const limits = { tel: 200, email: 200, url: 500, text: 40 }

/** Ways to reach somebody, one a row: what it is, and the number or address. */
export function ContactRows<T extends Row>({ rows, labels, words, type, onChange, ...row }: Props<T>) {
  const replace = (next: T) => onChange(rows.map((other) => (other.key === next.key ? next : other)))
  return (
    <div className={styles.contacts}>
      {rows.map((entry, index) => (
        <div key={entry.key} className={styles.contact} data-row>
          <TextField
            className={styles.grow}
            label={words.field(index + 1)}
            // Not checked by the browser: the words are the program's own.
            type={type === 'tel' ? type : 'text'}
            inputMode={type}
            value={row.valueOf(entry)}
            limit={limits[type]}
            autoComplete="off"
            onChange={(event) => replace(row.withValue(entry, event.currentTarget.value))}
          />
          <NativeSelect
            size="md"
            className={styles.label}
            aria-label={words.kind(index + 1)}
            value={entry.label}
            data={labels}
            onChange={(event) => replace(row.withLabel(entry, event.currentTarget.value))}
          />
          {index > 0 && (
            <PreferRow
              label={words.prefer(words.field(index + 1))}
              onClick={() => onChange(preferred(rows, entry))}
            />
          )}
          {(rows.length > 1 || type === 'url' || type === 'text') && (
            <RemoveRow
              label={words.remove(index + 1)}
              onClick={() => onChange(rows.filter(({ key }) => key !== entry.key))}
            />
          )}
        </div>
      ))}
      <Button
        className={styles.add}
        variant="subtle"
        size="compact-md"
        leftSection={<IconPlus size={17} aria-hidden />}
        onClick={() => onChange([...rows, row.empty()])}
      >
        {words.add}
      </Button>
    </div>
  )
}
