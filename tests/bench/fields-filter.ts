import type { FieldCondition } from '@shared/features/fields/condition'
import type { Bench } from './bench'
import { agree, alternate } from './sampling'
import type { Shop } from './shop'

type Asked = { fieldId: number; condition: FieldCondition; raw: () => number }

/** One condition for each type, from a few hundred customers to two thirds of all. */
function conditions({ raw }: Shop): Asked[] {
  const idOf = raw.prepare<[string], number>('SELECT min(id) FROM field WHERE type = ?').pluck()
  const optionOf = raw
    .prepare<[number], number>('SELECT min(id) FROM field_option WHERE field_id = ?')
    .pluck()
  const asked = (
    type: string,
    condition: FieldCondition,
    where: string,
    ...values: (string | number)[]
  ): Asked => {
    const fieldId = idOf.get(type) ?? 0
    const count = raw
      .prepare<(string | number)[], number>(
        `SELECT count(*) FROM customer_index WHERE living = 1
         AND customer_id IN (SELECT customer_id FROM field_value WHERE ${where})`,
      )
      .pluck()
    return { fieldId, condition, raw: () => count.get(...values) ?? -1 }
  }
  const [text, number, date, choice, yes] = ['text', 'number', 'date', 'choice', 'yesNo'].map(
    (type) => idOf.get(type) ?? 0,
  ) as [number, number, number, number, number]
  const option = optionOf.get(choice) ?? 0
  return [
    asked('text', { is: 'filled' }, 'field_id = ?', text),
    asked(
      'text',
      { is: 'containing', text: '77' },
      "field_id = ? AND folded IS NOT NULL AND instr(folded, '77') > 0",
      text,
    ),
    asked('text', { is: 'text', text: 'Wert 4711' }, "field_id = ? AND folded = 'wert 4711'", text),
    asked('number', { is: 'number', from: 20, to: 60 }, 'field_id = ? AND number BETWEEN 20 AND 60', number),
    asked(
      'date',
      { is: 'date', from: '1980-01-01', to: '1989-12-31' },
      "field_id = ? AND on_date BETWEEN '1980-01-01' AND '1989-12-31'",
      date,
    ),
    asked(
      'choice',
      { is: 'oneOf', optionIds: [option, option + 1] },
      'option_id IN (?, ?)',
      option,
      option + 1,
    ),
    asked('yesNo', { is: 'yesNo', yes: true }, 'field_id = ? AND yes = 1', yes),
  ]
}

async function count({ client }: Shop, { fieldId, condition }: Asked): Promise<number> {
  const selection = { type: 'field' as const, fieldId, condition }
  return (await client.customers.list({ selection, limit: 1 })).total
}

export const fieldsFilter: Bench = {
  name: 'fields.filter.p95',
  unit: 'ms',
  what: 'one condition on an own field, counted',
  against: 'raw statements',
  reach: { value: 100 },
  async measure(tools) {
    const shop = await tools.shop()
    const all = conditions(shop)
    const at = (n: number) => all[n % all.length] as Asked
    for (const one of all) agree(await count(shop, one), one.raw(), JSON.stringify(one.condition))
    return alternate(
      (n) => count(shop, at(n)),
      (n) => at(n).raw(),
    )
  },
}
