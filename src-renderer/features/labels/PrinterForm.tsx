import { Checkbox } from '@mantine/core'
import { errorCode } from '@renderer/rpc/errors'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { FormButtons } from '@renderer/ui/FormButtons'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { LabelPrinter } from '@shared/features/labels/contract'
import { type FormEvent, useState } from 'react'
import styles from './labels.module.css'
import { MmField } from './NumberFields'

type Props = {
  printer: LabelPrinter | null
  /** There is no other one yet: this one will be used. */
  first: boolean
  onClose: () => void
}

const farthest = 10
const tenths = (mm: number | null) => (mm === null ? null : Math.round(mm * 10) / 10)

/** A printer and by how much it has to print further right and further down. Enter saves. */
export function PrinterForm({ printer, first, onClose }: Props) {
  const t = useTexts().labelsPage.printers
  const missing = useTexts().labelsPage.ownSheet.missing
  const start = {
    name: printer?.name ?? '',
    right: (printer?.offset.right ?? 0) as number | null,
    down: (printer?.offset.down ?? 0) as number | null,
    chosen: printer?.chosen ?? first,
  }
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  useUnsavedGuard(JSON.stringify(value) !== JSON.stringify(start))
  const name = value.name.trim()
  const save = useWrite('labels', 'savePrinter', {
    said: () => t.saved(name),
    handles: ['PRINTER_NAME_TAKEN'],
    onDone: onClose,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const { right, down, chosen } = value
    if (name !== '' && right !== null && down !== null && !save.isPending)
      save.mutate({ id: printer?.id ?? null, name, offset: { right, down }, chosen })
  }
  const nameError =
    errorCode(save.error) === 'PRINTER_NAME_TAKEN' ? t.nameTaken : tried && name === '' && t.nameMissing
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t.name}
        placeholder={t.namePlaceholder}
        value={value.name}
        limit={80}
        data-autofocus
        error={nameError}
        onChange={({ currentTarget: { value: typed } }) => setValue({ ...value, name: typed })}
      />
      <p className={styles.dim}>{t.offsetHint}</p>
      <div className={styles.pair}>
        {(['right', 'down'] as const).map((way) => (
          <MmField
            key={way}
            label={t[way]}
            least={-farthest}
            most={farthest}
            value={value[way]}
            error={tried && value[way] === null ? missing : undefined}
            onChange={(mm) => setValue((now) => ({ ...now, [way]: tenths(mm) }))}
          />
        ))}
      </div>
      <Checkbox
        label={t.chosen}
        checked={value.chosen}
        onChange={({ currentTarget: { checked } }) => setValue({ ...value, chosen: checked })}
      />
      <FormButtons pending={save.isPending} onCancel={onClose}>
        {t.save}
      </FormButtons>
    </form>
  )
}
