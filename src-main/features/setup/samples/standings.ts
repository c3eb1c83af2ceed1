import type { Tx } from '../../../db/operate'
import { writeStage, writeState } from '../../customers'
import { writeMinimal } from '../../profile'
import { writeResponsible } from '../../staff'
import type { Sample } from './bookings'
import type { SampleShop } from './shop'

/** How things stand with the few who are not simply customers, and who looks after whom. */
export async function writeStandings(tx: Tx, samples: readonly Sample[], shop: SampleShop): Promise<void> {
  for (const { life, id, people } of samples) {
    if (life.standing) await writeState(tx, id, life.standing, `${life.standing.on}T10:00:00.000Z`)
    for (const { person, on } of life.died) {
      const personId = people[person]
      if (personId !== undefined)
        await writeState(tx, personId, { state: 'deceased', on }, `${on}T10:00:00.000Z`)
    }
    if (life.minimal) await writeMinimal(tx, id, true, shop.stamp.now)
    if (life.stage) await writeStage(tx, id, life.stage, shop.stamp.now)
  }
  const lookedAfter = samples.flatMap(({ life, id }) =>
    life.responsible === null
      ? []
      : [{ id, by: shop.staff[Math.floor(life.responsible * shop.staff.length)] }],
  )
  for (const [staff, of] of Map.groupBy(lookedAfter, ({ by }) => by))
    if (staff)
      await writeResponsible(
        tx,
        of.map(({ id }) => id),
        staff.id,
        shop.stamp.now,
      )
}
