import { lastSaid } from '@shared/features/consents/reach'
import type { CivilDate } from '@shared/kernel/civil-date'
import { ownFiles as words } from '@shared/texts/de/own-files'
import type { OwnConsent } from './own-card'

/** What a file adds to what one person said here: what is to be entered, and whether a yes of the file stays out. */
export type JoinedConsents = { enter: OwnConsent[]; heldBack: boolean }

/**
 * Joins what a file says to what stands here, for one person. Entries that stand here already are the same ones; what
 * is missing comes back with its own day, so that a file of this shop restores what was lost. The stricter side wins:
 * a no of here is not overruled by a yes of the file, and a no that only the file knows counts from today.
 */
export function joinConsents(
  here: readonly OwnConsent[],
  file: readonly OwnConsent[],
  today: CivilDate,
): JoinedConsents {
  const joined: JoinedConsents = { enter: [], heldBack: false }
  const known = new Set(here.map(wording))
  for (const [cell, told] of Map.groupBy(file, cellOf)) {
    const fresh = told.filter((one) => !known.has(wording(one)))
    const stored = here.filter((one) => cellOf(one) === cell)
    const before = last(stored, today)
    if (before && isNo(before)) {
      const fitting = fresh.filter(({ status, on }) => status !== 'given' || on < before.on)
      joined.enter.push(...fitting)
      joined.heldBack ||= fitting.length < fresh.length
      continue
    }
    joined.enter.push(...fresh)
    const news = last(fresh, today)
    const after = last([...stored, ...fresh], today)
    if (news && isNo(news) && before?.status === 'given' && after?.status === 'given')
      joined.enter.push({ ...news, on: today, source: 'other', sourceWords: words.stricter, evidence: '' })
  }
  return joined
}

function isNo({ status }: OwnConsent): boolean {
  return status === 'refused' || status === 'withdrawn'
}

/** Which purpose on which way, and which newsletter by its name. */
function cellOf({ channel, purpose, newsletter }: OwnConsent): string {
  return [channel, purpose, newsletter].join('|')
}

/** Two entries that say the same of the same day are one. */
function wording({ person: _, ...said }: OwnConsent): string {
  return JSON.stringify(Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function last(consents: readonly OwnConsent[], today: CivilDate): OwnConsent | undefined {
  const [any] = consents
  if (!any) return undefined
  const { channel, purpose } = any
  const asked = { channel, purpose, newsletterId: null }
  return lastSaid(
    consents.map((one) => ({ ...one, newsletterId: null, whole: one })),
    asked,
    today,
  )?.whole
}
