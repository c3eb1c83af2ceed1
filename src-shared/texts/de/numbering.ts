/** What is wrong with a pattern for customer numbers, and what to do. */
export const numbering = {
  problems: {
    noCounter: 'Im Muster fehlt die laufende Nummer. Schreiben Sie sie als Rauten, zum Beispiel „K-####“.',
    severalCounters:
      'Im Muster stehen mehrere laufende Nummern. Lassen Sie nur eine Gruppe von Rauten stehen.',
    unknownPlaceholder: 'In geschweiften Klammern darf nur das Jahr stehen: „{JJJJ}“ oder „{JJ}“.',
    badSign:
      'Das Muster beginnt mit einem Buchstaben, einer Ziffer, einer Raute oder dem Jahr; dahinter sind auch - / . _ und Leerzeichen möglich.',
    tooLong: 'Das Muster ist zu lang. Bis 40 Zeichen sind möglich.',
  },
} as const
