/** When something is written: the instant and the civil date at the shop; and how new cards are numbered there. */
export type Stamp = { now: string; today: string; pattern: string }
