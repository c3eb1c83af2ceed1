import { entryTitle, kindIcons } from '@renderer/features/entries'
import type { TimelineEntry } from '@shared/features/history/contract'
import { starSigns } from '@shared/features/voices/rules'
import { type CivilDate, civilToday, relativeDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { texts } from '@shared/texts'
import {
  IconBell,
  IconBellCheck,
  IconGift,
  IconMail,
  IconMessage2,
  type IconProps,
  IconShoppingCart,
  IconStar,
  IconThumbUp,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { channelIcons } from './channel-icons'

type EntryLook = {
  icon: ComponentType<IconProps>
  tone: 'green' | 'blue' | 'gold' | 'red' | 'sand'
  title: string
  /** Belongs behind the title and is not for the eyes of a customer at the counter. */
  discreet?: { name: string; text: string }
  /** The line below, in parts. */
  details: string[]
  /** It no longer counts: cancelled, taken back. */
  void: boolean
}

const voiceLooks = {
  complaint: { icon: IconMessage2, tone: 'red' },
  praise: { icon: IconThumbUp, tone: 'green' },
  rating: { icon: IconStar, tone: 'gold' },
} as const

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
        title: [t.channels[entry.channel], entry.personName && t.with(entry.personName)]
          .filter(Boolean)
          .join(' '),
        details: [entry.text],
        void: false,
      }
    }
    case 'purchase': {
      const amount = formatEuro(entry.cents)
      return {
        icon: IconShoppingCart,
        tone: entry.cancelledAt ? 'sand' : 'green',
        // What was paid today has just been said at the counter; all of it together is the turnover.
        ...(civilToday(Date.parse(entry.at)) === today
          ? { title: t.purchase(amount) }
          : { title: t.purchase(''), discreet: { name: t.amount, text: amount } }),
        details: [
          entry.text,
          entry.points > 0 && !entry.cancelledAt ? t.purchasePoints(loyalty.points(entry.points)) : '',
          entry.cancelledAt ? t.cancelled(on(entry.cancelledAt)) : '',
        ],
        void: entry.cancelledAt !== null,
      }
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
        icon: entry.channel === 'email' ? channelIcons.email : IconMail,
        tone: 'sand',
        title: t.letter(entry.subject, entry.channel),
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
    case 'voice': {
      const { voices } = texts()
      return {
        ...voiceLooks[entry.kind],
        ...(entry.closedAt !== null && { tone: 'sand' as const }),
        title: [voices.kinds[entry.kind], entry.stars && starSigns(entry.stars), entry.article]
          .filter(Boolean)
          .join(' '),
        details: [
          entry.text,
          entry.dueOn && !entry.closedAt
            ? voices.dueWords(relativeDate(entry.dueOn, today), entry.dueOn < today)
            : '',
          entry.closedAt ? voices.closedDay(on(entry.closedAt)) : '',
          entry.outcome,
        ],
        void: false,
      }
    }
    case 'entry':
      return {
        icon: kindIcons[entry.kind.icon],
        tone: entry.kind.warning && entry.endedOn === null ? 'red' : 'gold',
        title: entryTitle(entry),
        // What stands in it is shown by fields.
        details: [],
        void: false,
      }
  }
}
