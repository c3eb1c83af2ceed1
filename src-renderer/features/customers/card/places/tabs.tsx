import { CardConsents, useConsentCount } from '@renderer/features/consents'
import { CardDocuments, useDocumentCount } from '@renderer/features/documents'
import { CardGifts, useGiftCount } from '@renderer/features/gifts'
import { Timeline } from '@renderer/features/history'
import { Ledger } from '@renderer/features/loyalty'
import { CardRelations, useRelationCount } from '@renderer/features/relations'
import { CardReminders, useReminderCount } from '@renderer/features/reminders'
import { CardThings, useThingCount } from '@renderer/features/things'
import { CardVoices, useVoiceCount } from '@renderer/features/voices'
import { CardWishes, useWishCount } from '@renderer/features/wishes'
import { CardChanges } from '../CardChanges'
import { Composer } from '../Composer'
import { speakers, spokenWith } from '../whom'
import type { CardTab } from './place'

const uncounted = () => 0

/** The tabs of the card, in their order; a feature adds its own here. */
export const cardTabs: readonly CardTab[] = [
  {
    id: 'timeline',
    label: (t) => t.customers.card.tabs.timeline,
    useCount: uncounted,
    always: true,
    Panel: ({ card, doing }) => (
      <>
        {!card.deletedAt && <Composer customerId={card.id} doing={doing} people={speakers(card)} />}
        <Timeline key={card.id} customerId={card.id} people={spokenWith(card)} />
      </>
    ),
  },
  {
    id: 'reminders',
    label: (t) => t.customers.card.tabs.reminders,
    useCount: useReminderCount,
    always: true,
    Panel: ({ card }) => <CardReminders customerId={card.id} />,
  },
  {
    id: 'wishes',
    label: (t) => t.customers.card.tabs.wishes,
    useCount: useWishCount,
    always: true,
    Panel: ({ card }) => <CardWishes card={card} />,
  },
  {
    id: 'consents',
    label: (t) => t.consents.tab,
    useCount: useConsentCount,
    always: true,
    Panel: ({ card }) => <CardConsents card={card} />,
  },
  {
    id: 'voices',
    label: (t) => t.voices.title,
    useCount: useVoiceCount,
    Panel: ({ card }) => <CardVoices customerId={card.id} closed={card.deletedAt !== null} />,
  },
  {
    id: 'relations',
    label: (t) => t.relations.title,
    useCount: useRelationCount,
    Panel: ({ card }) => <CardRelations card={card} />,
  },
  {
    id: 'documents',
    label: (t) => t.documents.tab,
    useCount: useDocumentCount,
    Panel: ({ card }) => <CardDocuments customerId={card.id} closed={card.deletedAt !== null} />,
  },
  {
    id: 'things',
    label: (t) => t.things.tab,
    useCount: useThingCount,
    Panel: ({ card }) => <CardThings card={card} />,
  },
  {
    id: 'gifts',
    label: (t) => t.gifts.tab,
    fits: (card) => card.kind === 'company',
    useCount: useGiftCount,
    Panel: ({ card }) => <CardGifts card={card} />,
  },
  {
    id: 'points',
    label: (t) => t.customers.card.tabs.points,
    useCount: uncounted,
    always: true,
    Panel: ({ card }) => <Ledger customerId={card.id} />,
  },
  {
    id: 'changes',
    label: (t) => t.customers.card.tabs.changes,
    useCount: uncounted,
    always: true,
    Panel: ({ card }) => <CardChanges id={card.id} />,
  },
]
