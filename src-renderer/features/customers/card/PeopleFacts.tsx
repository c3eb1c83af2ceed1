import { FoldButton, useUnfolded } from '@renderer/shell/fold'
import { useTexts } from '@renderer/shell/use-texts'
import { Fact } from '@renderer/ui/Fact'
import type { CustomerCard } from '@shared/features/customers/card'
import { currentPeople } from '@shared/features/customers/people'
import { ClubLetter } from './ClubLetter'
import { PersonFact } from './PersonFact'

/** As many as are shown at first; a club may have hundreds. */
export const peopleAtFirst = 3
const formerAtFirst = 2

/** The members of a household or club, the contacts of a company; below them who was there before. */
export function PeopleFacts({ card }: { card: CustomerCard }) {
  const t = useTexts().belonging
  const [unfolded] = useUnfolded()
  if (card.kind === 'person') return null
  const current = currentPeople(card.people)
  const former = card.people.filter(({ leftOn }) => leftOn !== null)
  const shown = unfolded ? current : current.slice(0, peopleAtFirst)
  return (
    <>
      {current.length > 0 && (
        <Fact name={t.people[card.kind]}>
          {shown.map((person) => (
            <PersonFact key={person.id} person={person} card={card} />
          ))}
          {current.length > peopleAtFirst && <FoldButton rest={current.length - peopleAtFirst} />}
          {card.kind === 'club' && !card.deletedAt && <ClubLetter card={card} />}
        </Fact>
      )}
      {former.length > 0 && (
        <Fact name={t.former}>
          {former.slice(0, unfolded ? undefined : formerAtFirst).map((person) => (
            <PersonFact key={person.id} person={person} card={card} />
          ))}
          {former.length > formerAtFirst && <FoldButton rest={former.length - formerAtFirst} />}
        </Fact>
      )}
    </>
  )
}
