import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Fact } from '@renderer/ui/Fact'
import type { Belonging, CustomerCard } from '@shared/features/customers/card'
import { householdOf } from '@shared/features/customers/people'
import { formatDate } from '@shared/kernel/civil-date'
import styles from './facts.module.css'

/** Where a person belongs, and whose account the points go to. */
export function BelongingFacts({ card }: { card: CustomerCard }) {
  const t = useTexts().belonging
  const now = card.memberOf.filter(({ leftOn }) => leftOn === null)
  const before = card.memberOf.filter(({ leftOn }) => leftOn !== null)
  const household = householdOf(card)
  return (
    <>
      {now.length > 0 && (
        <Fact name={t.belongsTo}>
          {now.map((one) => (
            <BelongingLine key={one.groupId} belonging={one} />
          ))}
          {household && (
            <small className={styles.account}>
              {t.accountOf(household.displayName)} {card.restingPoints > 0 && t.resting(card.restingPoints)}
            </small>
          )}
        </Fact>
      )}
      {before.length > 0 && (
        <Fact name={t.belongedTo}>
          {before.map((one) => (
            <BelongingLine key={one.groupId} belonging={one} />
          ))}
        </Fact>
      )}
    </>
  )
}

function BelongingLine({ belonging }: { belonging: Belonging }) {
  const t = useTexts().belonging
  const { groupId, kind, displayName, role, since, leftOn } = belonging
  const more = [
    t.kinds[kind],
    role,
    since && t.since(formatDate(since)),
    leftOn && t.until(formatDate(leftOn)),
  ]
  return (
    <span className={styles.person}>
      <Link to={`/customers/${groupId}`}>{displayName}</Link>
      <small>{more.filter(Boolean).join(' · ')}</small>
    </span>
  )
}
