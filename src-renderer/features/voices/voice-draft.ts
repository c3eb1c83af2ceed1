import type { SaidVoice, Voice, VoiceKind } from '@shared/features/voices/contract'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'

/** A voice as the form holds it: what belongs to another kind is kept while the kind is tried out. */
export type VoiceDraft = {
  kind: VoiceKind
  text: string
  article: string
  stars: number | null
  dueOn: CivilDate | null
  responsible: string
}

/** Within three days somebody should have called back. */
const daysToAnswer = 3

export function emptyDraft(kind: VoiceKind, today: CivilDate): VoiceDraft {
  return { kind, text: '', article: '', stars: null, dueOn: addDays(today, daysToAnswer), responsible: '' }
}

export function draftOf(voice: Voice, today: CivilDate): VoiceDraft {
  const { kind, text, article, stars, responsible } = voice
  return { kind, text, article, stars, responsible, dueOn: voice.dueOn ?? addDays(today, daysToAnswer) }
}

/** What is still missing, by field. */
export function missingIn({ kind, text, stars, dueOn }: VoiceDraft): ('text' | 'stars' | 'dueOn')[] {
  const missing: ('text' | 'stars' | 'dueOn')[] = []
  if (kind !== 'rating' && text.trim() === '') missing.push('text')
  if (kind === 'rating' && stars === null) missing.push('stars')
  if (kind === 'complaint' && dueOn === null) missing.push('dueOn')
  return missing
}

/** As it is saved; null while something is missing. */
export function saidOf(draft: VoiceDraft): SaidVoice | null {
  if (missingIn(draft).length > 0) return null
  const common = { article: draft.article.trim(), text: draft.text.trim() }
  const { kind, stars, dueOn } = draft
  if (kind === 'praise') return { kind, ...common }
  if (kind === 'rating') return stars === null ? null : { kind, ...common, stars }
  return dueOn === null ? null : { kind, ...common, dueOn, responsible: draft.responsible.trim() }
}
