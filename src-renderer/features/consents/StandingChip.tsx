import { Chip } from '@renderer/ui/Chip'
import type { ConsentStanding } from '@shared/features/consents/contract'
import { signOf } from './sign'

type Props = { standing: Pick<ConsentStanding, 'allowed' | 'why'>; before?: string }

/** „ja“, „nein“ or „?“ with its sign, after what it is about where that is not said beside it. */
export function StandingChip({ standing, before = '' }: Props) {
  const { word, icon, tone } = signOf(standing)
  return (
    <Chip tone={tone} {...(icon && { icon })}>
      {[before, word].filter(Boolean).join(' ')}
    </Chip>
  )
}
