import { Button, Title } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import type { CardConsents, ConsentingPerson } from '@shared/features/consents/contract'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconSignature } from '@tabler/icons-react'
import { ConsentMatrix } from './ConsentMatrix'
import styles from './consents.module.css'
import { ObjectionLine } from './ObjectionLine'
import { subjectOf } from './use-consents'

type Props = { card: CustomerCard; person: ConsentingPerson; consents: CardConsents; closed: boolean }

/** What one of a card agreed to: the matrix, the objection, and the form to sign. */
export function PersonConsents({ card, person, consents, closed }: Props) {
  const t = useTexts().consents
  const { name, role, isCompany, personId } = person
  return (
    <section className={styles.person} aria-label={t.matrixOf(name)}>
      <div className={styles.personHead}>
        <Title order={3}>{name}</Title>
        <small>{isCompany ? t.company : role}</small>
        <div className={styles.aside}>
          {!isCompany && (
            <ObjectionLine
              subject={subjectOf(card.id, person)}
              name={name}
              objects={person.adObjection}
              on={person.adObjectionOn}
              closed={closed}
            />
          )}
          {!closed && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconSignature size={17} stroke={1.8} aria-hidden />}
              aria-label={t.printFor(name)}
              onClick={() => void navigate(`/consents?customer=${card.id}&person=${personId}`)}
            >
              {t.print}
            </Button>
          )}
        </div>
      </div>
      <ConsentMatrix card={card} person={person} consents={consents} closed={closed} />
    </section>
  )
}
