import { useTexts } from '@renderer/shell/use-texts'
import { comeBackDays, type SourceResult } from '@shared/features/results/source'
import { formatEuro } from '@shared/kernel/money'
import { count } from '@shared/texts/numbers'
import styles from '../results.module.css'

/** The sources below each other, the one that brought the most first. */
export function SourceTable({ sources }: { sources: readonly SourceResult[] }) {
  const { results } = useTexts()
  const t = results.sources
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is too wide is scrolled by keyboard as well.
    <section className={styles.scroller} aria-label={t.title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.source}</th>
            <th scope="col">{t.customers}</th>
            <th scope="col">{t.cost}</th>
            <th scope="col">{t.perCustomer}</th>
            <th scope="col">{t.turnover}</th>
            {comeBackDays.map((days) => (
              <th key={days} scope="col">
                {t.cameBack(days)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((each) => (
            <tr key={each.source}>
              <th scope="row">{each.source || t.none}</th>
              <td>{count(each.customers)}</td>
              <td>{each.costCents === 0 ? '–' : formatEuro(each.costCents)}</td>
              <td>{each.costPerCustomerCents === null ? '–' : formatEuro(each.costPerCustomerCents)}</td>
              <td>{formatEuro(each.cents)}</td>
              {each.cameBack.map(({ days, had, came }) => (
                <td key={days} title={t.cameOf(came, had)}>
                  {results.share(came, had)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
