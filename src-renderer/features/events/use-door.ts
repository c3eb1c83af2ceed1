import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { movedUpNames } from './moved-up'

/** What is said of a guest, each told and undoable. */
export function useDoor() {
  const { door: t, states } = useTexts().events
  const arrive = useWrite('events', 'arrive', {
    said: ({ guest }) => t.arrived(guest.listName, guest.camePersons ?? 1),
  })
  const correct = useWrite('events', 'setCame', { said: ({ guest }) => t.corrected(guest.listName) })
  const reply = useWrite('events', 'reply', {
    said: ({ guest, movedUp }) =>
      [t.said(guest.listName, states[guest.state]), movedUp.length > 0 && t.movedUp(movedUpNames(movedUp))]
        .filter(Boolean)
        .join(' '),
  })
  return {
    arrive: arrive.mutate,
    correct: correct.mutate,
    reply: reply.mutate,
    busy: arrive.isPending || correct.isPending || reply.isPending,
  }
}
