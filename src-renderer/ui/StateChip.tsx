import type { CustomerState } from '@shared/features/customers/card'
import { leftInPeace } from '@shared/features/customers/ending'
import { texts } from '@shared/texts'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Chip } from './Chip'

/** How things stand with a customer beside the name, so that nobody calls who should be left alone. */
export function StateChip({ state }: { state: CustomerState }) {
  if (state === 'active') return null
  const alone = leftInPeace(state)
  return (
    <Chip tone={alone ? 'red' : 'sand'} {...(alone && { icon: IconAlertTriangle })}>
      {texts().customers.state.names[state]}
    </Chip>
  )
}
