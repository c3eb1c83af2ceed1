import { Radio } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { OwnPreview } from '@shared/features/exchange/own-contract'
import { ChangesTable } from '../ChangesTable'
import styles from '../import.module.css'

type Known = 'keep' | 'overwrite'
type Props = { preview: OwnPreview; value: Known; onChange: (value: Known) => void }

/** What becomes of cards that are there already; where they are written over, the first of them old and new. */
export function OwnKnown({ preview: { known, changed }, value, onChange }: Props) {
  const t = useTexts().exportPage.own
  return (
    <>
      <Radio.Group
        label={t.known(known)}
        value={value}
        onChange={(chosen) => onChange(chosen === 'overwrite' ? 'overwrite' : 'keep')}
      >
        <div className={styles.knownChoice}>
          <Radio value="keep" label={t.keep} />
          <Radio value="overwrite" label={t.overwrite} description={t.overwriteHint} />
        </div>
      </Radio.Group>
      {value === 'overwrite' && (
        <section className={styles.changed} aria-label={t.changes} aria-live="polite">
          <p>{changed.length === 0 ? t.nothingChanges : t.changes}</p>
          {changed.map(({ name, changes }) => (
            <ChangesTable key={name} caption={name} changes={changes} />
          ))}
        </section>
      )}
    </>
  )
}
