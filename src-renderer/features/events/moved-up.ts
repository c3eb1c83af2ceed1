/** Who moved up from the waiting list, in words: „Röder, Rosa; Weiß, Jörg“. */
export function movedUpNames(guests: readonly { listName: string }[]): string {
  return guests.map(({ listName }) => listName).join('; ')
}
