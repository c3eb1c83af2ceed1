import { errorCode } from '@renderer/rpc/errors'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { FormButtons } from '@renderer/ui/FormButtons'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { Sheet } from '@shared/features/labels/contract'
import { type SheetGrid, sheetTroubles } from '@shared/features/labels/sheet'
import { type FormEvent, useState } from 'react'
import styles from './labels.module.css'
import { CountField, MmField } from './NumberFields'
import { SheetPicture } from './SheetPicture'
import { SheetSums } from './SheetSums'
import sheetStyles from './sheet.module.css'
import { emptyDraft, gridOf, limits, type SheetDraft } from './sheet-draft'

type Field = keyof SheetGrid
const fields: readonly Field[] = ['columns', 'rows', 'width', 'height', 'left', 'top', 'pitchX', 'pitchY']

/** A sheet of the shop's own: its measures, whether they go up in the paper, and how it will look. Enter saves. */
export function SheetForm({ sheet, onClose }: { sheet: Sheet | null; onClose: () => void }) {
  const t = useTexts().labelsPage.ownSheet
  const start = { name: sheet?.name ?? '', draft: sheet?.grid ?? emptyDraft }
  const [name, setName] = useState(start.name)
  const [draft, setDraft] = useState<SheetDraft>(start.draft)
  const [tried, setTried] = useState(false)
  useUnsavedGuard(JSON.stringify({ name, draft }) !== JSON.stringify(start))
  const save = useWrite('labels', 'saveSheet', {
    said: () => t.saved(name.trim()),
    handles: ['SHEET_NAME_TAKEN'],
    onDone: onClose,
  })
  const grid = gridOf(draft)
  const troubles = grid ? sheetTroubles(grid) : []
  const optional = (field: Field) => field === 'pitchX' || field === 'pitchY'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (grid && troubles.length === 0 && name.trim() !== '' && !save.isPending)
      save.mutate({ id: sheet?.ownId ?? null, name: name.trim(), grid })
  }
  const errorOf = (field: Field) => {
    const trouble = troubles.find((one) => one.field === field)
    if (trouble) return t.troubles(trouble)
    return tried && draft[field] === null && !optional(field) ? t.missing : undefined
  }
  const nameError =
    errorCode(save.error) === 'SHEET_NAME_TAKEN' ? t.nameTaken : tried && name.trim() === '' && t.nameMissing
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t.name}
        placeholder={t.namePlaceholder}
        value={name}
        limit={80}
        data-autofocus
        error={nameError}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <div className={styles.measures}>
        <div className={styles.fields}>
          {fields.map((field) => {
            const Field = field === 'columns' || field === 'rows' ? CountField : MmField
            const [least, most] = limits[field]
            return (
              <Field
                key={field}
                label={t.fields[field]}
                placeholder={optional(field) ? t.pitchHint : ''}
                least={least}
                most={most}
                value={draft[field]}
                error={errorOf(field)}
                onChange={(value) => setDraft((now) => ({ ...now, [field]: value }))}
              />
            )
          })}
        </div>
        <SheetPicture grid={grid ?? { ...noGrid }}>
          {(n, style) => <span key={n} className={sheetStyles.outline} style={style} />}
        </SheetPicture>
      </div>
      {grid && troubles.length === 0 && <SheetSums grid={grid} />}
      <FormButtons pending={save.isPending} onCancel={onClose}>
        {t.save}
      </FormButtons>
    </form>
  )
}

const noGrid: SheetGrid = {
  ...{ columns: 0, rows: 0, width: 0, height: 0 },
  ...{ left: 0, top: 0, pitchX: 0, pitchY: 0 },
}
