import { useRead } from '@renderer/rpc/reads'
import type { Field } from '@shared/features/fields/definitions'

/** All own fields of cards in their order, archived ones left out unless they are asked for. */
export function useCardFields({ archived = false } = {}): Field[] {
  const groups = useRead('fields', 'groups', { owner: { on: 'card' } }).data ?? []
  return groups.flatMap(({ fields }) => fields).filter((field) => archived || !field.archived)
}
