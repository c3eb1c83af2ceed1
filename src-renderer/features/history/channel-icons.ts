import type { Channel } from '@shared/features/history/contract'
import {
  IconAt,
  IconBuildingStore,
  IconDeviceMobileMessage,
  IconMail,
  IconMessageCircle,
  IconPhone,
  IconPrinter,
  type IconProps,
  IconSocial,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

export const channelIcons: Record<Channel, ComponentType<IconProps>> = {
  visit: IconBuildingStore,
  call: IconPhone,
  letter: IconMail,
  email: IconAt,
  sms: IconDeviceMobileMessage,
  messenger: IconMessageCircle,
  fax: IconPrinter,
  social: IconSocial,
}
