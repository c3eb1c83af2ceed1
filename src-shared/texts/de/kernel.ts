/** Words of dates, as they stand on screen and paper; `{{…}}` is filled in by the kernel. */
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
  daysAgo: 'vor {{days}} Tagen',
  daysAhead: 'in {{days}} Tagen',
} as const
