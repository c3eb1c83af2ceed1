import { CampaignPart } from '@shared/features/campaigns/campaign-part'
import { CardField, TextTest } from '@shared/features/customers/leaves'
import type { Leaf } from '@shared/features/selections/leaves'
import type { Selection } from '@shared/features/selections/selection'
import type { Period } from '@shared/kernel/period'
import fc from 'fast-check'
import { towns } from './shop'

const one = fc.constantFrom
const or = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 3 })
const text = one('gross', 'GRÖ', 'rot', 'wein', 'Röder', 'lodz', 'n')
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({
    is: one('last' as const, 'before' as const),
    n: one(1, 3, 22, 90),
    unit: one('days' as const, 'months' as const, 'years' as const),
  }),
  fc.record({
    is: fc.constant('current' as const),
    unit: one('day' as const, 'month' as const, 'year' as const),
  }),
  fc.record({ is: fc.constant('previous' as const), unit: one('month' as const, 'year' as const) }),
  fc.record({
    is: fc.constant('between' as const),
    from: or(one('2026-08-25', '2025-11-22')),
    to: or(fc.constant('2026-11-01')),
  }),
)
const range = (...values: number[]) => ({ from: or(one(...values)), to: or(one(...values)) })
type Of<T extends Leaf['type']> = fc.Arbitrary<Extract<Leaf, { type: T }>>
const is = <T extends Leaf['type']>(type: T) => fc.constant(type)

/** Leaves of every kind over what `fillShop` makes; the type says when one is missing. */
export const arbitraryLeaves: { [T in Exclude<Leaf['type'], 'saved'>]: Of<T> } = {
  all: fc.record({ type: is('all') }),
  ids: fc.record({ type: is('ids'), ids: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }) }),
  tag: fc.record({ type: is('tag'), tag: one('wein', 'Käse', 'Brot') }),
  postcode: fc.record({ type: is('postcode'), prefix: one('6', '69115', '0') }),
  postcodeRange: fc.record({
    type: is('postcodeRange'),
    from: one('01000', '69115', '69'),
    to: one('69115', '69', '99999'),
  }),
  town: fc.record({ type: is('town'), town: towns }),
  near: fc.record({
    type: is('near'),
    place: one('69115', '69115 Heidelberg', 'dresden', 'Nirgends', ''),
    km: one(1, 30, 600),
  }),
  address: fc.record({ type: is('address'), is: one('complete', 'incomplete') }),
  stage: fc.record({ type: is('stage'), stage: one('prospect', 'first', 'repeat', 'regular', 'dormant') }),
  kind: fc.record({ type: is('kind'), kind: one('person', 'household', 'company', 'club') }),
  state: fc.record({ type: is('state'), state: one('active', 'moved', 'deceased') }),
  responsible: fc.record({ type: is('responsible'), staffId: one(null, 1) }),
  birthMonth: fc.record({ type: is('birthMonth'), month: one(2, 11, 12) }),
  birthday: fc.record({
    type: is('birthday'),
    within: fc.oneof(
      one('thisMonth' as const, 'nextMonth' as const),
      fc.record({ days: one(0, 9, 97, 98, 366) }),
    ),
  }),
  age: fc.record({ type: is('age'), ...range(0, 2, 17, 18, 45, 46) }),
  cardField: fc.record({
    type: is('cardField'),
    field: one(...CardField.options),
    test: one(...TextTest.options),
    text: fc.oneof(text, one('0711', '12/34')),
  }),
  preferredChannel: fc.record({ type: is('preferredChannel'), channel: one(null, 'email', 'phone') }),
  customerSince: fc.record({ type: is('customerSince'), period }),
  created: fc.record({ type: is('created'), period }),
  changed: fc.record({ type: is('changed'), period }),
  adObjection: fc.record({ type: is('adObjection') }),
  memberOf: fc.record({ type: is('memberOf'), groupId: fc.integer({ min: 1, max: 60 }) }),
  belongsTo: fc.record({ type: is('belongsTo'), kind: one('household', 'company', 'club') }),
  field: fc.record({
    type: is('field'),
    fieldId: fc.constant(1),
    condition: fc.constant({ is: 'filled' as const }),
  }),
  purchaseCount: fc.record({ type: is('purchaseCount'), ...range(0, 1, 2, 3), period: or(period) }),
  purchaseSum: fc.record({ type: is('purchaseSum'), ...range(0, 1000, 5000, 9000), period: or(period) }),
  firstPurchase: fc.record({ type: is('firstPurchase'), period }),
  lastPurchase: fc.record({ type: is('lastPurchase'), period: or(period) }),
  article: fc.record({ type: is('article'), text, period: or(period) }),
  points: fc.record({ type: is('points'), ...range(0, 1, 50) }),
  lastContact: fc.record({
    type: is('lastContact'),
    channel: one(null, 'call', 'visit'),
    period: or(period),
  }),
  noContact: fc.record({
    type: is('noContact'),
    channel: one(null, 'call', 'letter'),
    days: one(1, 2, 22, 23, 400),
  }),
  consent: fc.record({
    type: is('consent'),
    purpose: one(null, 'advertising', 'newsletter'),
    channel: one(null, 'email', 'phone'),
    newsletterId: one(null, null, 1),
    answer: one('given', 'refused', 'withdrawn', 'unasked'),
  }),
  thing: fc.record({ type: is('thing'), kindId: one(null, 1), serial: one('', 'x4', 'zz') }),
  wish: fc.record({
    type: is('wish'),
    open: one(null, true, false),
    category: one(null, 'Rad', ''),
    text: fc.oneof(text, fc.constant('')),
  }),
  voice: fc.record({
    type: is('voice'),
    kind: one(null, 'complaint', 'praise', 'rating'),
    starsFrom: one(null, 2),
    starsTo: one(null, 4),
    standing: one('any', 'open', 'quotable'),
    period: or(period),
  }),
  document: fc.record({
    type: is('document'),
    role: one(null, 'photo'),
    name: fc.oneof(text, fc.constant('')),
  }),
  campaign: fc.record({
    type: is('campaign'),
    id: one(1, 2),
    part: one(...CampaignPart.options),
  }),
  relation: fc.record({ type: is('relation'), kindId: one(101, 103, 104), forward: one(null, true, false) }),
  referral: fc.record({ type: is('referral'), is: one('referred', 'hasReferred') }),
}

/** Any of them, joined to trees of some levels. */
export const arbitrarySelection: fc.Arbitrary<Selection> = fc.letrec<{ tree: Selection; leaf: Selection }>(
  (tie) => ({
    leaf: fc.oneof(...(Object.values(arbitraryLeaves) as fc.Arbitrary<Selection>[])),
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: tie('leaf') },
      {
        weight: 2,
        arbitrary: fc.record({
          type: one('and' as const, 'or' as const),
          of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        }) as fc.Arbitrary<Selection>,
      },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('not' as const), of: tie('tree') }) },
    ),
  }),
).tree
