import { formatDate } from '@shared/kernel/civil-date'
import { customers } from '@shared/texts/de/customers'
import type { PersonOnCard } from './card'

/** How things stand, in words: „kommt nicht mehr seit 12.11.2026 (Mitbewerber: Weinhaus Krug)“. */
export function standingWords({
  state,
  stateOn,
  stateReason,
  stateNote,
}: Pick<PersonOnCard, 'state' | 'stateOn' | 'stateReason' | 'stateNote'>): string {
  const said = customers.state.chip(state, stateOn && formatDate(stateOn))
  const why = stateReason && customers.state.why(stateReason, stateNote)
  return why ? `${said} (${why})` : said
}
