import type { GiftRecipient, GiftsLeftOut, GiftTrouble } from './contract'

const barring: readonly GiftTrouble[] = ['deceased', 'restricted', 'left', 'trashed']

/** Whether there is nobody any more whom a gift could be given to, or nothing of the card may be used. */
export function takesNoGift({ trouble }: Pick<GiftRecipient, 'trouble'>): boolean {
  return trouble !== null && barring.includes(trouble)
}

/** Who of a list takes a gift, and how many do not and why. */
export function giftTakers<R extends Pick<GiftRecipient, 'trouble'>>(
  list: readonly R[],
): { takers: R[]; leftOut: GiftsLeftOut } {
  const counts = barring.map((trouble) => ({
    trouble,
    count: list.filter((one) => one.trouble === trouble).length,
  }))
  return {
    takers: list.filter((one) => !takesNoGift(one)),
    leftOut: counts.filter(({ count }) => count > 0),
  }
}
