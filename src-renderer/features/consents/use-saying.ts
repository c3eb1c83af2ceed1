import type { Inputs } from '@renderer/rpc/client'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { heldBack } from '@renderer/ui/text-field/hold-form'
import {
  type ConsentSource,
  type ConsentStatus,
  isLetterAdvertising,
} from '@shared/features/consents/consent'
import type { ConsentStanding } from '@shared/features/consents/contract'
import { type CivilDate, formatDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { useRef, useState } from 'react'
import { useProof } from './use-proof'

type Input = Inputs['consents']['record']
export type Saying = {
  source: ConsentSource
  sourceWords: string
  on: CivilDate | null
  evidence: string
  /** Undefined: the current wording where it was said on the form. */
  wordingId: number | null | undefined
}
export type SayTarget = Pick<Input, 'customerId' | 'personId' | 'channel' | 'purpose' | 'newsletterId'>

/** What is being entered: where and when it was said, and the step that enters it. */
export function useSaying(target: SayTarget, names: { person: string; cell: string }, onDone: () => void) {
  const texts = useTexts().consents
  const t = texts.entry
  const today = systemClock.today()
  const [value, setValue] = useState<Saying>({
    ...{ source: 'oral', sourceWords: '', on: today, evidence: '', wordingId: undefined },
  })
  const place = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(false)
  const future = value.on !== null && value.on > today
  const wordsMissing = value.source === 'other' && value.sourceWords.trim() === ''
  const { file, setFile, sending, withProof } = useProof(target.customerId)
  const record = useWrite('consents', 'record', {
    said: ({ standing }) => saidOf(standing),
    onDone,
  })

  const busy = record.isPending || sending

  function saidOf(standing: ConsentStanding): string {
    const { said, why } = standing
    if (isLetterAdvertising(standing) && why === 'objection') return texts.objection.said(names.person)
    const overruled = said !== null && value.on !== null && said.on > value.on
    if (overruled) return t.overruled(formatDate(said.on))
    return t.said(names.person, names.cell, said?.status ?? 'unknown')
  }

  function say(status: ConsentStatus, more: Pick<Input, 'basis' | 'conditions' | 'evidence'> = {}): void {
    setTried(true)
    if (busy || heldBack(place.current) || future || wordsMissing) return
    const { on, evidence, wordingId, ...rest } = value
    withProof((proof) =>
      record.mutate({
        ...proof,
        ...target,
        ...rest,
        status,
        evidence: more.evidence ?? evidence,
        ...(on !== null && { on }),
        ...(status === 'given' && value.source === 'form' && wordingId !== undefined && { wordingId }),
        ...(more.basis && { basis: more.basis, conditions: more.conditions ?? [] }),
      }),
    )
  }

  return {
    value,
    change: (change: Partial<Saying>) => setValue((before) => ({ ...before, ...change })),
    setOn: (on: CivilDate | null) => setValue((before) => ({ ...before, on })),
    /** The form that its fields stand in. */
    place,
    future,
    wordsMissing: tried && wordsMissing,
    file,
    setFile,
    busy,
    say,
  }
}

export type SayingInHand = ReturnType<typeof useSaying>
