import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { formatEuro } from '@shared/kernel/money'
import { IconTimeline } from '@tabler/icons-react'
import { OutcomeTable } from './OutcomeTable'
import type { Result } from './outcome'
import styles from './results.module.css'

type Props = { result: Result; sum: NonNullable<Result['sum']> }

/** All steps that spoke to the same people, and what they brought together. */
export function FamilyPanel({ result, sum }: Props) {
  const t = useTexts().results
  const { buyers, purchases, cents } = sum.afterwards
  const after = [t.afterwardsBuyers(buyers), t.afterwardsPurchases(purchases), formatEuro(cents)]
  return (
    <Panel title={t.family} icon={IconTimeline}>
      <div className={styles.stack}>
        <p className={styles.hint}>{t.familyHint}</p>
        <OutcomeTable label={t.family} rows={result.family} sums={[{ label: t.sum, sum }]} />
        <p className={styles.hint}>
          {t.afterwards}: {after.join(' · ')}
        </p>
      </div>
    </Panel>
  )
}
