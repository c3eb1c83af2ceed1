import type { LeafUi } from '@renderer/shell/leaf-kind'
import { CustomerKind, PreferredChannel, SettableState } from '@shared/features/customers/card'
import { CardField, TextTest } from '@shared/features/customers/leaves'
import { Stage } from '@shared/features/customers/stage'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'
import { history } from '@shared/texts/de/history'

const { leaves: t, customers, stages, belonging, selections } = texts()
const named = <T extends string>(values: readonly T[], names: Record<T, string>) =>
  values.map((value) => ({ value, label: names[value] }))
const one = <L>(leaf: L) => [{ leaf }]
const month = { is: 'current', unit: 'month' } as const

/** Conditions on the card itself. */
export const cardLeafUis: {
  [T in
    | 'tag'
    | 'stage'
    | 'kind'
    | 'state'
    | 'responsible'
    | 'cardField'
    | 'preferredChannel'
    | 'customerSince'
    | 'created'
    | 'changed'
    | 'adObjection'
    | 'memberOf'
    | 'belongsTo'
    | 'postcode'
    | 'postcodeRange'
    | 'town'
    | 'address'
    | 'birthMonth'
    | 'birthday'
    | 'age'
    | 'all']: LeafUi<LeafOf<T>>
} = {
  all: { topic: 'card', starts: () => [], fields: [] },
  tag: {
    topic: 'card',
    starts: () => one({ type: 'tag', tag: '' }),
    fields: [{ as: 'text', key: 'tag', label: selections.tag, limit: 60 }],
  },
  stage: {
    topic: 'card',
    starts: () => one({ type: 'stage', stage: 'regular' }),
    fields: [
      {
        as: 'choice',
        key: 'stage',
        label: selections.stage,
        options: () => named(Stage.options, stages.names),
      },
    ],
  },
  kind: {
    topic: 'card',
    starts: () => one({ type: 'kind', kind: 'person' }),
    fields: [
      {
        as: 'choice',
        key: 'kind',
        label: selections.kind,
        options: () => named(CustomerKind.options, belonging.kinds),
      },
    ],
  },
  state: {
    topic: 'card',
    starts: () => one({ type: 'state', state: 'active' }),
    fields: [
      {
        as: 'choice',
        key: 'state',
        label: selections.state,
        options: () => named(SettableState.options, customers.state.names),
      },
    ],
  },
  responsible: {
    topic: 'card',
    starts: () => one({ type: 'responsible', staffId: null }),
    fields: [
      {
        as: 'choice',
        key: 'staffId',
        label: selections.responsible,
        options: ({ staff }) => [
          { value: null, label: t.nobody },
          ...staff.map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
    ],
  },
  cardField: {
    topic: 'card',
    starts: () => one({ type: 'cardField', field: 'note', test: 'contains', text: '' }),
    fields: [
      { as: 'choice', key: 'field', label: t.field, options: () => named(CardField.options, t.cardFields) },
      { as: 'choice', key: 'test', label: t.test, options: () => named(TextTest.options, t.textTests) },
      {
        as: 'text',
        key: 'text',
        label: t.text,
        limit: 200,
        when: ({ test }) => test !== 'filled' && test !== 'empty',
      },
    ],
  },
  preferredChannel: {
    topic: 'card',
    starts: () => one({ type: 'preferredChannel', channel: 'email' }),
    fields: [
      {
        as: 'choice',
        key: 'channel',
        label: t.channel,
        options: () => [
          { value: null, label: t.none },
          ...PreferredChannel.options.map((value) => ({
            value,
            label: history.channels[value === 'phone' ? 'call' : value],
          })),
        ],
      },
    ],
  },
  customerSince: {
    topic: 'card',
    starts: () => one({ type: 'customerSince', period: { is: 'current', unit: 'year' } }),
    fields: [{ as: 'period', key: 'period' }],
  },
  created: {
    topic: 'card',
    starts: () => one({ type: 'created', period: month }),
    fields: [{ as: 'period', key: 'period' }],
  },
  changed: {
    topic: 'card',
    starts: () => one({ type: 'changed', period: month }),
    fields: [{ as: 'period', key: 'period' }],
  },
  adObjection: { topic: 'consents', starts: () => one({ type: 'adObjection' }), fields: [] },
  memberOf: { topic: 'belonging', starts: () => [], fields: [] },
  belongsTo: {
    topic: 'belonging',
    starts: () => one({ type: 'belongsTo', kind: 'household' }),
    fields: [
      {
        as: 'choice',
        key: 'kind',
        label: t.which,
        options: () => named(['household', 'company', 'club'] as const, t.groupOptions),
      },
    ],
  },
  postcode: {
    topic: 'place',
    starts: () => one({ type: 'postcode', prefix: '' }),
    fields: [{ as: 'text', key: 'prefix', label: selections.postcode, limit: 10 }],
  },
  postcodeRange: {
    topic: 'place',
    starts: () => one({ type: 'postcodeRange', from: '', to: '' }),
    fields: [
      { as: 'text', key: 'from', label: t.from, limit: 10 },
      { as: 'text', key: 'to', label: t.to, limit: 10 },
    ],
  },
  town: {
    topic: 'place',
    starts: () => one({ type: 'town', town: '' }),
    fields: [{ as: 'text', key: 'town', label: t.titles.town, limit: 120 }],
  },
  address: {
    topic: 'place',
    starts: () => one({ type: 'address', is: 'incomplete' }),
    fields: [
      {
        as: 'choice',
        key: 'is',
        label: t.titles.address,
        options: () => named(['complete', 'incomplete'] as const, t.completeness),
      },
    ],
  },
  birthMonth: {
    topic: 'birthday',
    starts: () => one({ type: 'birthMonth', month: 1 }),
    fields: [
      {
        as: 'choice',
        key: 'month',
        label: selections.birthMonth,
        options: () => selections.months.map((label, at) => ({ value: at + 1, label })),
      },
    ],
  },
  birthday: {
    topic: 'birthday',
    starts: () => one({ type: 'birthday', within: 'nextMonth' }),
    fields: [
      {
        as: 'choice',
        key: 'within',
        label: t.within,
        options: () => [
          { value: { days: 0 }, label: t.withinOptions.today },
          { value: { days: 7 }, label: t.withinOptions.week },
          { value: { days: 14 }, label: t.withinOptions.fortnight },
          { value: { days: 30 }, label: t.withinOptions.month },
          { value: 'thisMonth', label: t.withinOptions.thisMonth },
          { value: 'nextMonth', label: t.withinOptions.nextMonth },
        ],
      },
    ],
  },
  age: {
    topic: 'birthday',
    starts: () => one({ type: 'age', from: 18, to: null }),
    fields: [{ as: 'range', unit: t.years }],
  },
}
