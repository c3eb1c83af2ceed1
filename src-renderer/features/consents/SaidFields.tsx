import { Select } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { DateField } from '@renderer/ui/DateField'
import { TextField } from '@renderer/ui/text-field/TextField'
import { type ConsentPurpose, ConsentSource } from '@shared/features/consents/consent'
import styles from './consents.module.css'
import type { SayingInHand } from './use-saying'

type Props = {
  saying: SayingInHand
  purpose: ConsentPurpose
  /** Takes the focus of the dialog. */
  first: boolean
}

/** Where and when it was said, on which wording, and where the proof lies. */
export function SaidFields({ saying, purpose, first }: Props) {
  const { consents } = useTexts()
  const t = consents.entry
  const { value, change } = saying
  const wordings = (
    useRead('consents', 'wordings', undefined, { enabled: value.source === 'form' }).data ?? []
  ).filter((wording) => wording.purpose === purpose)
  const current = wordings[0]?.id
  return (
    <div className={styles.fields}>
      <Select
        label={t.source}
        data={ConsentSource.options.map((source) => ({ value: source, label: consents.sources[source] }))}
        value={value.source}
        data-autofocus={first || undefined}
        onChange={(source) => change({ source: ConsentSource.parse(source) })}
      />
      <DateField
        label={t.on}
        value={value.on}
        error={saying.future ? t.future : undefined}
        onChange={saying.setOn}
      />
      {value.source === 'other' && (
        <TextField
          className={styles.wide}
          label={t.sourceWords}
          value={value.sourceWords}
          limit={200}
          autoComplete="off"
          error={saying.wordsMissing ? t.sourceWordsMissing : undefined}
          onChange={(event) => change({ sourceWords: event.currentTarget.value })}
        />
      )}
      {value.source === 'form' && (
        <Select
          label={t.wording}
          data={[
            ...wordings.map(({ id, version }) => ({
              value: String(id),
              label: t.version(version, id === current),
            })),
            { value: 'none', label: t.noWording },
          ]}
          value={value.wordingId === null ? 'none' : String(value.wordingId ?? current ?? 'none')}
          onChange={(id) => change({ wordingId: id === 'none' || id === null ? null : Number(id) })}
        />
      )}
      <TextField
        className={value.source === 'form' ? '' : styles.wide}
        label={t.evidence}
        placeholder={t.evidencePlaceholder}
        value={value.evidence}
        limit={500}
        autoComplete="off"
        onChange={(event) => change({ evidence: event.currentTarget.value })}
      />
    </div>
  )
}
