export { EntriesSettingsPage } from './EntriesSettingsPage'
