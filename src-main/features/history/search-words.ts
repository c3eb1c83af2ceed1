import { queryWords } from '@shared/kernel/fold'
import type { HistoryWord } from '../../db/history-search'

/** Shorter beginnings stand in too many texts. */
const shortestBeginning = 3

/**
 * What to look for in texts that are indexed as they were written, but for case and marks: a typed word in every
 * way in which it may have been written. `strasse` also means `straße`, `mueller` the `muller` of a Müller.
 */
export function historyWords(text: string): HistoryWord[] {
  const words = queryWords(text).slice(0, 8)
  if (!words.some(([first = '']) => first.length >= shortestBeginning)) return []
  return words.map((forms) => ({
    forms: [...new Set(forms.flatMap(writings))],
    whole: (forms[0] ?? '').length < shortestBeginning,
  }))
}

function writings(form: string): string[] {
  const marked = form.replace(/([aou])e/g, '$1')
  return [form, marked, form.replaceAll('ss', 'ß'), marked.replaceAll('ss', 'ß')]
}
