import type { Outputs } from '@renderer/rpc/client'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useUndo } from '@renderer/shell/undo'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { type Choice, type MergeField, usualChoice } from '@shared/features/duplicates/merge-fields'
import { useState } from 'react'

export type Compared = Outputs['duplicates']['compare']
export type Cards = { winner: CustomerCard; loser: CustomerCard }
export type Merging = ReturnType<typeof useMerging>

type Heard = {
  /** True when it begins, false where it came to nothing. */
  onBegin: (begun: boolean) => void
  onDone: () => void
}

/** What was chosen for a pair, and the making of one card out of it. */
export function useMerging(compared: Compared | undefined, { onBegin, onDone }: Heard) {
  const t = useTexts().duplicates
  const ui = useTexts().ui
  const undo = useUndo()
  const work = useLongWork('duplicates', 'merge')
  const [swapped, setSwapped] = useState(false)
  const [choices, setChoices] = useState<Partial<Record<MergeField, Choice>>>({})
  const [ofOther, setOfOther] = useState<ReadonlySet<number>>(new Set())
  const [began, setBegan] = useState(false)
  const cards: Cards | null = compared
    ? swapped
      ? { winner: compared.loser, loser: compared.winner }
      : { winner: compared.winner, loser: compared.loser }
    : null
  const busy = began && (work.state === 'running' || work.state === 'cancelling')

  const merge = async () => {
    if (!cards || busy) return
    const { winner, loser } = cards
    setBegan(true)
    onBegin(true)
    const done = await work.run({
      winnerId: winner.id,
      loserId: loser.id,
      winnerRevision: winner.revision,
      loserRevision: loser.revision,
      choices,
      // The field's own sides are those of the pair as it came.
      ownFieldsOfLoser: (compared?.ownFields ?? [])
        .map(({ fieldId }) => fieldId)
        .filter((id) => ofOther.has(id) !== swapped),
    })
    if (!done) return onBegin(false)
    const text = t.saidMerged(done.card.displayName)
    toastDone(text, { label: ui.undo, onClick: () => void undo(done.operationId, text) })
    onDone()
  }

  return {
    cards,
    swapped,
    busy,
    error: began && work.state === 'failed' ? work.error : null,
    ownFields: compared?.ownFields ?? [],
    /** Whether the value of an own field is that of the second card as the pair came. */
    takesOther: (fieldId: number) => ofOther.has(fieldId),
    takeOther: (fieldId: number, other: boolean) =>
      setOfOther((before) => {
        const next = new Set(before)
        if (other) next.add(fieldId)
        else next.delete(fieldId)
        return next
      }),
    choices,
    choiceOf: (field: MergeField): Choice =>
      choices[field] ?? (cards ? usualChoice(cards.winner, cards.loser, field) : 'winner'),
    choose: (field: MergeField, choice: Choice) => setChoices((before) => ({ ...before, [field]: choice })),
    swap: () => {
      setSwapped(!swapped)
      setChoices({})
    },
    merge: () => void merge(),
  }
}
