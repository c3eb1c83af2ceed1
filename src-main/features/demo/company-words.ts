export const innNames: readonly string[] = [
  'Zum Goldenen Anker',
  'Zur Linde',
  'Adler',
  'Krone',
  'Löwen',
  'Zum Roten Ochsen',
  'Rebstock',
  'Schwarzer Bär',
  'Zur Alten Post',
  'Engel',
]

export const roles: readonly string[] = [
  'Geschäftsführung',
  'Einkauf',
  'Sekretariat',
  'Küchenleitung',
  'Buchhaltung',
  'Empfang',
]
