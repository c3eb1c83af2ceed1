/** Words of dates, as they stand on screen and paper. */
export const kernel = {
  weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  today: 'heute',
  yesterday: 'gestern',
  tomorrow: 'morgen',
  daysAgo: (days: number): string => `vor ${days} Tagen`,
  daysAhead: (days: number): string => `in ${days} Tagen`,
} as const
