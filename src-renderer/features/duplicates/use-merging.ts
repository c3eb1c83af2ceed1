import type { Outputs } from '@renderer/rpc/client'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useUndo } from '@renderer/shell/undo'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { type Choice, type MergeField, usualChoice } from '@shared/features/duplicates/merge-fields'
import { useState } from 'react'

export type Compared = Outputs['duplicates']['compare']
export type Merging = ReturnType<typeof useMerging>

type Heard = {
  /** True when it begins, false where it came to nothing. */
  onBegin: (begun: boolean) => void
  onDone: (card: CustomerCard) => void
}

/** What was chosen for a pair, and the making of one card out of it. */
export function useMerging(found: Compared | undefined, { onBegin, onDone }: Heard) {
  const t = useTexts().duplicates
  const ui = useTexts().ui
  const undo = useUndo()
  const work = useLongWork('duplicates', 'merge')
  const [swapped, setSwapped] = useState(false)
  const [choices, setChoices] = useState<Partial<Record<MergeField, Choice>>>({})
  const [ofLoser, setOfLoser] = useState<ReadonlySet<number>>(new Set())
  const [began, setBegan] = useState(false)
  const compared = found && (swapped ? turnedRound(found) : found)
  const busy = began && (work.state === 'running' || work.state === 'cancelling')

  const merge = async () => {
    if (!compared || busy) return
    const { winner, loser, ownFields } = compared
    setBegan(true)
    onBegin(true)
    const done = await work.run({
      winnerId: winner.id,
      loserId: loser.id,
      winnerRevision: winner.revision,
      loserRevision: loser.revision,
      choices,
      ownFieldsOfLoser: ownFields.map(({ fieldId }) => fieldId).filter((id) => ofLoser.has(id)),
    })
    if (!done) return onBegin(false)
    const text = t.saidMerged(done.card.displayName)
    toastDone(text, { label: ui.undo, onClick: () => void undo(done.operationId, text) })
    onDone(done.card)
  }

  return {
    /** The two cards with the sides as they are shown now. */
    compared,
    busy,
    error: began && work.state === 'failed' ? work.error : null,
    choices,
    choiceOf: (field: MergeField): Choice =>
      choices[field] ?? (compared ? usualChoice(compared.winner, compared.loser, field) : 'winner'),
    choose: (field: MergeField, choice: Choice) => setChoices((before) => ({ ...before, [field]: choice })),
    /** Whose value of an own field stays. */
    ownChoiceOf: (fieldId: number): Choice => (ofLoser.has(fieldId) ? 'loser' : 'winner'),
    chooseOwn: (fieldId: number, choice: Choice) =>
      setOfLoser((before) => {
        const next = new Set(before)
        if (choice === 'loser') next.add(fieldId)
        else next.delete(fieldId)
        return next
      }),
    /** Another card stays, so what is usual is proposed anew. */
    swap: () => {
      setSwapped(!swapped)
      setChoices({})
      setOfLoser(new Set())
    },
    merge: () => void merge(),
  }
}

function turnedRound({ winner, loser, ownFields, hanging, hangingOnWinner, points }: Compared): Compared {
  return {
    winner: loser,
    loser: winner,
    ownFields: ownFields.map((own) => ({ ...own, winner: own.loser, loser: own.winner })),
    hanging: hangingOnWinner,
    hangingOnWinner: hanging,
    points: { winner: points.loser, loser: points.winner },
  }
}
