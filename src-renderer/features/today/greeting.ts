import { texts } from '@shared/texts'

/** „Guten Morgen, Marion.“ by the hour of the day (0–23); without a name where none is set. */
export function greeting(hour: number, name: string): string {
  const t = texts().today
  const words = hour < 11 ? t.morning : hour < 18 ? t.day : t.evening
  return t.greeting(words, name)
}
