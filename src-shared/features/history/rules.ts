import { type TimelineCursor, TimelineType } from './contract'

const rank = (type: TimelineType) => TimelineType.options.indexOf(type)

/** For sorting a Verlauf: newest first, then by kind, then the entry that was written last. */
export function compareTimeline(a: TimelineCursor, b: TimelineCursor): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return rank(a.type) - rank(b.type) || b.id - a.id
}

/**
 * Which entries of one kind at the very instant of `after` come behind it: those with an id below the answer.
 */
export function idsBehind(type: TimelineType, after: TimelineCursor): number {
  if (type === after.type) return after.id
  return rank(type) > rank(after.type) ? Number.MAX_SAFE_INTEGER : 0
}
