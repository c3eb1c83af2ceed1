import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { formatEuro } from '@shared/kernel/money'
import { IconMailForward } from '@tabler/icons-react'
import { AnswerTools } from './AnswerTools'
import styles from './answers.module.css'

type Props = { campaign: { id: number; answerDays: number; checkedAt: string | null } }

/** The answers to a campaign: what came back, who answered, and envelopes that came back. */
export function AnswersPart({ campaign: { id, answerDays, checkedAt } }: Props) {
  const { answers: t, campaigns } = useTexts()
  const found = useRead('answers', 'summary', { id }, { keepPrevious: true })
  if (checkedAt === null) return <p className={styles.dim}>{t.nobodyYet}</p>
  const sum = found.data
  return (
    <div className={styles.stack}>
      <Panel title={t.summary} icon={IconMailForward}>
        {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
        {sum && (
          <div className={styles.stack}>
            <div className={styles.sums}>
              <Chip tone="blue">{t.sent(sum.sent)}</Chip>
              <Chip tone={sum.returned > 0 ? 'red' : 'sand'}>{t.returned(sum.returned)}</Chip>
              <Chip tone="green">{t.answered(sum.answered.reduce((all, { n }) => all + n, 0))}</Chip>
              {sum.answered.map(({ kind, n }) => (
                <Chip key={kind}>
                  {n} {campaigns.answerKinds[kind]}
                </Chip>
              ))}
              {sum.answeredTurnoverCents > 0 && (
                <Chip tone="gold">{t.turnover(formatEuro(sum.answeredTurnoverCents))}</Chip>
              )}
            </div>
            <p>{t.boughtAfter(sum.boughtAfter.n, formatEuro(sum.boughtAfter.cents))}</p>
            <p className={styles.dim}>{t.boughtAfterHint(answerDays)}</p>
          </div>
        )}
      </Panel>
      <AnswerTools campaignId={id} />
    </div>
  )
}
