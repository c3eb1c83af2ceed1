/** Words of the counter view, which hides what the customer at the counter need not read. */
export const counterView = {
  on: 'Thekenansicht an',
  off: 'Thekenansicht aus',
  onHint: 'Umsatz und Vertrauliches sind verdeckt. F9 zeigt alles, F9 halten zeigt es nur solange.',
  offHint: 'Alles ist zu sehen. F9 verdeckt Umsatz und Vertrauliches.',
  /** The accessible name of what is hidden. */
  hidden: (name: string) => `${name}: verdeckt, F9 zeigt es`,
  /** Of a field in a form. */
  hiddenField: (name: string) => `${name}: verdeckt, ein Klick öffnet das Feld`,
  shown: 'Gerade sichtbar',
  placeholder: '••••',
}
