import { Checkbox } from '@mantine/core'
import { FieldTicks, useCardFields } from '@renderer/features/fields'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { ownColumnKeys } from '@shared/features/exchange/own-columns'
import { ownFiles } from '@shared/texts/de/own-files'
import { Choices } from './Choices'
import styles from './export.module.css'
import { type ExportChoice, isTable, Preset } from './export-choice'

type Props = {
  choice: ExportChoice
  onChoice: (change: Partial<ExportChoice>) => void
  protectedIds: readonly number[]
  onProtected: (ids: number[]) => void
}

/** What stands in the file of each customer: a ready choice, or ticked one by one; own fields besides. */
export function ColumnsPanel({ choice, onChoice, protectedIds, onProtected }: Props) {
  const { exportPage: t, fields: texts } = useTexts()
  const fields = useCardFields()
  const guarded = fields.filter(({ sensitive }) => sensitive)
  const words = Object.fromEntries(
    Preset.options.map((one) => [one, { label: t.presets[one], hint: t.presetHints[one] }]),
  ) as Record<Preset, { label: string; hint: string }>
  return (
    <Panel title={t.columns}>
      <div className={styles.stack}>
        {isTable(choice.format) && (
          <Choices
            label={t.columns}
            value={choice.preset}
            onChange={(preset) => onChoice({ preset })}
            options={Preset.options}
            words={words}
          />
        )}
        {isTable(choice.format) && choice.preset === 'own' && <Ticks choice={choice} onChoice={onChoice} />}
        {fields.length > guarded.length && (
          <Checkbox
            label={t.ownFields}
            checked={choice.ownFields}
            onChange={(event) => onChoice({ ownFields: event.currentTarget.checked })}
          />
        )}
        {guarded.length > 0 && (
          <fieldset className={styles.fields}>
            <legend className={styles.hint}>{texts.columns.exportHint}</legend>
            <FieldTicks fields={guarded} chosen={protectedIds} onChange={onProtected} />
          </fieldset>
        )}
      </div>
    </Panel>
  )
}

/** Number and kind stand in every file. */
const always: ReadonlySet<string> = new Set(['number', 'kind'])

function Ticks({ choice, onChoice }: Pick<Props, 'choice' | 'onChoice'>) {
  const { exportPage: t } = useTexts()
  return (
    <fieldset className={styles.ticks}>
      <legend className="visually-hidden">{t.presets.own}</legend>
      {ownColumnKeys
        .filter((key) => !always.has(key))
        .map((key) => (
          <Checkbox
            key={key}
            label={ownFiles.columns[key]}
            checked={choice.columns.includes(key)}
            onChange={(event) => {
              const on = event.currentTarget.checked
              onChoice({
                columns: ownColumnKeys.filter((one) => (one === key ? on : choice.columns.includes(one))),
              })
            }}
          />
        ))}
    </fieldset>
  )
}
