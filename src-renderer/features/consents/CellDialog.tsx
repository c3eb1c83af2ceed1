import { useTexts } from '@renderer/shell/use-texts'
import { isLetterAdvertising } from '@shared/features/consents/consent'
import type { CardConsents, ConsentingPerson, ConsentStanding } from '@shared/features/consents/contract'
import type { CustomerCard } from '@shared/features/customers/card'
import { formatDate } from '@shared/kernel/civil-date'
import { CellHistory } from './CellHistory'
import styles from './consents.module.css'
import { ObjectionLine } from './ObjectionLine'
import { SayForm } from './SayForm'
import { StandingChip } from './StandingChip'
import { nameOf, subjectOf } from './use-consents'

type Props = {
  card: CustomerCard
  person: ConsentingPerson
  standing: ConsentStanding
  consents: CardConsents
  closed: boolean
  onClose: () => void
  /** Hears that a file is looked at, and when it no longer is. */
  onLook: (looking: boolean) => void
}

/** One purpose on one way for one person: how it stands, what is said now, and all that was said before. */
export function CellDialog({ card, person, standing, consents, closed, onClose, onLook }: Props) {
  const t = useTexts().consents
  const { channel, purpose, newsletterId, why, proofUntil } = standing
  const cell = { channel, purpose, ...(newsletterId !== null && { newsletterId }) }
  const subject = subjectOf(card.id, person)
  // What the household of another card said is lifted there; here somebody may still agree for themselves.
  const objected = why === 'objection' || (why === 'householdObjection' && consents.adObjection)
  return (
    <div className={styles.dialog}>
      <p className={styles.now}>
        {t.entry.now}: <StandingChip standing={standing} /> {t.reasons[why]}
      </p>
      {proofUntil && <p className={styles.hint}>{t.entry.proof(formatDate(proofUntil))}</p>}
      {objected && (
        <>
          <p className={styles.hint}>{t.objection.wins}</p>
          <ObjectionLine
            subject={consents.adObjection ? { customerId: card.id } : subject}
            name={consents.adObjection ? card.displayName : person.name}
            objects
            on={consents.adObjection ? consents.adObjectionOn : person.adObjectionOn}
            hint={consents.adObjection && card.kind !== 'person' ? t.objection.wholeCard : undefined}
            closed={closed}
          />
        </>
      )}
      {!closed && !(objected && isLetterAdvertising(standing)) && (
        <SayForm
          subject={subject}
          cell={cell}
          standing={standing}
          business={card.kind === 'company'}
          name={person.name}
          cellName={nameOf(standing, consents)}
          onDone={onClose}
        />
      )}
      <CellHistory input={{ ...subject, ...cell }} onLook={onLook} />
    </div>
  )
}
