import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { formatEuro } from '@shared/kernel/money'
import { count } from '@shared/texts/numbers'
import { IconChartBar } from '@tabler/icons-react'
import { Figure } from './Figure'
import { MarginField } from './MarginField'
import type { Result } from './outcome'
import styles from './results.module.css'

/** The figures that count, large, and how profit is reckoned. */
export function MoneyPanel({ result: { outcome, marginPercent } }: { result: Result }) {
  const t = useTexts().results
  const { sent, returned, answered, answerCents, answerBuyers, costCents, profitCents } = outcome
  const perAnswer = outcome.costPerAnswerCents
  return (
    <Panel title={t.brought} icon={IconChartBar}>
      <div className={styles.stack}>
        <dl className={styles.figures}>
          <Figure
            value={count(sent)}
            label={t.sent}
            beside={returned > 0 ? t.returned(returned) : t.nothingReturned}
          />
          <Figure value={count(answered)} label={t.answered} beside={t.ofSent(t.share(answered, sent))} />
          <Figure value={formatEuro(answerCents)} label={t.answerTurnover} beside={t.buyers(answerBuyers)} />
          <Figure
            value={formatEuro(costCents)}
            label={t.cost}
            beside={perAnswer === null ? t.noAnswer : t.perAnswer(formatEuro(perAnswer))}
          />
          <Figure
            value={formatEuro(profitCents)}
            label={profitCents < 0 ? t.loss : t.profit}
            loss={profitCents < 0}
          />
        </dl>
        <div className={styles.margin}>
          <p className={styles.hint}>{t.formula(marginPercent)}</p>
          <MarginField key={marginPercent} value={marginPercent} />
        </div>
      </div>
    </Panel>
  )
}
