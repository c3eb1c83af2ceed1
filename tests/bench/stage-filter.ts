import { Stage, StageRules } from '@shared/features/customers/stage'
import { addDays, addMonths } from '@shared/kernel/civil-date'
import type { Bench } from './bench'
import { agree, alternate } from './sampling'
import type { Shop } from './shop'
import { worldDay } from './world'

const rules = StageRules.parse({})
const limit = 100

/** The five stages by the shop's rules as one writes them by hand; nobody in the large shop has one said by hand. */
function rawStages({ raw }: Shop): Record<Stage, () => { total: number | undefined; ids: number[] }> {
  const awayOn = addDays(worldDay, -rules.dormantDays)
  const regular = `ifnull((SELECT on_date FROM purchase WHERE customer_id = s.customer_id AND cancelled_at IS NULL
    ORDER BY on_date DESC LIMIT 1 OFFSET ${rules.regularPurchases - 1}), '') >= '${addMonths(worldDay, -rules.regularMonths)}'`
  const here = `s.last_on > '${awayOn}'`
  const where: Record<Stage, string> = {
    prospect: 's.last_on IS NULL',
    dormant: `s.last_on <= '${awayOn}'`,
    regular: `${here} AND s.purchases >= ${rules.regularPurchases} AND ${regular}`,
    repeat: `${here} AND s.purchases >= ${rules.repeatFrom} AND NOT (s.purchases >= ${rules.regularPurchases} AND ${regular})`,
    first: `${here} AND s.purchases < ${rules.repeatFrom}`,
  }
  const from = 'FROM customer_index AS i JOIN customer_stats AS s USING (customer_id) WHERE i.living = 1 AND'
  const statements = (stage: Stage) => {
    const total = raw.prepare<[], number>(`SELECT count(*) ${from} ${where[stage]}`).pluck()
    const rows = raw
      .prepare<[], number>(
        `SELECT customer_id ${from} ${where[stage]} ORDER BY i.sort_key, customer_id LIMIT ${limit}`,
      )
      .pluck()
    return () => ({ total: total.get(), ids: rows.all() })
  }
  return Object.fromEntries(Stage.options.map((stage) => [stage, statements(stage)])) as ReturnType<
    typeof rawStages
  >
}

export const stageFilter: Bench = {
  name: 'stage.filter.p95',
  unit: 'ms',
  what: 'the customers of one stage: how many, and the first 100 by name',
  against: 'raw statements',
  reach: { value: 100 },
  async measure(tools) {
    const shop = await tools.shop()
    const raw = rawStages(shop)
    const at = (n: number) => Stage.options[n % Stage.options.length] as Stage
    const list = (stage: Stage) =>
      shop.client.customers.list({ selection: { type: 'stage', stage }, sort: 'name', limit })
    for (const stage of Stage.options) {
      const { rows, total } = await list(stage)
      agree({ total, ids: rows.map(({ id }) => id) }, raw[stage](), `the customers of the stage ${stage}`)
    }
    return alternate(
      (n) => list(at(n)),
      (n) => raw[at(n)](),
    )
  },
}
