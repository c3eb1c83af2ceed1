import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import { isChild } from '@shared/features/customers/people'
import { personName } from '@shared/features/customers/rules'
import { standingWords } from '@shared/features/customers/standing-words'
import { formatBirthday } from '@shared/kernel/birthday'
import { formatDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { dialLink } from '@shared/kernel/phone'
import styles from './facts.module.css'
import { OwnCardMenu } from './OwnCardMenu'

/** One of the people on the card: who, how to reach them, and what is to be known of them. */
export function PersonFact({ person, card }: { person: PersonOnCard; card: CustomerCard }) {
  const { belonging: t, customers } = useTexts()
  const name = [personName(person), person.nameSuffix].filter(Boolean).join(' ')
  const dead = person.state === 'deceased'
  const more = [
    dead && `† ${standingWords(person)}`,
    person.role,
    !person.ownCard && person.addressForm === 'informal' && customers.card.informal,
    !person.ownCard && isChild(person, systemClock.today()) && t.child,
    person.birthday && customers.card.born(formatBirthday(person.birthday)),
    person.since && t.since(formatDate(person.since)),
    person.leftOn && t.left(formatDate(person.leftOn)),
    !dead && person.state !== 'active' && standingWords(person),
    !dead && person.adObjection && !card.adObjection && customers.card.objectionOf,
  ].filter(Boolean)
  return (
    <span className={styles.person}>
      <span className={styles.personName}>
        {person.ownCard ? <Link to={`/customers/${person.id}`}>{name}</Link> : name}
        {!card.deletedAt && person.leftOn === null && <OwnCardMenu person={person} card={card} name={name} />}
      </span>
      <small className={styles.beneath}>
        {more.length > 0 && <span>{more.join(' · ')}</span>}
        {[
          ...person.phones.map(({ number }) => ({ text: number, href: dialLink(number) })),
          ...person.emails.map(({ address }) => ({ text: address, href: `mailto:${address}` })),
        ].map(({ text, href }) => (
          <a key={text} href={href}>
            {text}
          </a>
        ))}
      </small>
    </span>
  )
}
