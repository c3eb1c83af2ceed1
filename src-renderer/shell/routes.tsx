import { texts } from '@shared/texts'
import {
  IconBell,
  IconCalendarDue,
  IconCards,
  IconCopy,
  IconEdit,
  IconFileExport,
  IconFilter,
  IconForms,
  IconHelp,
  IconHistory,
  IconHome,
  IconListDetails,
  IconMail,
  IconMessage2,
  IconNotes,
  IconSettings,
  IconShieldCheck,
  IconSignature,
  IconSpeakerphone,
  IconStar,
  IconSticker,
  IconTableImport,
  IconUsers,
} from '@tabler/icons-react'
import { lazy } from 'react'
import type { Route } from './route'

const t = texts().shell

const AnotherWayPage = lazy(async () => ({
  default: (await import('@renderer/features/another-way')).AnotherWayPage,
}))
const BackupPage = lazy(async () => ({ default: (await import('@renderer/features/backup')).BackupPage }))
const ConsentsPage = lazy(async () => ({
  default: (await import('@renderer/features/consents')).ConsentsPage,
}))
const BulkPage = lazy(async () => ({ default: (await import('@renderer/features/bulk')).BulkPage }))
const CampaignPage = lazy(async () => ({
  default: (await import('@renderer/features/campaigns')).CampaignPage,
}))
const CampaignsPage = lazy(async () => ({
  default: (await import('@renderer/features/campaigns')).CampaignsPage,
}))
const ComparePage = lazy(async () => ({
  default: (await import('@renderer/features/results')).ComparePage,
}))
const SourcesPage = lazy(async () => ({
  default: (await import('@renderer/features/results')).SourcesPage,
}))
const CustomersPage = lazy(async () => ({
  default: (await import('@renderer/features/customers')).CustomersPage,
}))
const OverduePage = lazy(async () => ({
  default: (await import('@renderer/features/documents')).OverduePage,
}))
const FieldsPage = lazy(async () => ({ default: (await import('@renderer/features/fields')).FieldsPage }))
const EntriesSettingsPage = lazy(async () => ({
  default: (await import('@renderer/features/presets')).EntriesSettingsPage,
}))
const DuplicatesPage = lazy(async () => ({
  default: (await import('@renderer/features/duplicates')).DuplicatesPage,
}))
const MergePage = lazy(async () => ({ default: (await import('@renderer/features/duplicates')).MergePage }))
const HelpPage = lazy(async () => ({ default: (await import('@renderer/features/help')).HelpPage }))
const ExportPage = lazy(async () => ({ default: (await import('@renderer/features/exchange')).ExportPage }))
const ImportPage = lazy(async () => ({ default: (await import('@renderer/features/exchange')).ImportPage }))
const LabelsPage = lazy(async () => ({ default: (await import('@renderer/features/labels')).LabelsPage }))
const LetterPage = lazy(async () => ({ default: (await import('@renderer/features/letters')).LetterPage }))
const LettersPage = lazy(async () => ({ default: (await import('@renderer/features/letters')).LettersPage }))
const ListsPage = lazy(async () => ({ default: (await import('@renderer/features/lists')).ListsPage }))
const OperationsPage = lazy(async () => ({
  default: (await import('@renderer/features/operations')).OperationsPage,
}))
const ReferrersPage = lazy(async () => ({
  default: (await import('@renderer/features/relations')).ReferrersPage,
}))
const RemindersPage = lazy(async () => ({
  default: (await import('@renderer/features/reminders')).RemindersPage,
}))
const SelectionPage = lazy(async () => ({
  default: (await import('@renderer/features/selections')).SelectionPage,
}))
const SelectionsPage = lazy(async () => ({
  default: (await import('@renderer/features/selections')).SelectionsPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('@renderer/features/settings')).SettingsPage,
}))

const TodayPage = lazy(async () => ({ default: (await import('@renderer/features/today')).TodayPage }))
const VoicesPage = lazy(async () => ({ default: (await import('@renderer/features/voices')).VoicesPage }))
const WordPage = lazy(async () => ({ default: (await import('@renderer/features/word-letters')).WordPage }))
const WishesPage = lazy(async () => ({ default: (await import('@renderer/features/wishes')).WishesPage }))

/**
 * All pages, in the order of the side bar. A feature adds its line here and exports its page from
 * `features/<name>/index.ts`.
 */
