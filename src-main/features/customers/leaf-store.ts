import type { CardLeaf } from '@shared/features/customers/leaves'
import { tagKey } from '@shared/features/customers/rules'
import type { Stage } from '@shared/features/customers/stage'
import type { LeafOf } from '@shared/features/selections/leaves'
import { sortKey } from '@shared/kernel/collation'
import { daysOf } from '@shared/kernel/period'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { holdsOn } from '../../db/address-on'
import {
  among,
  byFew,
  followed,
  happenedWithin,
  inside,
  type LeafKind,
  notAmong,
  type SelectionContext,
} from '../../db/leaf'
import { inStage } from '../../db/stages'
import { addressLeaf } from './address-leaf-store'
import { ageLeaf, birthdayLeaf, birthMonthLeaf } from './birthday-leaf-store'
import { cardFieldLeaf } from './text-leaf-store'

/** Conditions on the card itself. */
export const cardLeafKinds: { [T in CardLeaf['type']]: LeafKind<LeafOf<T>> } = {
  all: { pace: 'index', where: () => sql<SqlBool>`1` },
  // One parameter, however many are chosen by hand.
  ids: {
    pace: 'index',
    where: ({ ids }) => among(followed(sql`select value as id from json_each(${JSON.stringify(ids)})`)),
  },
  tag: {
    pace: 'index',
    where: ({ tag }) =>
      among(sql`select customer_tag.customer_id from customer_tag join tag on tag.id = customer_tag.tag_id
        where tag.folded = ${tagKey(tag)}`),
  },
  postcode: { pace: 'index', where: ({ prefix }, { today }) => inPostcodes(prefix, prefix, today) },
  postcodeRange: {
    pace: 'index',
    where: ({ from, to }, { today }) =>
      sql<SqlBool>`(${inPostcodes(from, to, today)} and ${from.length === to.length ? sql`1` : sql`0`})`,
  },
  town: {
    pace: 'index',
    where: ({ town }) => sql<SqlBool>`customer_index.city_key = ${sortKey(town)}`,
  },
  address: addressLeaf,
  // Computed from the purchases of each card.
  stage: { pace: 'worker', where: ({ stage }, context) => stageCondition(stage, context) },
  kind: {
    pace: 'index',
    where: ({ kind }) => byFew('kind', sql`<> 'person'`, kind === 'person' ? null : kind),
  },
  state: {
    pace: 'index',
    where: ({ state }) => byFew('state', sql`<> 'active'`, state === 'active' ? null : state),
  },
  responsible: {
    pace: 'index',
    where: ({ staffId }) => byFew('responsible_id', sql`is not null`, staffId),
  },
  birthMonth: birthMonthLeaf,
  birthday: birthdayLeaf,
  age: ageLeaf,
  cardField: cardFieldLeaf,
  preferredChannel: {
    pace: 'index',
    where: ({ channel }) => byFew('preferred_channel', sql`is not null`, channel),
  },
  customerSince: {
    pace: 'index',
    where: ({ period }, { today }) =>
      sql<SqlBool>`(customer_index.since > '' and ${inside(sql.ref('customer_index.since'), daysOf(period, today))})`,
  },
  created: {
    pace: 'index',
    where: ({ period }, { today }) =>
      among(sql`select id from customer where standalone = 1
        and ${happenedWithin(sql.ref('customer.created_at'), daysOf(period, today))}`),
  },
  changed: {
    pace: 'worker',
    where: ({ period }, { today }) =>
      among(sql`select id from customer
        where ${happenedWithin(sql.ref('customer.updated_at'), daysOf(period, today))}`),
  },
  adObjection: { pace: 'index', where: () => among(sql`select id from customer where ad_objection = 1`) },
  memberOf: {
    pace: 'index',
    where: ({ groupId }) =>
      among(sql`select person_id from membership
        where group_id in (${followed(sql`select ${groupId} as id`)}) and to_date is null`),
  },
  belongsTo: {
    pace: 'index',
    where: ({ kind }) =>
      among(sql`select membership.person_id from customer as card
        cross join membership on membership.group_id = card.id
        where card.kind <> 'person' and card.kind = ${kind} and card.deleted_at is null
          and membership.to_date is null`),
  },
}

/** Cards whose address that holds on the day has a postcode from the first to what begins with the last. */
function inPostcodes(from: string, to: string, today: string): RawBuilder<SqlBool> {
  return among(sql`select address.customer_id from address
    where address.postcode >= ${from} and address.postcode < ${`${to}\u{10FFFF}`} and ${holdsOn(today)}`)
}

/** What was said by hand comes before the rules; those cards are few, and an index of their own knows them. */
function stageCondition(stage: Stage, context: SelectionContext): RawBuilder<SqlBool> {
  const byHand = sql`select id from customer where stage_override is not null`
  const byRules = sql`select customer_stats.customer_id from customer_stats where ${inStage(stage, context)}`
  return sql<SqlBool>`((${among(byRules)} and ${notAmong(byHand)})
    or ${among(sql`${byHand} and stage_override = ${stage}`)})`
}
