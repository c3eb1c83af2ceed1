import type { Voice } from '@shared/features/voices/contract'
import { isOpen, starSigns } from '@shared/features/voices/rules'
import { type CivilDate, civilToday, formatDate, relativeDate } from '@shared/kernel/civil-date'
import { texts } from '@shared/texts'

/** A voice in one line, for names of buttons: the words, else the stars. */
export function voiceName({ text, stars, kind }: Voice): string {
  const t = texts().voices
  return text || (stars === null ? t.kinds[kind] : t.starsOf(stars))
}

/** What stands below the words: kind and stars, about what, since when, and how it was settled. */
export function beneath(voice: Voice, today: CivilDate): string[] {
  const t = texts().voices
  const day = (instant: string) => relativeDate(civilToday(Date.parse(instant)), today)
  return [
    voice.stars === null ? t.kinds[voice.kind] : `${t.kinds[voice.kind]} ${starSigns(voice.stars)}`,
    voice.article,
    day(voice.at),
    voice.responsible && t.caredFor(voice.responsible),
    voice.closedAt ? t.closedDay(day(voice.closedAt)) : '',
    voice.outcome && t.outcomeSaid(voice.outcome),
  ].filter(Boolean)
}

/** By when an open complaint is answered; null where nobody waits. */
export function waiting(voice: Voice, today: CivilDate): { words: string; late: boolean } | null {
  const t = texts().voices
  if (!isOpen(voice) || voice.dueOn === null) return null
  const late = voice.dueOn < today
  return { words: t.dueWords(relativeDate(voice.dueOn, today), late), late }
}

/**
 * Whether it may be quoted, since when and how that was said, or what stands against it all the same; empty while it
 * is not known.
 */
export function quoteWords({ quote: { status, on, source, bar } }: Voice): {
  words: string
  details: string
} {
  const t = texts().voices
  if (status === 'given' && bar) return { words: t.quoteChips.refused, details: t.quoteBars[bar] }
  const details = [on && formatDate(on), source].filter(Boolean).join(', ')
  return { words: t.quoteChips[status], details }
}
