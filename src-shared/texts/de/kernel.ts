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
  noSuchDay: (day: number, month: string): string => `Den ${day}. ${month} gibt es nicht.`,
  noLeapDay: (year: number, past: boolean): string =>
    `Den 29. Februar ${year} gibt es nicht – ${year} ${past ? 'war' : 'ist'} kein Schaltjahr.`,
  noSuchMonth: (month: number): string => `Einen ${month}. Monat gibt es nicht.`,
  birthdayToCome: 'Dieser Geburtstag liegt in der Zukunft.',
  yearTooEarly: (year: number, first: number): string =>
    `${year} ist zu lange her. Bitte ein Jahr ab ${first}, oder ohne Jahr: 24.12.`,
  daysAhead: (days: number): string => `in ${days} Tagen`,
} as const
