import type { Entry } from '@shared/features/entries/entry'
import type { FieldChange, FieldContent, FieldValue } from '@shared/features/fields/values'
import type { CivilDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { useState } from 'react'
import type { EntryTask } from './entry-task'

export type EntryDraft = {
  on: CivilDate | null
  personId: number | null
  thingId: number | null
  text: string
  contents: ReadonlyMap<number, FieldContent>
}

/** An entry as it stands in its form. */
export function useEntryDraft({ entry, thingId }: EntryTask) {
  const [start] = useState<EntryDraft>(() => ({
    on: entry?.on ?? systemClock.today(),
    personId: entry?.person?.id ?? null,
    thingId: entry?.thing?.id ?? thingId ?? null,
    text: entry?.text ?? '',
    contents: contentsOf(entry?.values ?? []),
  }))
  const [draft, setDraft] = useState(start)
  const [invalid, setInvalid] = useState<ReadonlySet<number | 'on'>>(new Set())
  const judge = (place: number | 'on', valid: boolean) =>
    setInvalid((before) => {
      const after = new Set(before)
      if (valid) after.delete(place)
      else after.add(place)
      return after
    })
  const today = systemClock.today()
  return {
    draft,
    change: (change: Partial<EntryDraft>) => setDraft((before) => ({ ...before, ...change })),
    setOn(on: CivilDate | null, valid: boolean) {
      setDraft((before) => ({ ...before, on }))
      judge('on', valid && on !== null && on <= today)
    },
    fill(fieldId: number, content: FieldContent | null, valid: boolean) {
      setDraft((before) => {
        const contents = new Map(before.contents)
        if (content) contents.set(fieldId, content)
        else contents.delete(fieldId)
        return { ...before, contents }
      })
      judge(fieldId, valid)
    },
    /** Puts what another entry says into the form; what it does not say stays. */
    takeOver({ values, text }: Entry) {
      setDraft((before) => ({
        ...before,
        text: before.text || text,
        contents: new Map([...before.contents, ...contentsOf(values)]),
      }))
      setInvalid((before) => new Set([...before].filter((place) => place === 'on')))
    },
    unsaved: key(draft) !== key(start),
    wrongDay: invalid.has('on'),
    valid: invalid.size === 0,
    changes: (): FieldChange[] => changesBetween(start.contents, draft.contents),
  }
}

function contentsOf(values: readonly FieldValue[]): Map<number, FieldContent> {
  return new Map(values.map(({ fieldId, content }) => [fieldId, content]))
}

function changesBetween(
  before: ReadonlyMap<number, FieldContent>,
  after: ReadonlyMap<number, FieldContent>,
): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((fieldId) => ({ fieldId, content: after.get(fieldId) ?? null }))
    .filter(({ fieldId, content }) => JSON.stringify(content) !== JSON.stringify(before.get(fieldId) ?? null))
}

function key({ contents, ...rest }: EntryDraft): string {
  return JSON.stringify([rest, [...contents].sort(([a], [b]) => a - b)])
}
