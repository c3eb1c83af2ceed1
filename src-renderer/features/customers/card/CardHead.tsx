import { CardPhoto } from '@renderer/features/documents'
import { RedeemButton } from '@renderer/features/loyalty'
import { useMinimal } from '@renderer/features/profile'
import { Responsible } from '@renderer/features/staff'
import { useRead } from '@renderer/rpc/reads'
import { Discreet } from '@renderer/shell/counter-view'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import type { CustomerCard } from '@shared/features/customers/card'
import { standingWords } from '@shared/features/customers/standing-words'
import { partsOf, relativeDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { formatEuro } from '@shared/kernel/money'
import { kernel } from '@shared/texts/de/kernel'
import { count } from '@shared/texts/numbers'
import { IconAlertTriangle, IconCake } from '@tabler/icons-react'
import { birthdayChips } from './birthday-chip'
import styles from './card.module.css'
import { CardParts } from './places/CardParts'
import { cardParts } from './places/parts'

/** Who it is, at a glance; at the right the points. */
export function CardHead({ card }: { card: CustomerCard }) {
  const { customers, belonging } = useTexts()
  const t = customers.card
  const today = systemClock.today()
  const feb29 = useRead('settings', 'get', undefined).data?.birthdays.feb29 ?? 'feb28'
  const hints = !useMinimal(card.id)
  const salutation = card.kind === 'person' ? (card.people[0]?.salutation ?? 'none') : 'none'
  const above = [
    card.kind !== 'person' && belonging.kinds[card.kind],
    t.number(salutation, card.number),
    card.customerSince && t.since(monthOf(card.customerSince)),
  ]
  return (
    <div className={styles.head}>
      <CardPhoto card={card} size={68} />
      <div className={styles.who}>
        <div className={styles.above}>
          <span>{above.filter(Boolean).join(' · ')}</span>
          <Responsible card={card} />
        </div>
        <h2 id={`card-${card.id}`} className={styles.title}>
          {[card.displayName, card.kind === 'person' && card.people[0]?.nameSuffix].filter(Boolean).join(' ')}
        </h2>
        <div className={styles.chips}>
          {card.state !== 'active' && (
            <Chip tone="red" icon={IconAlertTriangle}>
              {standingWords(card)}
            </Chip>
          )}
          {card.tags.map((tag, index) => (
            <Chip key={tag} tone={index === 0 ? 'green' : 'sand'}>
              {tag}
            </Chip>
          ))}
          {hints &&
            birthdayChips(card, today, feb29).map((words) => (
              <Chip key={words} tone="gold" icon={IconCake}>
                {words}
              </Chip>
            ))}
          <CardParts parts={cardParts.marks} card={card} />
        </div>
      </div>
      <div className={styles.points}>
        <div className={styles.pointCount}>
          <strong>{count(card.points)}</strong> {t.points(card.points)}
        </div>
        <small>
          {card.stats.lastOn ? t.lastPurchase(relativeDate(card.stats.lastOn, today)) : t.noPurchase}
        </small>
        <div className={styles.pointFoot}>
          {card.stats.purchases > 0 && (
            <small>
              {t.turnover} <Discreet name={t.turnover}>{formatEuro(card.stats.cents)}</Discreet>
            </small>
          )}
          {card.points > 0 && !card.deletedAt && <RedeemButton customerId={card.id} balance={card.points} />}
        </div>
      </div>
    </div>
  )
}

function monthOf(date: string): string {
  const { year, month } = partsOf(date)
  return `${kernel.months[month - 1]} ${year}`
}
