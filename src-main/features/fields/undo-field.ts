import { draftOf, type Field } from '@shared/features/fields/definitions'
import { contentText } from '@shared/features/fields/values'
import { partsOf } from '@shared/kernel/civil-date'
import type { Clock } from '@shared/kernel/clock'
import type { Tx } from '../../db/operate'
import { type ChangeRow, undoRow } from '../../db/undo-row'
import type { UndoChange } from '../../db/undo-walk'
import { converted, optionFinder } from './conversion-plan'
import { heldSince, type Rewritten, rewrite } from './conversion-store'
import { existingField } from './definitions'
import { addRestField } from './rest-field'

/**
 * Takes a change of a field back. Where it was of another type, what was written into it since is converted
 * back, too: it would show, but no condition would find it. What does not fit goes to a field beside it.
 */
export const undoField =
  (clock: Clock): UndoChange =>
  async (tx, change) => {
    const outcome = await undoRow(tx, change)
    if (outcome === 'undone' && changesType(change)) {
      const field = await existingField(tx, change.row_id)
      await fitWritten(tx, field, change, clock)
    }
    return outcome
  }

function changesType({ before, after }: ChangeRow): boolean {
  if (before === null || after === null) return false
  const then = JSON.parse(after).type
  return then !== undefined && JSON.parse(before).type !== then
}

async function fitWritten(tx: Tx, field: Field, change: ChangeRow, clock: Clock): Promise<void> {
  const { unit } = draftOf(field)
  const { type, options } = field
  const target = {
    type,
    unit,
    optionOf: optionFinder(options.filter(({ archived }) => !archived)),
    thisYear: partsOf(clock.today()).year,
  }
  const changes: Rewritten[] = []
  let rest: number | undefined
  for (const held of await heldSince(tx, field, change)) {
    const content = converted(field, held, target)
    if (content) changes.push({ held, fieldId: field.id, content })
    else {
      rest ??= (await addRestField(tx, field, clock.now().toISOString())).id
      const text = contentText(held.content, field)
      changes.push({ held, fieldId: rest, content: { type: 'text', text } })
    }
  }
  await rewrite(tx, changes)
}
