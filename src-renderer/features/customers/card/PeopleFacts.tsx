import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import { formatBirthday } from '@shared/kernel/birthday'
import styles from './card.module.css'
import { Fact } from './Fact'

/** The members of a household, the contacts of a company. */
export function PeopleFacts({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.card
  return (
    <Fact name={card.kind === 'household' ? t.members : t.contacts}>
      {card.people.map((person) => {
        const more = [
          person.role,
          person.birthday && t.born(formatBirthday(person.birthday)),
          person.adObjection && !card.adObjection && t.objectionOf,
        ].filter(Boolean)
        return (
          <span key={person.id} className={styles.person}>
            {personName(person)}
            {more.length > 0 && <small>{more.join(' · ')}</small>}
          </span>
        )
      })}
    </Fact>
  )
}
