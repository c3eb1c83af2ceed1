import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { CardFields } from '@shared/features/customers/card'
import { hasName } from '@shared/features/customers/rules'
import { comparedFields } from '@shared/features/duplicates/party'
import { IconUsers } from '@tabler/icons-react'
import { useRef } from 'react'
import styles from './likely.module.css'
import { useTakeOver } from './use-take-over'

type Props = {
  card: CardFields
  /** The card itself, where it is stored already. */
  besides?: number | undefined
  /** Said to be somebody else's, to be remembered when a new card is saved. */
  notThese: readonly number[]
  onNotThis: (id: number) => void
  /** Leaves the form without what was typed, which stands on the other card now. */
  onTaken: (id: number) => void
}

const pauseMs = 350

/** „Gibt es schon?“: the cards that the one in writing may be. It asks nothing, and waits beside the form. */
export function LikelyCards({ card, besides, notThese, onNotThis, onTaken }: Props) {
  const t = useTexts().duplicates
  const [typed] = useDebouncedValue(card, pauseMs)
  const different = useWrite('duplicates', 'different', { said: () => t.saidDifferent })
  const takeOver = useTakeOver(onTaken)
  const element = useRef<HTMLDivElement>(null)
  const { data } = useRead(
    'duplicates',
    'check',
    { card: comparedFields(typed), ...(besides === undefined ? {} : { besides }) },
    // What does not fit the card yet says its own field.
    { enabled: hasName(typed) && CardFields.safeParse(typed).success, keepPrevious: true },
  )
  const hits = hasName(card) ? (data ?? []).filter(({ id }) => !notThese.includes(id)) : []
  return (
    <div ref={element} role="status" tabIndex={-1} className={styles.around} aria-label={t.warning.title}>
      {hits.length > 0 && (
        <div className={styles.likely}>
          <strong className={styles.title}>
            <IconUsers size={20} stroke={1.8} aria-hidden /> {t.warning.title}
          </strong>
          <ul>
            {hits.map((hit) => (
              <li key={hit.id}>
                <div>
                  <strong>{hit.listName}</strong>{' '}
                  <span className={styles.dim}>{[hit.number, hit.line].filter(Boolean).join(' · ')}</span>
                  <span className={styles.why}>{t.reasons(hit.reasons)}</span>
                </div>
                <div className={styles.buttons}>
                  <Button
                    size="compact-md"
                    variant="default"
                    onClick={() => void navigate(`/customers/${hit.id}`)}
                  >
                    {t.warning.open}
                  </Button>
                  {hit.kind === card.kind && besides === undefined && (
                    <Button size="compact-md" variant="default" onClick={() => takeOver(hit.id, card)}>
                      {t.warning.takeOver}
                    </Button>
                  )}
                  <Button
                    size="compact-md"
                    variant="subtle"
                    onClick={() => {
                      onNotThis(hit.id)
                      // The button goes; the keys of the form must not be lost.
                      element.current?.focus()
                      if (besides !== undefined) different.mutate({ one: besides, other: hit.id })
                    }}
                  >
                    {t.warning.another}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
