import type { FieldChange, FieldContent } from '@shared/features/fields/values'
import type { CivilDate } from '@shared/kernel/civil-date'
import { useState } from 'react'
import type { ThingTask } from './thing-task'

export type ThingDraft = {
  name: string
  serial: string
  note: string
  sinceOn: CivilDate | null
  goneOn: CivilDate | null
}

/** A thing as it stands in its form. */
export function useThingDraft({ thing }: ThingTask) {
  const [start] = useState<ThingDraft>(() => ({
    name: thing?.name ?? '',
    serial: thing?.serial ?? '',
    note: thing?.note ?? '',
    sinceOn: thing?.sinceOn ?? null,
    goneOn: thing?.goneOn ?? null,
  }))
  const [stored] = useState(
    () => new Map((thing?.values ?? []).map(({ fieldId, content }) => [fieldId, content])),
  )
  const [draft, setDraft] = useState(start)
  const [filled, setFilled] = useState<ReadonlyMap<number, FieldContent | null>>(new Map())
  const [invalid, setInvalid] = useState<ReadonlySet<number | keyof ThingDraft>>(new Set())
  const judge = (place: number | keyof ThingDraft, valid: boolean) =>
    setInvalid(
      (before) => new Set([...before].filter((other) => other !== place).concat(valid ? [] : [place])),
    )
  const contents = new Map(
    [...stored, ...filled].filter((one): one is [number, FieldContent] => one[1] !== null),
  )
  for (const [fieldId, content] of filled) if (content === null) contents.delete(fieldId)
  return {
    draft,
    contents,
    change: (change: Partial<ThingDraft>) => setDraft((before) => ({ ...before, ...change })),
    setDay(place: 'sinceOn' | 'goneOn', day: CivilDate | null, valid: boolean) {
      setDraft((before) => ({ ...before, [place]: day }))
      judge(place, valid)
    },
    fill(fieldId: number, content: FieldContent | null, valid: boolean) {
      setFilled((before) => new Map(before).set(fieldId, content))
      judge(fieldId, valid)
    },
    valid: invalid.size === 0,
    unsaved: filled.size > 0 || JSON.stringify(draft) !== JSON.stringify(start),
    changes: (): FieldChange[] => [...filled].map(([fieldId, content]) => ({ fieldId, content })),
  }
}
