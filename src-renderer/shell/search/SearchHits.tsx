import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { IconUserPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../use-texts'
import { CustomerRow } from './CustomerRow'
import { HistoryRow } from './HistoryRow'
import styles from './SearchBox.module.css'
import { type Choice, choiceId } from './search-choices'

type Props = {
  id: string
  typed: string
  choices: readonly Choice[]
  more: boolean
  active: number
  settled: boolean
  error: unknown
  choose: (choice: Choice) => void
}

/** What the search has found, under its field: customers, then entries of the Verlauf, then what else may be done. */
export function SearchHits({ id, typed, choices, more, active, settled, error, choose }: Props) {
  const { shell: t, opened } = useTexts()
  const lately = typed === ''
  const numbered = choices.map((choice, index) => ({ choice, index }))
  const found = choices.filter(({ type }) => type === 'customer').length
  const row = (choice: Choice, index: number, children: ReactNode) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the field, which keeps the focus.
    <div
      key={choiceId(choice)}
      id={choiceId(choice)}
      role="option"
      tabIndex={-1}
      aria-selected={index === active}
      className={styles.hit}
      // The field must not lose the focus before the click has arrived.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(choice)}
    >
      {children}
    </div>
  )
  const customers = numbered.flatMap(({ choice, index }) =>
    choice.type === 'customer' ? [row(choice, index, <CustomerRow hit={choice.hit} typed={typed} />)] : [],
  )
  const entries = numbered.flatMap(({ choice, index }) =>
    choice.type === 'entry' ? [row(choice, index, <HistoryRow hit={choice.hit} typed={typed} />)] : [],
  )
  return (
    <div className={styles.drop}>
      {error !== null && <ErrorNotice error={error} />}
      {lately && (
        <div className={styles.lately} aria-hidden>
          {opened.title}
        </div>
      )}
      {settled && found === 0 && (
        <p className={styles.nothing}>
          <strong>{t.searchNothing(typed)}</strong>
          <br />
          {t.searchNothingHint}
        </p>
      )}
      <div id={id} role="listbox" aria-label={lately ? opened.title : t.search}>
        {entries.length === 0 ? (
          customers
        ) : (
          <>
            {customers.length > 0 && <Section title={t.searchCustomers}>{customers}</Section>}
            <Section title={t.searchHistory}>{entries}</Section>
          </>
        )}
        {numbered.flatMap(({ choice, index }) =>
          choice.type === 'new'
            ? [
                row(
                  choice,
                  index,
                  <>
                    <IconUserPlus size={22} stroke={1.8} className={styles.newIcon} aria-hidden />
                    <span>{t.searchNew(typed)}</span>
                  </>,
                ),
              ]
            : [],
        )}
      </div>
      <div className={found > 0 && settled && more ? styles.foot : 'visually-hidden'} role="status">
        {settled && t.searchHits(found, more)}
      </div>
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of choices.
    <div role="group" aria-label={title}>
      <div className={styles.section} aria-hidden>
        {title}
      </div>
      {children}
    </div>
  )
}
