import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconLeaf } from '@tabler/icons-react'
import { useProfile } from './use-profile'

/** The mark of a customer of whom only the needed is kept. */
export function MinimalMark({ card }: { card: CustomerCard }) {
  const t = useTexts().profile
  if (!useProfile(card.id)?.minimal) return null
  return <Chip icon={IconLeaf}>{t.minimal}</Chip>
}
