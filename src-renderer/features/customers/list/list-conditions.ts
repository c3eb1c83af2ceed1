import { CustomerKind, SettableState } from '@shared/features/customers/card'
import { Stage } from '@shared/features/customers/stage'
import { allOf, type Selection } from '@shared/features/selections/selection'
import { z } from 'zod'

const orNone = <T extends z.ZodType>(schema: T) =>
  z
    .union([schema, z.literal('')])
    .catch('')
    .default('')

/** What the list can be narrowed to at once, as an address spells it; empty: whatever it is. */
export const ListConditions = z.object({
  tag: z.string().catch('').default(''),
  /** The beginning of the postcode. */
  postcode: z.string().catch('').default(''),
  kind: orNone(CustomerKind),
  state: orNone(SettableState),
  stage: orNone(Stage),
  /** The id of one of the staff, or `nobody`. */
  responsible: orNone(z.string().regex(/^([1-9]\d*|nobody)$/)),
  birthMonth: orNone(z.string().regex(/^([1-9]|1[0-2])$/)),
  /** The id of a saved selection. */
  saved: orNone(z.string().regex(/^[1-9]\d{0,8}$/)),
})
export type ListConditions = z.output<typeof ListConditions>

export const noConditions: ListConditions = ListConditions.parse({})

type Leaf = Exclude<Selection, { type: 'all' | 'ids' | 'and' | 'or' | 'not' }>

/** What each condition says, in the order of the menu. */
const leaves: { [K in keyof ListConditions]: (value: Exclude<ListConditions[K], ''>) => Leaf } = {
  tag: (tag) => ({ type: 'tag', tag }),
  postcode: (prefix) => ({ type: 'postcode', prefix: prefix.slice(0, 10) }),
  kind: (kind) => ({ type: 'kind', kind }),
  state: (state) => ({ type: 'state', state }),
  stage: (stage) => ({ type: 'stage', stage }),
  responsible: (staff) => ({ type: 'responsible', staffId: staff === 'nobody' ? null : Number(staff) }),
  saved: (id) => ({ type: 'saved', id: Number(id) }),
  birthMonth: (month) => ({ type: 'birthMonth', month: Number(month) }),
}

/** The conditions that are set, each with what it says. */
export function leavesOf(conditions: ListConditions): { key: keyof ListConditions; leaf: Leaf }[] {
  return (Object.keys(leaves) as (keyof ListConditions)[]).flatMap((key) => {
    const value = conditions[key].trim()
    return value === '' ? [] : [{ key, leaf: leaves[key](value as never) }]
  })
}

/** The selection that all of them mean together. */
export function selectionOf(conditions: ListConditions): Selection {
  return allOf(leavesOf(conditions).map(({ leaf }) => leaf))
}

/** The conditions as the query of an address. */
export function conditionsQuery(conditions: ListConditions): string {
  return new URLSearchParams(leavesOf(conditions).map(({ key }) => [key, conditions[key]])).toString()
}

/** The selection that such a query names; everybody where it names none. */
export function selectionOfQuery(query: URLSearchParams): Selection {
  return selectionOf(ListConditions.parse(Object.fromEntries(query)))
}
