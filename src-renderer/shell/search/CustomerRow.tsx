import { Highlight, HighlightNumber } from '@renderer/ui/highlight/Highlight'
import { Initials } from '@renderer/ui/Initials'
import type { CustomerHit } from '@shared/features/customers/contract'
import { texts } from '@shared/texts'
import { useTexts } from '../use-texts'
import styles from './SearchBox.module.css'

/** A customer that was found: the name, what stands on the card, and what made it a hit. */
export function CustomerRow({ hit, typed }: { hit: CustomerHit; typed: string }) {
  const t = useTexts().shell
  const { listName, alike } = hit
  const said = reason(hit)
  const meant = hit.rank === 'sound' ? t.searchSounds(typed) : hit.rank === 'slip' ? t.searchSlip(typed) : ''
  return (
    <>
      <Initials name={listName} size={34} />
      <span className={styles.name}>
        <strong>
          <Highlight text={listName} typed={typed} alike={alike} />
        </strong>
        {/* The reason stands first: where the row is narrow, its end is cut. */}
        <small>
          {said !== '' && (
            <>
              {t.searchBy[hit.matched] && `${t.searchBy[hit.matched]}: `}
              {hit.matched === 'phone' || hit.matched === 'card' ? (
                <HighlightNumber text={said} typed={typed} />
              ) : (
                <Highlight text={said} typed={typed} alike={alike} />
              )}
              {' · '}
            </>
          )}
          {meant !== '' && `${meant} · `}
          <Highlight text={below(hit)} typed={typed} alike={alike} />
        </small>
      </span>
      <small className={styles.points}>{t.pointsShort(hit.points)}</small>
    </>
  )
}

/** What made it a hit, where that does not stand in the row anyway. */
function reason({ listName, number, city, matchedText }: CustomerHit): string {
  return [listName, number, city].includes(matchedText) ? '' : matchedText
}

function below(hit: CustomerHit): string {
  const { belonging, customers } = texts()
  const kind = hit.kind !== 'person' && belonging.kinds[hit.kind]
  const state = hit.state !== 'active' && customers.state.names[hit.state]
  return [state, kind, hit.number, hit.city].filter(Boolean).join(' · ')
}
