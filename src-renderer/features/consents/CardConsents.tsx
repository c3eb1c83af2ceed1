import { Button, Loader } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { CustomerCard } from '@shared/features/customers/card'
import styles from './consents.module.css'
import { ObjectionLine } from './ObjectionLine'
import { PersonConsents } from './PersonConsents'
import { useConsents } from './use-consents'

/** Who of a card agreed to what, on which way, and what they object to. */
export function CardConsents({ card }: { card: CustomerCard }) {
  const t = useTexts().consents
  const consents = useConsents(card.id)
  const closed = card.deletedAt !== null
  if (consents.error) return <ErrorNotice error={consents.error} onRetry={() => void consents.refetch()} />
  if (!consents.data) return <Loader />
  const { people, adObjection, adObjectionOn } = consents.data
  return (
    <div className={styles.card}>
      <div className={styles.top}>
        <p className={styles.hint}>{t.legend}</p>
        {card.kind !== 'person' && (
          <ObjectionLine
            subject={{ customerId: card.id }}
            name={card.displayName}
            objects={adObjection}
            on={adObjectionOn}
            words={{ note: t.objection.noteAll, lift: t.objection.liftAll }}
            hint={adObjection ? t.objection.wholeCard : undefined}
            closed={closed}
          />
        )}
      </div>
      {people.map((person) => (
        <PersonConsents
          key={person.personId}
          card={card}
          person={person}
          consents={consents.data}
          closed={closed}
        />
      ))}
      {people.length === 0 && (
        <div className={styles.none}>
          {t.none}
          {!closed && (
            <Button variant="default" onClick={() => void navigate(`/customers/${card.id}/edit`)}>
              {t.addPeople}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
