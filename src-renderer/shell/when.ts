import { civilToday, relativeDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { texts } from '@shared/texts'

/**
 * An instant as people say it: `heute, 8:02`, `gestern, 17:30`, `14.08.2026, 9:15`; inside of a sentence without
 * the comma: `letzter Eintrag heute 17:02`.
 */
export function sayWhen(instant: string, { inSentence = false } = {}): string {
  const t = texts().ui
  const time = new Date(instant)
  const day = relativeDate(civilToday(time.getTime()), systemClock.today())
  return (inSentence ? t.dayTime : t.dayAndTime)(day, sayTime(instant))
}

/** The time of an instant where the day stands above: `8:02`. */
export function sayTime(instant: string): string {
  return new Date(instant).toLocaleTimeString('de-DE', { hour: 'numeric', minute: '2-digit' })
}
