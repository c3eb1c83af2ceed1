import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { currentPeople } from '@shared/features/customers/people'
import { useState } from 'react'
import { ClubLetter } from './ClubLetter'
import { Fact } from './Fact'
import { PersonFact } from './PersonFact'

/** As many as are shown at first; a club may have hundreds. */
const shownAtFirst = 12

/** The members of a household or club, the contacts of a company; below them who was there before. */
export function PeopleFacts({ card }: { card: CustomerCard }) {
  const t = useTexts().belonging
  const [all, setAll] = useState(false)
  if (card.kind === 'person') return null
  const current = currentPeople(card.people)
  const former = card.people.filter(({ leftOn }) => leftOn !== null)
  const shown = all ? current : current.slice(0, shownAtFirst)
  return (
    <>
      {current.length > 0 && (
        <Fact name={t.people[card.kind]}>
          {shown.map((person) => (
            <PersonFact key={person.id} person={person} card={card} />
          ))}
          {shown.length < current.length && (
            <Button variant="subtle" size="compact-md" onClick={() => setAll(true)}>
              {t.showAll(current.length)}
            </Button>
          )}
          {card.kind === 'club' && !card.deletedAt && <ClubLetter card={card} />}
        </Fact>
      )}
      {former.length > 0 && (
        <Fact name={t.former}>
          {former.map((person) => (
            <PersonFact key={person.id} person={person} card={card} />
          ))}
        </Fact>
      )}
    </>
  )
}
