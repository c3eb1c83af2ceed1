import { fieldConditionWords } from '@renderer/features/fields'
import type { Field } from '@shared/features/fields/definitions'
import type { Selection } from '@shared/features/selections/selection'
import { texts } from '@shared/texts'
import { type Condition, toConditions } from './conditions'

/** A condition in a few words, as its chip shows it; `fields` are the own fields that it may be about. */
export function conditionWords({ leaf, negated }: Condition, fields: readonly Field[]): string {
  const t = texts().selections.chips
  switch (leaf.type) {
    case 'tag':
      return negated ? t.notTag(leaf.tag) : t.tag(leaf.tag)
    case 'postcode':
      return negated ? t.notPostcode(leaf.prefix) : t.postcode(leaf.prefix)
    case 'ids':
      return negated ? t.notIds(leaf.ids.length) : t.ids(leaf.ids.length)
    case 'field': {
      const words = fieldConditionWords(leaf, fields)
      return negated ? texts().fields.condition.words.not(words) : words
    }
    case 'stage':
      return negated ? t.notStage(leaf.stage) : t.stage(leaf.stage)
    case 'memberOf':
      return negated ? t.notMemberOf : t.memberOf
    default:
      return t.other
  }
}

/** A selection in one line: `Stammkunde und PLZ beginnt mit 69`. */
export function selectionWords(selection: Selection, fields: readonly Field[]): string {
  const t = texts().selections
  const conditions = toConditions(selection)
  if (conditions.length === 0) return t.chips.all
  return conditions
    .map((condition, index) =>
      index === 0
        ? conditionWords(condition, fields)
        : `${t.joins[condition.join]} ${conditionWords(condition, fields)}`,
    )
    .join(' ')
}
