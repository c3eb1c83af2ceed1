import { cellText } from '@shared/kernel/cell'
import type { CivilDate } from '@shared/kernel/civil-date'
import { ownFiles as words } from '@shared/texts/de/own-files'
import type { OwnCard, OwnFacts, OwnField } from './own-card'
import { ownColumnKeys, ownColumns } from './own-column-list'
import { cardToCells } from './own-columns'
import { valueText } from './own-fields'

export type OwnChange = { label: string; before: string; after: string }

/**
 * What would change on a card that a file is written over, column by column.
 * @param next its consents are those that would be entered
 */
export function ownChanges(
  here: OwnCard,
  next: OwnCard,
  fields: readonly OwnField[],
  today: CivilDate,
): OwnChange[] {
  const told = (own: OwnCard) => cardToCells(own, ownColumnKeys, factsOf(own, today)).map(cellText)
  const [was, will] = [told({ ...here, consents: [] }), told(next)]
  const columns = ownColumnKeys.map((key, at) => ({
    label: ownColumns[key].label,
    before: was[at] ?? '',
    after: will[at] ?? '',
  }))
  const values = fields.map(({ name }, at) => ({
    label: name,
    before: textOf(here, at),
    after: textOf(next, at),
  }))
  return [...columns, ...values].filter(({ before, after }) => before !== after)
}

function textOf({ values }: OwnCard, at: number): string {
  const value = values.get(at)
  return value ? valueText(value) : ''
}

/** Only what stands on the card itself is compared. */
function factsOf({ card }: OwnCard, today: CivilDate): OwnFacts {
  return {
    ...{ today, objection: card.adObjection ? words.yes : words.no },
    ...{ byLetter: '', byEmail: '', byPhone: '', byMessenger: '', passingOn: '' },
    ...{ points: 0, purchases: 0, cents: 0, lastOn: null },
  }
}
