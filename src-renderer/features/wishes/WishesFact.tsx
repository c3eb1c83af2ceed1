import { useRead } from '@renderer/rpc/reads'
import { FoldButton, useUnfolded } from '@renderer/shell/fold'
import { useTexts } from '@renderer/shell/use-texts'
import { Fact } from '@renderer/ui/Fact'
import type { CustomerCard } from '@shared/features/customers/card'
import { formatDate } from '@shared/kernel/civil-date'
import styles from './wishes.module.css'

const atFirst = 2

/** What a customer is looking for, among the facts of the card; nothing where they look for nothing. */
export function WishesFact({ card }: { card: CustomerCard }) {
  const t = useTexts().wishes
  const wishes = useRead('wishes', 'ofCard', { customerId: card.id }).data ?? []
  const [unfolded] = useUnfolded()
  if (wishes.length === 0) return null
  const shown = unfolded ? wishes : wishes.slice(0, atFirst)
  return (
    <Fact name={t.fact(wishes.length)}>
      {shown.map(({ id, text, untilOn }) => (
        <span key={id} className={styles.fact} dir="auto">
          {text} {untilOn && <small>{t.untilDay(formatDate(untilOn))}</small>}
        </span>
      ))}
      {wishes.length > atFirst && <FoldButton rest={wishes.length - atFirst} />}
    </Fact>
  )
}
