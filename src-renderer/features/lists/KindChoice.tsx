import { SegmentedControl } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Kind } from './list-choice'
import styles from './lists.module.css'

/** What becomes of the customers on paper: a list, whole cards, or a telephone list. */
export function KindChoice({ value, onChange }: { value: Kind; onChange: (kind: Kind) => void }) {
  const t = useTexts().listPage
  return (
    <div className={styles.kind}>
      <SegmentedControl
        fullWidth
        aria-label={t.kind}
        data={Kind.options.map((kind) => ({ value: kind, label: t.kinds[kind].label }))}
        value={value}
        onChange={(kind) => onChange(Kind.parse(kind))}
      />
      <p className={styles.dim}>{t.kinds[value].hint}</p>
    </div>
  )
}
