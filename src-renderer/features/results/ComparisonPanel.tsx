import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { hardlyChance } from '@shared/features/results/result'
import { formatDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { formatEuro } from '@shared/kernel/money'
import { IconScale } from '@tabler/icons-react'
import { Bars } from './Bars'
import type { Result } from './outcome'
import styles from './results.module.css'

type Comparison = NonNullable<Result['comparison']>

/** Those who got it beside those left out by lot, and whether the difference says anything. */
export function ComparisonPanel({ comparison }: { comparison: Comparison }) {
  const t = useTexts().results
  const { sent, control, from, to, chance, extraCents, extraProfitCents } = comparison
  const sure = chance !== null && chance < hardlyChance
  const row = ({ heads, buyers, cents }: Comparison['sent'], label: string, other: boolean) => ({
    ...{ label, other, n: buyers / heads },
    text: [
      t.share(buyers, heads),
      t.boughtOf(buyers, heads),
      t.perHead(formatEuro(Math.round(cents / heads))),
    ].join(' · '),
  })
  return (
    <Panel title={t.comparison} icon={IconScale}>
      <div className={styles.stack}>
        <p className={styles.hint}>
          {t.comparisonHint(formatDate(from), formatDate(to))}{' '}
          {to >= systemClock.today() && t.running(formatDate(to))}
        </p>
        <Bars rows={[row(sent, t.got, false), row(control, t.without, true)]} />
        <p className={`${styles.verdict} ${sure ? styles.surely : ''}`}>
          {chance === null
            ? t.tooFew
            : `${(sure ? t.hardlyByChance : t.byChance)(t.chance(chance))} ${t.extra(signed(extraCents), signed(extraProfitCents))}`}
        </p>
        {chance !== null && <p className={styles.hint}>{t.testName}</p>}
      </div>
    </Panel>
  )
}

const signed = (cents: number) => `${cents > 0 ? '+' : ''}${formatEuro(cents)}`
