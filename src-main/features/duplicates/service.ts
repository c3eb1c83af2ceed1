import type { CardFields } from '@shared/features/customers/card'
import { partyOfFields } from '@shared/features/duplicates/party'
import { certainty } from '@shared/features/duplicates/score'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { readCard } from '../customers'
import { likelyCards } from './candidate-store'
import { cardLines, differentFrom, writeDifferent } from './suspect-store'

/** From so many points on a card is shown to who types another one: less than a suspicion, as it costs but a glance. */
const warnFrom = 8.5
const shown = 3

/** The use cases of suspected pairs besides the merge itself. */
export function createDuplicateService(core: Core) {
  /** The likeliest cards for one that is being typed. */
  async function check({ card, besides }: { card: CardFields; besides?: number | undefined }) {
    const db = core.read()
    const known = besides === undefined ? new Set<number>() : await differentFrom(db, besides)
    const likely = (await likelyCards(db, partyOfFields(card), { from: warnFrom, besides }))
      .filter(({ id }) => !known.has(id))
      .slice(0, shown)
    const lines = await cardLines(
      db,
      likely.map(({ id }) => id),
      core.clock.today(),
    )
    return likely.flatMap(({ id, points, reasons }) => {
      const line = lines.get(id)
      return line ? [{ ...line, certainty: certainty(points), reasons }] : []
    })
  }

  /** NOT_FOUND where one of them is missing, or both are one card. */
  async function different({ one, other }: { one: number; other: number }, actor: string) {
    const meta = async (tx: Tx) => {
      const [a, b] = [await readCard(tx, Math.min(one, other)), await readCard(tx, Math.max(one, other))]
      if (!a || !b || a.id === b.id) return fail('NOT_FOUND', { what: 'customer' })
      return { kind: 'duplicates.different', label: a.listName, actor }
    }
    const at = core.clock.now().toISOString()
    const { operationId } = await core.operations.run(meta, (tx) =>
      writeDifferent(tx, { one, other, at, actor }),
    )
    return { operationId }
  }

  return { check, different }
}
