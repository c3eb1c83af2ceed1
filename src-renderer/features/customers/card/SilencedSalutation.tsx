import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import { silencedBy } from '@shared/features/letters/own-salutation'
import { systemClock } from '@shared/kernel/clock'
import styles from './facts.module.css'

/** Says below a salutation of the shop's own that letters do not use it any more, and because of whom. */
export function SilencedSalutation({ card }: { card: CustomerCard }) {
  const { customers, consents } = useTexts()
  const t = customers.card
  const today = systemClock.today()
  const always = silencedBy(card, 'contract', today)
  const silencing = always ?? silencedBy(card, 'advertising', today)
  if (!silencing) return null
  const name = personName(silencing.person)
  const why = consents.reasons[silencing.why]
  return (
    <p className={styles.silenced} role="note">
      {always ? t.salutationSilenced(name, why) : t.salutationSilencedInAdvertising(name, why)}{' '}
      {card.deletedAt === null && <Link to={`/customers/${card.id}/edit`}>{t.changeSalutation}</Link>}
    </p>
  )
}
