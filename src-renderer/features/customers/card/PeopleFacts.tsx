import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import { formatBirthday } from '@shared/kernel/birthday'
import { formatDate } from '@shared/kernel/civil-date'
import styles from './card.module.css'
import { Fact } from './Fact'

/** The members of a household, the contacts of a company. */
export function PeopleFacts({ card }: { card: CustomerCard }) {
  const { card: t, state: states } = useTexts().customers
  return (
    <Fact name={card.kind === 'household' ? t.members : t.contacts}>
      {card.people.map((person) => {
        const dead = person.state === 'deceased'
        const more = [
          dead && `† ${states.chip(person.state, person.stateOn && formatDate(person.stateOn))}`,
          person.role,
          person.addressForm === 'informal' && t.informal,
          person.birthday && t.born(formatBirthday(person.birthday)),
          !dead && person.adObjection && !card.adObjection && t.objectionOf,
        ].filter(Boolean)
        return (
          <span key={person.id} className={styles.person}>
            {personName(person)} {person.nameSuffix}
            {more.length > 0 && <small>{more.join(' · ')}</small>}
          </span>
        )
      })}
    </Fact>
  )
}