export const routes: readonly Route[] = [
  { path: '/today', label: t.today, icon: IconHome, page: TodayPage, nav: 'main', badge: 'today' },
  { path: '/customers', label: t.customers, icon: IconCards, page: CustomersPage, nav: 'main' },
  { path: '/customers/new', label: t.newCustomer, icon: IconCards, page: CustomersPage, under: '/customers' },
  { path: '/customers/:id', label: t.customers, icon: IconCards, page: CustomersPage, under: '/customers' },
  {
    path: '/customers/:id/edit',
    label: t.customers,
    icon: IconCards,
    page: CustomersPage,
    under: '/customers',
  },
  {
    path: '/reminders',
    label: t.reminders,
    icon: IconBell,
    page: RemindersPage,
    nav: 'main',
    badge: 'reminders',
  },
  { path: '/letters', label: t.letters, icon: IconMail, page: LettersPage, nav: 'main' },
  { path: '/letters/word', label: t.letters, icon: IconMail, page: WordPage, under: '/letters' },
  { path: '/letters/:id', label: t.letters, icon: IconMail, page: LetterPage, under: '/letters' },
  { path: '/campaigns', label: t.campaigns, icon: IconSpeakerphone, page: CampaignsPage, nav: 'main' },
  {
    path: '/campaigns/results',
    label: t.campaigns,
    icon: IconSpeakerphone,
    page: ComparePage,
    under: '/campaigns',
  },
  {
    path: '/campaigns/another-way',
    label: t.campaigns,
    icon: IconSpeakerphone,
    page: AnotherWayPage,
    under: '/campaigns',
  },
  {
    path: '/campaigns/sources',
    label: t.campaigns,
    icon: IconSpeakerphone,
    page: SourcesPage,
    under: '/campaigns',
  },
  {
    path: '/campaigns/:id',
    label: t.campaigns,
    icon: IconSpeakerphone,
    page: CampaignPage,
    under: '/campaigns',
  },
  { path: '/wishes', label: t.wishes, icon: IconStar, page: WishesPage, nav: 'main' },
  { path: '/voices', label: t.voices, icon: IconMessage2, page: VoicesPage, nav: 'main', badge: 'voices' },
  { path: '/bulk', label: t.bulk, icon: IconEdit, page: BulkPage, under: '/customers' },
  { path: '/duplicates', label: t.duplicates, icon: IconCopy, page: DuplicatesPage, under: '/customers' },
  { path: '/duplicates/:one', label: t.duplicates, icon: IconCopy, page: MergePage, under: '/customers' },
  {
    path: '/duplicates/:one/:other',
    label: t.duplicates,
    icon: IconCopy,
    page: MergePage,
    under: '/customers',
  },
  { path: '/import', label: t.import, icon: IconTableImport, page: ImportPage, under: '/customers' },
  { path: '/export', label: t.export, icon: IconFileExport, page: ExportPage, under: '/customers' },
  { path: '/lists', label: t.lists, icon: IconListDetails, page: ListsPage, under: '/customers' },
  { path: '/labels', label: t.labels, icon: IconSticker, page: LabelsPage, under: '/customers' },
  { path: '/selections', label: t.selections, icon: IconFilter, page: SelectionsPage, under: '/customers' },
  {
    path: '/selections/:id',
    label: t.selections,
    icon: IconFilter,
    page: SelectionPage,
    under: '/customers',
  },
  { path: '/referrers', label: t.referrers, icon: IconUsers, page: ReferrersPage, under: '/customers' },
  { path: '/settings', label: t.settings, icon: IconSettings, page: SettingsPage, nav: 'more' },
  { path: '/settings/fields', label: t.fields, icon: IconForms, page: FieldsPage, under: '/settings' },
  {
    path: '/settings/entries',
    label: t.entries,
    icon: IconNotes,
    page: EntriesSettingsPage,
    under: '/settings',
  },
  { path: '/help', label: t.help, icon: IconHelp, page: HelpPage, nav: 'more' },
  { path: '/consents', label: t.consents, icon: IconSignature, page: ConsentsPage, under: '/settings' },
  { path: '/backup', label: t.backup, icon: IconShieldCheck, page: BackupPage, under: '/settings' },
  { path: '/documents', label: t.documents, icon: IconCalendarDue, page: OverduePage, under: '/settings' },
  { path: '/operations', label: t.operations, icon: IconHistory, page: OperationsPage, under: '/settings' },
]
