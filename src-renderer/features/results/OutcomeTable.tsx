import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import type { Outcome } from '@shared/features/results/result'
import { civilToday, formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { count } from '@shared/texts/numbers'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CampaignOutcome } from './outcome'
import styles from './results.module.css'
import type { OutcomeColumn, Sorting } from './sorting'

type Sums = Omit<Outcome, 'kinds' | 'answerBuyers'>
type Props = {
  label: string
  rows: readonly CampaignOutcome[]
  /** Below the rows: what it is, and its figures. */
  sums?: readonly { label: string; sum: Sums }[]
  /** Left out: the rows stand as they come. */
  sorting?: { by: Sorting; sortBy: (column: OutcomeColumn) => void }
}

const columns: readonly OutcomeColumn[] = [
  ...(['name', 'channel', 'on', 'sent', 'returned', 'answered', 'rate'] as const),
  ...(['turnover', 'cost', 'perAnswer', 'profit'] as const),
]

/** Campaigns beside each other, with sums below. */
export function OutcomeTable({ label, rows, sums = [], sorting }: Props) {
  const { results: t, campaigns } = useTexts()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is too wide is scrolled by keyboard as well.
    <section className={styles.scroller} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column} column={column} {...(sorting && { sorting })}>
                {t.all[column]}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/campaigns/${row.id}?tab=results`}>{row.name}</Link>
              </th>
              <td className={styles.words}>{campaigns.channels[row.channel]}</td>
              <td>{row.sentAt && formatDate(civilToday(Date.parse(row.sentAt)))}</td>
              <Cells of={row} />
            </tr>
          ))}
        </tbody>
        {sums.length > 0 && (
          <tfoot>
            {sums.map(({ label: what, sum }) => (
              <tr key={what}>
                <th scope="row" colSpan={3}>
                  {what}
                </th>
                <Cells of={sum} />
              </tr>
            ))}
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Cells({ of }: { of: Sums }) {
  const t = useTexts().results
  return (
    <>
      <td>{count(of.sent)}</td>
      <td>{count(of.returned)}</td>
      <td>{count(of.answered)}</td>
      <td>{t.share(of.answered, of.sent)}</td>
      <td>{formatEuro(of.answerCents)}</td>
      <td>{formatEuro(of.costCents)}</td>
      <td>{of.costPerAnswerCents === null ? '–' : formatEuro(of.costPerAnswerCents)}</td>
      <td className={of.profitCents < 0 ? styles.loss : ''}>{formatEuro(of.profitCents)}</td>
    </>
  )
}

type HeadProps = { column: OutcomeColumn; children: ReactNode } & Pick<Props, 'sorting'>

function Head({ column, children, sorting }: HeadProps) {
  const words = column === 'channel' ? styles.words : ''
  if (!sorting)
    return (
      <th scope="col" className={words}>
        {children}
      </th>
    )
  const { by, sortBy } = sorting
  const sorted = by.column === column
  const Sign = by.descending ? IconChevronDown : IconChevronUp
  return (
    <th
      scope="col"
      className={words}
      aria-sort={sorted ? (by.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
        {children}
        {sorted && <Sign size={15} aria-hidden />}
      </button>
    </th>
  )
}
