import { Loader } from '@mantine/core'
import { DropArea } from '@renderer/features/documents'
import { useNoteOpened } from '@renderer/features/opened'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { useEffect } from 'react'
import { CardFacts } from './CardFacts'
import { CardFoot } from './CardFoot'
import { CardHead } from './CardHead'
import { CardWay } from './CardWay'
import styles from './card.module.css'
import { CardParts } from './places/CardParts'
import { cardParts } from './places/parts'
import { TrashNotice } from './TrashNotice'
import { CardTabs } from './tabs/CardTabs'
import { useCardKeys } from './use-card-keys'

type Props = {
  id: number
  /** What the card was opened for: `purchase` puts the cursor into the amount. */
  doing: string | null
}

/** The open card: head, facts, and below them what has happened and what is to be done. */
export function CustomerCardPane({ id, doing }: Props) {
  const card = useRead('customers', 'get', { id })
  useCardKeys(id)
  useNoteOpened(id, card.data?.id === id && card.data.deletedAt === null)
  // A member's id leads to the card of the household or company.
  const shownId = card.data?.id ?? id
  useEffect(() => {
    if (shownId === id) return
    void navigate(`/customers/${shownId}${doing === null ? '' : `?do=${doing}`}`, { replace: true })
  }, [id, shownId, doing])
  if (shownId !== id) return null
  return (
    <DropArea
      place={{ customerId: id }}
      closed={!card.data || card.data.deletedAt !== null}
      takesPaste
      className={styles.pane}
    >
      <CardWay id={id} />
      {card.error && <ErrorNotice error={card.error} onRetry={() => void card.refetch()} />}
      {card.isLoading && <Loader />}
      {card.data && !card.error && (
        <>
          {card.data.deletedAt && <TrashNotice card={card.data} />}
          <article className={styles.card} aria-labelledby={`card-${id}`}>
            <CardHead card={card.data} />
            <CardParts parts={cardParts.notices} card={card.data} />
            <CardFacts card={card.data} />
            <CardParts parts={cardParts.sections} card={card.data} />
            <CardFoot card={card.data} />
          </article>
          <CardTabs card={card.data} doing={doing} />
        </>
      )}
    </DropArea>
  )
}
