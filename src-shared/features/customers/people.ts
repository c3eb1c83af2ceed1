import { ageOn } from '@shared/kernel/birthday'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { CustomerCard, PersonFields, PersonOnCard } from './card'

/** The people of a card who belong to it now: those who left are only remembered. */
export function currentPeople<P extends Pick<PersonFields, 'leftOn'>>(people: readonly P[]): P[] {
  return people.filter(({ leftOn }) => leftOn === null)
}

/** The people of a card who are alive and belong to it: nobody else is written to, named or congratulated. */
export function livingPeople<P extends Pick<PersonOnCard, 'state' | 'leftOn'>>(people: readonly P[]): P[] {
  return currentPeople(people).filter(({ state }) => state !== 'deceased')
}

/** Who is under 18 on the day. A full birthday decides; where there is none, the mark on the card does. */
export function isChild(person: Pick<PersonFields, 'birthday' | 'child'>, today: CivilDate): boolean {
  const age = person.birthday && ageOn(person.birthday, today)
  return age === null ? person.child : age < 18
}

/** The household that a person belongs to now; its account books what the person buys. */
export function householdOf({ memberOf }: Pick<CustomerCard, 'memberOf'>) {
  return memberOf.find(({ kind, leftOn }) => kind === 'household' && leftOn === null)
}

/** The household on whose card nobody is left once this person's card is gone. */
export function emptiedWithout(card: Pick<CustomerCard, 'memberOf'>) {
  const household = householdOf(card)
  return household?.alone ? household : undefined
}

/** The households that would be names without people once this person is erased; see `privacy.erase`. */
export function householdsOnlyOf({ memberOf }: Pick<CustomerCard, 'memberOf'>) {
  return memberOf.filter(({ kind, soleMember }) => kind === 'household' && soleMember)
}

/** Whether nobody stands on the card of a household any more who once did: all have left, or lie in the trash. */
export function isDeserted({
  kind,
  people,
  membersInTrash,
}: Pick<CustomerCard, 'kind' | 'people' | 'membersInTrash'>): boolean {
  return kind === 'household' && currentPeople(people).length === 0 && people.length + membersInTrash > 0
}

/** Whether a household loses the last one who belongs to it: then somebody has to say what becomes of the card. */
export function losesItsLast(
  before: { kind: CustomerCard['kind']; people: readonly Pick<PersonFields, 'leftOn'>[] },
  after: { kind: CustomerCard['kind']; people: readonly Pick<PersonFields, 'leftOn'>[] },
): boolean {
  return (
    before.kind === 'household' &&
    after.kind === 'household' &&
    currentPeople(before.people).length > 0 &&
    currentPeople(after.people).length === 0
  )
}
