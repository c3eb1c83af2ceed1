import { ActionIcon } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconLeaf } from '@tabler/icons-react'
import { useProfile } from './use-profile'

/** Marks a customer who wants no more kept than the needed, and takes the mark back. */
export function MinimalButton({ card }: { card: CustomerCard }) {
  const t = useTexts().profile
  const minimal = useProfile(card.id)?.minimal ?? false
  const name = card.displayName
  const set = useWrite('profile', 'setMinimal', {
    said: () => (minimal ? t.unsetSaid(name) : t.minimalSaid(name)),
  })
  return (
    <ActionIcon
      variant={minimal ? 'filled' : 'default'}
      aria-label={t.setMinimal}
      aria-pressed={minimal}
      title={minimal ? t.unsetMinimal : t.minimalTitle}
      loading={set.isPending}
      onClick={() => set.mutate({ customerId: card.id, minimal: !minimal })}
    >
      <IconLeaf size={19} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
}
