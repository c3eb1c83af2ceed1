import { fieldConditionWords } from '@renderer/features/fields'
import type { Known } from '@renderer/shell/leaf-kind'
import type { Selection } from '@shared/features/selections/selection'
import { texts } from '@shared/texts'
import { type Condition, toConditions } from './conditions'
import { clauseOf, sentenceOf } from './sentence'

/** A condition in a few words, as its chip shows it. */
export function conditionWords({ leaf, negated }: Condition, known: Known): string {
  const { fields, staff } = known
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
    case 'kind':
      return negated ? t.not(t.kind(leaf.kind)) : t.kind(leaf.kind)
    case 'state':
      return negated ? t.not(t.state(leaf.state)) : t.state(leaf.state)
    case 'responsible': {
      const words = t.responsible(
        leaf.staffId === null ? null : (staff.find(({ id }) => id === leaf.staffId)?.name ?? '…'),
      )
      return negated ? t.not(words) : words
    }
    case 'birthMonth':
      return negated ? t.not(t.birthMonth(leaf.month)) : t.birthMonth(leaf.month)
    case 'other':
      return sentenceOf(leaf.selection, known)
    default:
      return clauseOf(leaf, negated, known)
  }
}

/** A selection in one line: `Stammkunde und PLZ beginnt mit 69`. */
export function selectionWords(selection: Selection, known: Known): string {
  const t = texts().selections
  const conditions = toConditions(selection)
  if (conditions.length === 0) return t.chips.all
  return conditions
    .map((condition, index) =>
      index === 0
        ? conditionWords(condition, known)
        : `${t.joins[condition.join]} ${conditionWords(condition, known)}`,
    )
    .join(' ')
}
