import { texts } from '@shared/texts'
import { IconHelp, IconHistory, IconSettings, IconShieldCheck } from '@tabler/icons-react'
import { lazy } from 'react'
import type { Route } from './route'

const t = texts().shell

const BackupPage = lazy(async () => ({ default: (await import('@renderer/features/backup')).BackupPage }))
const HelpPage = lazy(async () => ({ default: (await import('@renderer/features/help')).HelpPage }))
const OperationsPage = lazy(async () => ({
  default: (await import('@renderer/features/operations')).OperationsPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('@renderer/features/settings')).SettingsPage,
}))

/**
 * All pages, in the order of the side bar. A feature adds its line here and exports its page from
 * `features/<name>/index.ts`.
 */
export const routes: readonly Route[] = [
  { path: '/settings', label: t.settings, icon: IconSettings, page: SettingsPage, nav: 'more' },
  { path: '/help', label: t.help, icon: IconHelp, page: HelpPage, nav: 'more' },
  { path: '/backup', label: t.backup, icon: IconShieldCheck, page: BackupPage, under: '/settings' },
  { path: '/operations', label: t.operations, icon: IconHistory, page: OperationsPage, under: '/settings' },
]
