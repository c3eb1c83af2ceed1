import { Discreet } from '@renderer/shell/counter-view'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import styles from './card.module.css'
import { Fact } from './Fact'

/** How the shop deals with a customer. */
export function TermsFacts({ card }: { card: CustomerCard }) {
  const { customers, cardForm } = useTexts()
  const t = customers.card
  return (
    <>
      {card.preferredChannel && (
        <Fact name={t.preferredChannel}>{cardForm.channels[card.preferredChannel]}</Fact>
      )}
      {(['ownSalutation', 'source', 'specialTerms', 'paymentRemark'] as const).map(
        (key) =>
          card[key] && (
            <Fact key={key} name={t[key]}>
              {key === 'paymentRemark' ? (
                <Discreet name={t[key]}>
                  <span className={styles.note}>{card[key]}</span>
                </Discreet>
              ) : (
                <span className={styles.note}>{card[key]}</span>
              )}
            </Fact>
          ),
      )}
    </>
  )
}

/** Whether there is any of it. */
export function hasTerms(card: CustomerCard): boolean {
  const { preferredChannel, ownSalutation, source, specialTerms, paymentRemark } = card
  return [preferredChannel, ownSalutation, source, specialTerms, paymentRemark].some(Boolean)
}
