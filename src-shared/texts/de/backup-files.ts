/** Names of the files and folders that backups and exchanges leave on the disk; a date follows them. */
export const backupFiles = {
  backup: 'Tante-Emma-Sicherung',
  replaced: 'Tante-Emma ersetzt',
  moved: 'Tante-Emma umgezogen',
  replacedFolder: 'ersetzt',
  closingFolder: 'sicherungen',
  dataFolder: 'Tante Emma',
} as const
