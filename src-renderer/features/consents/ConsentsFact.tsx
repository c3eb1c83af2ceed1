import { FoldButton, useUnfolded } from '@renderer/shell/fold'
import { useTexts } from '@renderer/shell/use-texts'
import { Fact } from '@renderer/ui/Fact'
import type { ConsentingPerson } from '@shared/features/consents/contract'
import type { CustomerCard } from '@shared/features/customers/card'
import styles from './consents.module.css'
import { StandingChip } from './StandingChip'
import { isSaid, useConsents } from './use-consents'

/** As many people of a card as are shown at first. */
const atFirst = 3

/** Among the facts of the card: on which ways advertising may come, once somebody has said something to it. */
export function ConsentsFact({ card }: { card: CustomerCard }) {
  const t = useTexts().consents
  const people = useConsents(card.id).data?.people ?? []
  const [unfolded] = useUnfolded()
  const asked = people.filter(({ standings }) => standings.some(isSaid))
  if (asked.length === 0) return null
  const shown = unfolded ? asked : asked.slice(0, atFirst)
  return (
    <Fact name={t.purposes.advertising}>
      <ul className={styles.fact} aria-label={t.tab}>
        {shown.map((person) => (
          <li key={person.personId}>
            {people.length > 1 && <span className={styles.factName}>{person.name}</span>}
            {waysOf(person).map((standing) => (
              <StandingChip
                key={standing.channel}
                standing={standing}
                before={t.channelsShort[standing.channel]}
              />
            ))}
          </li>
        ))}
      </ul>
      {asked.length > atFirst && <FoldButton rest={asked.length - atFirst} />}
    </Fact>
  )
}

function waysOf({ standings }: ConsentingPerson) {
  return standings.filter(({ purpose }) => purpose === 'advertising')
}
