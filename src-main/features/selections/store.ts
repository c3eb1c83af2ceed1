import { tagKey } from '@shared/features/customers/rules'
import type { Stage } from '@shared/features/customers/stage'
import type { Selection } from '@shared/features/selections/selection'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { holdsOn } from '../../db/address-on'
import type { Schema } from '../../db/schema'
import { inStage, type StageContext } from '../../db/stages'
import { customersWhere } from '../fields'
import { hasBirthdayIn, isInState, isLookedAfterBy, isOfKind } from './card-leaves-store'

type Builder = ExpressionBuilder<Schema, 'customer_index'>

/** A selection as a condition over `customer_index`; living or trashed is the caller's to say. */
export function selectionCondition(
  eb: Builder,
  selection: Selection,
  stages: StageContext,
): Expression<SqlBool> {
  switch (selection.type) {
    case 'all':
      return sql<SqlBool>`1`
    case 'ids':
      // One parameter, however many are chosen by hand.
      return sql<SqlBool>`customer_index.customer_id in (select value from json_each(${JSON.stringify(selection.ids)}))`
    case 'tag':
      return eb(
        'customer_index.customer_id',
        'in',
        eb
          .selectFrom('customer_tag')
          .innerJoin('tag', 'tag.id', 'customer_tag.tag_id')
          .select('customer_tag.customer_id')
          .where('tag.folded', '=', tagKey(selection.tag)),
      )
    case 'postcode':
      return eb(
        'customer_index.customer_id',
        'in',
        eb
          .selectFrom('address')
          .select('address.customer_id')
          .where('address.postcode', '>=', selection.prefix)
          .where('address.postcode', '<', `${selection.prefix}\u{10FFFF}`)
          .where(holdsOn(stages.today)),
      )
    case 'field':
      return eb('customer_index.customer_id', 'in', customersWhere(selection))
    case 'memberOf':
      return eb(
        'customer_index.customer_id',
        'in',
        eb
          .selectFrom('membership')
          .select('membership.person_id')
          .where('membership.group_id', '=', selection.groupId)
          .where('membership.to_date', 'is', null),
      )
    case 'stage':
      return stageCondition(eb, selection.stage, stages)
    case 'kind':
      return isOfKind(eb, selection.kind)
    case 'state':
      return isInState(eb, selection.state)
    case 'responsible':
      return isLookedAfterBy(eb, selection.staffId)
    case 'birthMonth':
      return hasBirthdayIn(eb, selection.month)
    case 'not':
      return eb.not(selectionCondition(eb, selection.of, stages))
    default: {
      const parts = selection.of.map((part) => selectionCondition(eb, part, stages))
      return selection.type === 'and' ? eb.and(parts) : eb.or(parts)
    }
  }
}

/** What was said by hand comes before the rules; those cards are few, and an index of their own knows them. */
function stageCondition(eb: Builder, stage: Stage, stages: StageContext): Expression<SqlBool> {
  const byHand = eb
    .selectFrom('customer')
    .select('customer.id')
    .where('customer.stage_override', 'is not', null)
  const id = 'customer_index.customer_id'
  const byRules = eb
    .selectFrom('customer_stats')
    .select('customer_stats.customer_id')
    .where(inStage(stage, stages))
  return eb.or([
    eb.and([eb(id, 'in', byRules), eb(id, 'not in', byHand)]),
    eb(id, 'in', byHand.where('customer.stage_override', '=', stage)),
  ])
}
