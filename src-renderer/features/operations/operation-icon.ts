import {
  IconArrowBackUp,
  IconBell,
  IconBike,
  IconCards,
  IconGift,
  IconHistory,
  IconMail,
  IconMessage,
  IconNote,
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
  entries: IconNote,
  exchange: IconTableImport,
  history: IconHistory,
  letters: IconMail,
  loyalty: IconGift,
  operations: IconArrowBackUp,
  presets: IconSettings,
  purchases: IconShoppingCart,
  reminders: IconBell,
  settings: IconSettings,
  setup: IconSettings,
  staff: IconUsers,
  wishes: IconStar,
  things: IconBike,
}

/** The picture of the feature that an operation belongs to (`customers.update`). */
export function iconOf(kind: string): ComponentType<IconProps> {
  return icons[kind.split('.', 1)[0] ?? ''] ?? IconHistory
}
