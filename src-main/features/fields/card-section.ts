import type { CardSection } from '@main/pdf/card-section'
import { lists } from '@shared/texts/de/lists'
import { readGroups } from './definition-store'
import { printedValue } from './printed-values'
import { readValuesOf } from './value-store'

/**
 * What stands in the own fields of a printed card, in their order. Of the specially protected ones only those that
 * were chosen by name; where others were left out, the card says so without telling whether there was anything.
 */
export const fieldSection: CardSection = async (db, cards, { protectedFieldIds }) => {
  const ids = cards.map(({ id }) => id)
  const all = (await readGroups(db, { on: 'card' })).flatMap(({ fields }) => fields)
  const shown = all.filter(({ id, sensitive }) => !sensitive || protectedFieldIds.includes(id))
  const note = shown.length < all.length ? [{ label: '', text: lists.cards.protectedLeftOut }] : []
  const held = await readValuesOf(db, 'customer', ids)
  return new Map(
    [...held].map(([id, values]) => {
      const lines = shown.flatMap((field) => {
        const value = values.find(({ fieldId }) => fieldId === field.id)
        return value ? [{ label: field.name, text: printedValue(field, value) }] : []
      })
      return [id, lines.length > 0 ? [...lines, ...note] : []]
    }),
  )
}
