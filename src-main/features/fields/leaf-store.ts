import type { LeafOf } from '@shared/features/selections/leaves'
import { among, type LeafKind } from '../../db/leaf'
import { customersWhere } from './condition-store'

/** Conditions on the shop's own fields. */
export const fieldLeafKinds: { field: LeafKind<LeafOf<'field'>> } = {
  field: { pace: 'index', where: (leaf) => among(customersWhere(leaf)) },
}
