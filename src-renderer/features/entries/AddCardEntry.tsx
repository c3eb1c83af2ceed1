import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { useState } from 'react'
import { AddEntry } from './AddEntry'
import { EntryDialog } from './EntryDialog'
import type { EntryTask } from './entry-task'

/** „Neuer Eintrag“ at the foot of the card, and Alt+T. */
export function AddCardEntry({ card }: { card: CustomerCard }) {
  const t = useTexts().entries
  const [task, setTask] = useState<EntryTask | null>(null)
  return (
    <>
      <AddEntry label={t.add} onAdd={(kind) => setTask({ kind })} keyed quiet />
      <EntryDialog customerId={card.id} task={task} onClose={() => setTask(null)} />
    </>
  )
}
