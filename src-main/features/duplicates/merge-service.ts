import type { CustomerCard } from '@shared/features/customers/card'
import { type Choices, mergedCard } from '@shared/features/duplicates/merge-fields'
import { loyalty as loyaltyTexts } from '@shared/texts/de/loyalty'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { inOneOperation, type Step } from '../../jobs/in-one-operation'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { readCard, updateCard } from '../customers'
import { accountHolder, moveLots } from '../loyalty'
import { numberPatternOf } from '../settings'
import { requireMergeable } from './fit'
import { formerNumbers, markMerged, matchedMembers, writeStanding } from './merge-store'
import { batches, moveRows } from './move-store'
import {
  enterStricter,
  type Hands,
  type MergeStamp,
  moveMembers,
  moveOwnFields,
  movePairs,
  moveRelations,
  releasePhoto,
} from './parts-store'

type Merge = {
  winnerId: number
  loserId: number
  winnerRevision: number
  loserRevision: number
  choices: Choices
  ownFieldsOfLoser: number[]
}

/** Makes two cards one; see the contract. The steps are short, however much hangs on the card that goes. */
export function createMerge(core: Core) {
  return async function merge(asked: Merge, actor: string, report: Report, signal: AbortSignal) {
    const { winner, loser } = await requireMergeable(core.read(), asked.winnerId, asked.loserId)
    refuseChanged(winner, asked.winnerRevision)
    refuseChanged(loser, asked.loserRevision)
    const stamp: MergeStamp = { at: core.clock.now().toISOString(), today: core.clock.today(), actor }
    const meta = { kind: 'duplicates.merge', label: winner.listName, actor }
    return inOneOperation(
      core,
      meta,
      async (write) => {
        let moved = 0
        const step: Step = async (work) => {
          signal.throwIfAborted()
          report('duplicates.merging', moved, null)
          const answer = await write(work)
          if (typeof answer === 'number') moved += answer
          return answer
        }
        const members = matchedMembers(winner, loser)
        const pairs = [...members, { from: loser.id, to: winner.id }]
        for (const hands of pairs) await moveAll(step, hands, asked.ownFieldsOfLoser, stamp)
        await movePoints(step, loser, winner, stamp)
        const card = await step((tx) => becomeOne(tx, pairs, { winner, loser, ...asked }, stamp))
        return { card }
      },
      (done, total) => report('undoing', done, total),
    )
  }
}

function refuseChanged(card: CustomerCard, revision: number): void {
  if (card.revision !== revision) fail('CONFLICT', { current: card })
}

/** Everything that hangs on one goes over to the other, step by step. */
async function moveAll(
  step: Step,
  hands: Hands,
  ownFields: readonly number[],
  stamp: MergeStamp,
): Promise<void> {
  await step(async (tx) => {
    await releasePhoto(tx, hands)
    await enterStricter(tx, hands, stamp)
    await moveRelations(tx, hands)
    await moveOwnFields(tx, hands, ownFields)
    await movePairs(tx, hands, stamp)
  })
  for (const column of batches)
    while ((await step((tx) => moveRows(tx, column, hands.from, hands.to, column.only))) > 0);
}

async function movePoints(
  step: Step,
  loser: CustomerCard,
  winner: CustomerCard,
  stamp: MergeStamp,
): Promise<void> {
  const said = { out: loyaltyTexts.mergedOut, in: loyaltyTexts.mergedIn(loser.number) }
  const on = { at: stamp.at, on: stamp.today, actor: stamp.actor }
  while (
    await step(async (tx) =>
      moveLots(tx, loser.id, await accountHolder(tx, winner.id, stamp.today), said, on),
    )
  );
}

/**
 * The last step: what was written to the card that goes in the meantime, the chosen values, and the mark that it is
 * merged. An undo begins with it, so that bookings find the card again before anything comes back to it.
 */
async function becomeOne(
  tx: Tx,
  pairs: readonly Hands[],
  { winner, loser, choices }: Merge & { winner: CustomerCard; loser: CustomerCard },
  stamp: MergeStamp,
): Promise<CustomerCard> {
  for (const { from, to } of pairs)
    for (const column of batches) await moveRows(tx, column, from, to, column.only)
  for (const hands of pairs) await moveMembers(tx, hands)
  // In another window one of them may have been merged meanwhile.
  const { winner: now, loser: going } = await requireMergeable(tx, winner.id, loser.id)
  const wanted = mergedCard(now, going, choices)
  const cardNumbers = [...now.cardNumbers, ...(await formerNumbers(tx, now, going, wanted.number))]
  await updateCard(tx, winner.id, { ...wanted, cardNumbers }, wanted.number, {
    now: stamp.at,
    today: stamp.today,
    pattern: await numberPatternOf(tx),
  })
  await writeStanding(tx, now, going)
  for (const hands of pairs) await markMerged(tx, hands, stamp.at)
  return (await readCard(tx, winner.id)) ?? fail('NOT_FOUND', { what: 'customer' })
}
