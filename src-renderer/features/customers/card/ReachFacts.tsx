import { useTexts } from '@renderer/shell/use-texts'
import { Fact } from '@renderer/ui/Fact'
import type { CustomerCard } from '@shared/features/customers/card'
import { formatBirthday } from '@shared/kernel/birthday'
import { dialLink } from '@shared/kernel/phone'
import { Fragment } from 'react'
import styles from './facts.module.css'

/** The phones of a card, to be dialled. */
export function PhoneFacts({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.card
  return card.phones.map(({ label, number }) => (
    <Fact key={`${label} ${number}`} name={t.phoneLabels[label]}>
      <a href={dialLink(number)}>{number}</a>
    </Fact>
  ))
}

/** The e-mail addresses of a card; where a line is too short, they break before the @, at last before a dot. */
export function EmailFacts({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.card
  return card.emails.map(({ label, address }) => {
    const at = address.includes('@') ? address.lastIndexOf('@') : address.length
    return (
      <Fact key={`${label} ${address}`} name={t.emailLabels[label]}>
        <a href={`mailto:${address}`}>
          {address.slice(0, at)}
          <wbr />
          <span className={styles.host}>
            {address
              .slice(at)
              .split(/(?=\.)/)
              .map((part) => (
                <Fragment key={part}>
                  <wbr />
                  {part}
                </Fragment>
              ))}
          </span>
        </a>
      </Fact>
    )
  })
}

/** The birthday of a person; those of several stand beside their names. */
export function BirthdayFact({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.card
  const birthday = card.kind === 'person' ? card.people[0]?.birthday : undefined
  return birthday ? <Fact name={t.birthdayFact}>{formatBirthday(birthday)}</Fact> : null
}
