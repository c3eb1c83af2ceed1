import { z } from 'zod'
import type { CustomerCard, CustomerState } from './card'
import { currentPeople, livingPeople } from './people'

/** What is still to be done for a customer, so many of each. */
export const LeftOpen = z.object({ reminders: z.int(), wishes: z.int(), complaints: z.int() })
export type LeftOpen = z.infer<typeof LeftOpen>

export const nothingOpen: LeftOpen = { reminders: 0, wishes: 0, complaints: 0 }

/** What is to be done for these and for those. */
export function openSum(one: LeftOpen, other: LeftOpen): LeftOpen {
  return {
    reminders: one.reminders + other.reminders,
    wishes: one.wishes + other.wishes,
    complaints: one.complaints + other.complaints,
  }
}

/** Whether a state ends what is done for a customer day by day; somebody without a known address may come in again. */
export function endsCustom(state: CustomerState): boolean {
  return state === 'deceased' || state === 'restricted' || state === 'lost'
}

/** Whether nobody is called, written to or told of what has come: for whoever has died or is restricted by law. */
export function leftInPeace(state: CustomerState): boolean {
  return inPeace.some((one) => one === state)
}

/** The states of `leftInPeace`. */
export const inPeace = ['deceased', 'restricted'] as const

/**
 * Of whom a card says that they are left in peace; null of everybody else. A household of which nobody is alive any
 * more counts as deceased.
 */
export function restOf({ kind, state, people }: CustomerCard): 'deceased' | 'restricted' | null {
  if (state === 'deceased' || state === 'restricted') return state
  const died = kind === 'household' && state === 'active' && currentPeople(people).length > 0
  return died && livingPeople(people).length === 0 ? 'deceased' : null
}

/**
 * The card whose custom ends with it, or with one of its people: that of a member who has one, the household's with
 * the last one alive. Null where the others go on.
 */
export function closesCard(
  { id, kind, people }: Pick<CustomerCard, 'id' | 'kind' | 'people'>,
  personId: number | undefined,
): number | null {
  if (personId === undefined || personId === id) return id
  if (people.some((person) => person.id === personId && person.ownCard)) return personId
  const others = livingPeople(people).filter((person) => person.id !== personId)
  return kind === 'household' && others.length === 0 ? id : null
}
