import {
  IconArrowBackUp,
  IconBell,
  IconCards,
  IconGift,
  IconHistory,
  IconMail,
  IconMessage,
  IconPaperclip,
  type IconProps,
  IconSettings,
  IconShoppingCart,
  IconStar,
  IconTableImport,
  IconUsers,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

const icons: Record<string, ComponentType<IconProps>> = {
  colleagueNotes: IconMessage,
  customers: IconCards,
  documents: IconPaperclip,
  exchange: IconTableImport,
  history: IconHistory,
  letters: IconMail,
  loyalty: IconGift,
  operations: IconArrowBackUp,
  purchases: IconShoppingCart,
  reminders: IconBell,
  settings: IconSettings,
  setup: IconSettings,
  staff: IconUsers,
  wishes: IconStar,
}

/** The picture of the feature that an operation belongs to (`customers.update`). */
export function iconOf(kind: string): ComponentType<IconProps> {
  return icons[kind.split('.', 1)[0] ?? ''] ?? IconHistory
}
