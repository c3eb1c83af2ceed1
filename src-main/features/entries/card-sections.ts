import { type CardSection, cardByCard, mayName, type SectionLine } from '@main/pdf/card-section'
import type { Entry } from '@shared/features/entries/entry'
import { formatDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { printedValues } from '../fields'
import { entriesOnCard } from './card-store'

/** What must be known before anything is done: allergies and the like, with their day. */
export const warningSection: CardSection = cardByCard(async (db, card, asked) => {
  const { warnings } = await entriesOnCard(db, card.id, asked.today)
  const shown = warnings.filter(({ person }) => mayName(card, person?.id, asked))
  return linesOf(db, shown, asked.protectedFieldIds)
})

/** The latest entry of each kind: the formula, the eyesight, the measures as they are now. */
export const entrySection: CardSection = cardByCard(async (db, card, asked) => {
  const { latest } = await entriesOnCard(db, card.id, asked.today)
  const shown = latest.filter(({ person }) => mayName(card, person?.id, asked))
  return linesOf(db, shown, asked.protectedFieldIds)
})

async function linesOf(db: ReadDatabase, entries: Entry[], protectedIds: readonly number[]) {
  const words = await entryWords(db, entries, protectedIds)
  return entries.map((entry): SectionLine => ({ label: formatDate(entry.on), text: words(entry) }))
}

/** An entry in one line: `Farbrezept, Ute Klos: 6/0 + 7/43 · Einwirkzeit: 35 min`. */
export async function entryWords(
  db: ReadDatabase,
  entries: readonly Pick<Entry, 'values'>[],
  protectedIds: readonly number[],
): Promise<(entry: Pick<Entry, 'kind' | 'person' | 'thing' | 'text' | 'values'>) => string> {
  const valuesOf = await printedValues(
    db,
    entries.flatMap(({ values }) => values),
    protectedIds,
  )
  return ({ kind, person, thing, text, values }) => {
    const head = [kind.name, person?.name, thing?.name].filter(Boolean).join(', ')
    const rest = [text, ...valuesOf(values)].filter(Boolean).join(' · ')
    return [head, rest].filter(Boolean).join(': ')
  }
}
