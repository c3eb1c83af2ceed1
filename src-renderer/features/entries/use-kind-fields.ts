import { useRead } from '@renderer/rpc/reads'
import type { Field, FieldOwner } from '@shared/features/fields/definitions'

/** The fields of a kind in their order, archived ones last; undefined while they are not known. */
export function useKindFields(on: 'entry' | 'thing', kindId: number): Field[] | undefined {
  const owner: FieldOwner = { on, kindId }
  return useRead('fields', 'groups', { owner }).data?.flatMap(({ fields }) => fields)
}
