import type { TimelineEntry } from '@shared/features/history/contract'
import { type CivilDate, civilToday, relativeDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { texts } from '@shared/texts'
import {
  IconBell,
  IconBellCheck,
  IconGift,
  IconMail,
  type IconProps,
  IconShoppingCart,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { channelIcons } from './channel-icons'

type EntryLook = {
  icon: ComponentType<IconProps>
  tone: 'green' | 'blue' | 'gold' | 'red' | 'sand'
  title: string
  /** The line below, in parts. */
  details: string[]
  /** It no longer counts: cancelled, taken back. */
  void: boolean
}

/** Icon, tint and words of an entry of the Verlauf. */
export function entryLook(entry: TimelineEntry, today: CivilDate): EntryLook {
  const { history: t, loyalty } = texts()
  const on = (instant: string) => relativeDate(civilToday(Date.parse(instant)), today)
  switch (entry.type) {
    case 'contact': {
      const paper = entry.channel === 'letter' || entry.channel === 'fax'
      return {
        icon: channelIcons[entry.channel],
        tone: paper ? 'sand' : 'blue',
        title: t.channels[entry.channel],
        details: [entry.text],
        void: false,
      }
    }
    case 'purchase':
      return {
        icon: IconShoppingCart,
        tone: entry.cancelledAt ? 'sand' : 'green',
        title: t.purchase(formatEuro(entry.cents)),
        details: [
          entry.text,
          entry.points > 0 && !entry.cancelledAt ? t.purchasePoints(loyalty.points(entry.points)) : '',
          entry.cancelledAt ? t.cancelled(on(entry.cancelledAt)) : '',
        ],
        void: entry.cancelledAt !== null,
      }
    case 'redemption':
      return {
        icon: IconGift,
        tone: entry.cancelled ? 'sand' : 'gold',
        title: t.redemption(loyalty.points(entry.points)),
        details: [entry.text, entry.cancelled ? t.redemptionCancelled : ''],
        void: entry.cancelled,
      }
    case 'letter':
      return {
        icon: IconMail,
        tone: 'sand',
        title: t.letter(entry.subject),
        details: [t.purposes[entry.purpose] ?? ''],
        void: false,
      }
    case 'reminder':
      return {
        icon: entry.doneAt ? IconBellCheck : IconBell,
        tone: entry.doneAt ? 'sand' : 'red',
        title: t.reminder,
        details: [
          entry.text,
          entry.doneAt ? t.reminderDone(on(entry.doneAt)) : t.reminderDue(relativeDate(entry.dueOn, today)),
        ],
        void: false,
      }
  }
}
