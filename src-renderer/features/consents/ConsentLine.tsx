import { useTexts } from '@renderer/shell/use-texts'
import type { ConsentingPerson } from '@shared/features/consents/contract'
import type { CustomerCard } from '@shared/features/customers/card'
import styles from './consents.module.css'
import { StandingChip } from './StandingChip'
import { isSaid, useConsents } from './use-consents'

/** On the card itself: on which ways advertising may come, once somebody has said something to it. */
export function ConsentLine({ card }: { card: CustomerCard }) {
  const t = useTexts().consents
  const people = useConsents(card.id).data?.people ?? []
  const shown = people.filter(({ standings }) => standings.some(isSaid))
  if (shown.length === 0) return null
  return (
    <ul className={styles.line} aria-label={t.tab}>
      {shown.map((person) => (
        <li key={person.personId}>
          <span className={styles.lineName}>
            {people.length > 1 ? t.allowedTo(person.name) : t.purposes.advertising}
          </span>
          {waysOf(person).map((standing) => (
            <StandingChip key={standing.channel} standing={standing} before={t.channels[standing.channel]} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function waysOf({ standings }: ConsentingPerson) {
  return standings.filter(({ purpose }) => purpose === 'advertising')
}
