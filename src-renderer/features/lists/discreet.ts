import type { CardPart } from '@shared/features/lists/contract'
import type { ListChoice } from './list-choice'

type Printed = Pick<ListChoice, 'kind' | 'columns' | 'fieldIds' | 'parts'> & { protectedFieldIds: number[] }

/** Parts of a printed card with payment remarks or what was paid. */
const discreetParts: readonly CardPart[] = ['payment', 'purchases', 'history']

/** Whether something stands on a print that a customer at the counter need not read; `sensitive`: ids of fields. */
export function holdsDiscreet(printed: Printed, sensitive: readonly number[]): boolean {
  const { kind, columns, fieldIds, parts, protectedFieldIds } = printed
  if (kind === 'list') return columns.includes('stage') || fieldIds.some((id) => sensitive.includes(id))
  return (
    kind === 'cards' && (protectedFieldIds.length > 0 || parts.some((part) => discreetParts.includes(part)))
  )
}
