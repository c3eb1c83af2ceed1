export { BackupPage } from './BackupPage'
export { RestorePanel } from './RestorePanel'
