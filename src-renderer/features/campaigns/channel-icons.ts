import type { CampaignChannel } from '@shared/features/campaigns/campaign'
import { type Icon, IconAt, IconMail, IconMessage2, IconPhone } from '@tabler/icons-react'

/** What stands for each way. */
export const channelIcons: Record<CampaignChannel, Icon> = {
  letter: IconMail,
  email: IconAt,
  phone: IconPhone,
  message: IconMessage2,
}
