/** When something is written: the instant, and the civil date at the shop. */
export type Stamp = { now: string; today: string }
