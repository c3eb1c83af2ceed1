import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { NoteRow } from './NoteRow'
import styles from './notes.module.css'

/** The notes between colleagues on a card, above its facts; nothing where there are none. */
export function CardNotes({ card }: { card: CustomerCard }) {
  const t = useTexts().colleagueNotes
  const notes = useRead('colleagueNotes', 'ofCard', { customerId: card.id }).data ?? []
  if (notes.length === 0) return null
  return (
    <ul className={styles.onCard} aria-label={t.onCard}>
      {notes.map((note) => (
        <NoteRow key={note.id} note={note} named={false} />
      ))}
    </ul>
  )
}
