import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Highlight } from '@renderer/ui/highlight/Highlight'
import { Initials } from '@renderer/ui/Initials'
import type { CustomerHit } from '@shared/features/customers/contract'
import { texts } from '@shared/texts'
import { useTexts } from '../use-texts'
import styles from './SearchBox.module.css'

type Props = {
  id: string
  typed: string
  hits: readonly CustomerHit[]
  more: boolean
  active: number
  settled: boolean
  error: unknown
  openHit: (hit: CustomerHit) => void
}

/** What the search has found, under its field. */
export function SearchHits({ id, typed, hits, more, active, settled, error, openHit }: Props) {
  const { shell: t, opened } = useTexts()
  const lately = typed === ''
  return (
    <div className={styles.drop}>
      {error !== null && <ErrorNotice error={error} />}
      {lately && (
        <div className={styles.lately} aria-hidden>
          {opened.title}
        </div>
      )}
      <div id={id} role="listbox" aria-label={lately ? opened.title : t.search}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the field, which keeps the focus.
          <div
            key={hit.id}
            id={`hit-${hit.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.hit}
            // The field must not lose the focus before the click has arrived.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => openHit(hit)}
          >
            <Initials name={hit.listName} size={34} />
            <span className={styles.name}>
              <strong>
                <Highlight text={hit.listName} typed={typed} />
              </strong>
              <small>
                <Highlight text={below(hit)} typed={typed} />
              </small>
            </span>
            <small className={styles.points}>{t.pointsShort(hit.points)}</small>
          </div>
        ))}
      </div>
      {settled && hits.length === 0 && (
        <p className={styles.nothing}>
          <strong>{t.searchNothing(typed)}</strong>
          <br />
          {t.searchNothingHint}
        </p>
      )}
      <div className={hits.length > 0 && settled && more ? styles.foot : 'visually-hidden'} role="status">
        {settled && t.searchHits(hits.length, more)}
      </div>
    </div>
  )
}

function below(hit: CustomerHit): string {
  const shown = [hit.listName, hit.number, hit.city]
  const found = shown.includes(hit.matchedText) ? '' : hit.matchedText
  const { belonging, customers } = texts()
  const kind = hit.kind !== 'person' && belonging.kinds[hit.kind]
  const state = hit.state !== 'active' && customers.state.names[hit.state]
  return [kind, hit.number, hit.city, state, found].filter(Boolean).join(' · ')
}
