import { FieldFacts, useFieldFactCount } from '@renderer/features/fields'
import { FoldButton, FoldedText, useUnfolded } from '@renderer/shell/fold'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { Fact } from '@renderer/ui/Fact'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconX } from '@tabler/icons-react'
import { AddressFact } from './AddressFact'
import { BelongingFacts } from './BelongingFacts'
import { shareOut } from './columns'
import styles from './facts.module.css'
import { PeopleFacts } from './PeopleFacts'
import { cardFacts } from './places/facts'
import { BirthdayFact, EmailFacts, PhoneFacts } from './ReachFacts'
import { TermsFacts } from './TermsFacts'
import { useLines } from './use-lines'
import { WebFact } from './WebFact'

const addressesAtFirst = 2

/** The facts in three columns: where to find them, who it is, what the shop knows; own fields fill what is left. */
export function CardFacts({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.card
  const [place, who, known] = shareOut(useFieldFactCount(card), useLines(card))
  return (
    <div className={styles.facts}>
      <dl>
        <Addresses card={card} />
        <PhoneFacts card={card} />
        <FieldFacts card={card} {...place} />
      </dl>
      <dl>
        <EmailFacts card={card} />
        {card.webAddresses.map((web) => (
          <WebFact key={`${web.label} ${web.url}`} web={web} />
        ))}
        <BirthdayFact card={card} />
        <PeopleFacts card={card} />
        <BelongingFacts card={card} />
        <cardFacts.who.Part card={card} />
        <FieldFacts card={card} {...who} />
      </dl>
      <dl className={styles.known}>
        <cardFacts.wanted.Part card={card} />
        <Known card={card} />
        <cardFacts.agreed.Part card={card} />
        <cardFacts.before.Part card={card} />
        <FieldFacts card={card} {...known} />
      </dl>
      {/* Stands there, by its style, while no column holds anything. */}
      <p className={styles.nothing}>{t.nothing}</p>
    </div>
  )
}

function Addresses({ card: { addresses } }: { card: CustomerCard }) {
  const t = useTexts().customers.card
  const [unfolded] = useUnfolded()
  const shown = unfolded ? addresses : addresses.slice(0, addressesAtFirst)
  const rest = addresses.length - addressesAtFirst
  return (
    <>
      {shown.map((address, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: addresses have nothing else that tells them apart.
        <AddressFact key={index} address={address} first={index === 0} />
      ))}
      {rest > 0 && (
        <Fact name="">
          <FoldButton rest={rest} what={t.addresses(rest)} />
        </Fact>
      )}
    </>
  )
}

function Known({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.card
  const informal = card.kind === 'person' && card.people[0]?.addressForm === 'informal'
  return (
    <>
      {card.adObjection && (
        <Fact name={t.advertising}>
          <Chip tone="red" icon={IconX}>
            {t.objection}
          </Chip>
        </Fact>
      )}
      {informal && <Fact name={t.addressForm}>{t.informal}</Fact>}
      <TermsFacts card={card} />
      {card.note && (
        <Fact name={t.note}>
          <FoldedText text={card.note} />
        </Fact>
      )}
    </>
  )
}
