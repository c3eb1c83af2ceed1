import { Discreet } from '@renderer/shell/counter-view'
import { FoldedText } from '@renderer/shell/fold'
import { useTexts } from '@renderer/shell/use-texts'
import { Fact } from '@renderer/ui/Fact'
import type { CustomerCard } from '@shared/features/customers/card'
import { SilencedSalutation } from './SilencedSalutation'

/** How the shop deals with a customer. */
export function TermsFacts({ card }: { card: CustomerCard }) {
  const { customers, cardForm } = useTexts()
  const t = customers.card
  return (
    <>
      {card.preferredChannel && (
        <Fact name={t.preferredChannel}>{cardForm.channels[card.preferredChannel]}</Fact>
      )}
      {card.cardNumbers.map(({ label, number }) => (
        <Fact key={`${label} ${number}`} name={cardForm.cardNumberKinds[label]}>
          {number}
        </Fact>
      ))}
      {(['ownSalutation', 'source', 'specialTerms', 'paymentRemark'] as const).map(
        (key) =>
          card[key] && (
            <Fact key={key} name={t[key]}>
              {key === 'paymentRemark' ? (
                <Discreet name={t[key]}>
                  <FoldedText text={card[key]} />
                </Discreet>
              ) : (
                <FoldedText text={card[key]} />
              )}
              {key === 'ownSalutation' && <SilencedSalutation card={card} />}
            </Fact>
          ),
      )}
    </>
  )
}
