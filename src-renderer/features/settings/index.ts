export { SettingsPage } from './SettingsPage'
export { ShopFields } from './ShopFields'
