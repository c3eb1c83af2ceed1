export { GroupPanel } from './GroupPanel'
export { useForm } from './groups/use-form'
export { SettingsPage } from './SettingsPage'
export { ShopFields } from './ShopFields'
