import { create } from 'zustand'
import { navigate } from './location'

/** What a form of a card is to begin with: what was typed into the search, or a number that was scanned. */
export type CardSeed = { text?: string; cardNumber?: string }

/** The form that is to take it: of a new card, or of this one. */
type Call = { of: number | 'new'; seed: CardSeed } | null

export const useCardCall = create<{ call: Call }>()(() => ({ call: null }))

/** Opens the empty card with what is known of the customer. */
export function callNewCard(seed: CardSeed): void {
  useCardCall.setState({ call: { of: 'new', seed } })
  void navigate('/customers/new')
}

/** Opens the form of a card and gives it the number. */
export function callGiveNumber(customerId: number, cardNumber: string): void {
  useCardCall.setState({ call: { of: customerId, seed: { cardNumber } } })
  void navigate(`/customers/${customerId}/edit`)
}
