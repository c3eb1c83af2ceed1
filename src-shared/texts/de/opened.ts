/** Words of the cards that were opened last. */
export const opened = {
  title: 'Zuletzt geöffnet',
}
