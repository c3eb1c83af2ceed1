import { dayThatFills } from '@shared/features/today/rules'
import { birthdayWindow } from '@shared/kernel/birthday'
import { dayBegin } from '@shared/kernel/day-begin'
import type { Bench } from './bench'
import { agree, alternate } from './sampling'
import type { Shop } from './shop'
import { worldDay } from './world'

const named = 200

/** What is due, whose birthday comes, what was sold and who is new, by prepared statements. */
function rawToday({ raw }: Shop) {
  const reminders = (condition: string, rest: string, columns: string) =>
    raw.prepare<[string], { n: number; id: number }>(
      `SELECT ${columns} FROM reminder CROSS JOIN customer_index USING (customer_id)
       WHERE done_at IS NULL AND due_on ${condition} ? AND living = 1 ${rest}`,
    )
  const columns = 'reminder.id, customer_id, list_name, text, due_on, done_at, actor'
  const firstOnes = `ORDER BY due_on, reminder.id LIMIT ${named}`
  const celebrants = (join: string) => `
    FROM json_each(?) AS kept CROSS JOIN customer AS person
    LEFT JOIN customer AS card ON card.id = iif(person.standalone = 0,
      (SELECT group_id FROM membership WHERE person_id = person.id LIMIT 1), NULL) ${join}
    WHERE person.birth_month = kept.value ->> 'month' AND person.birth_day = kept.value ->> 'day'
      AND person.deleted_at IS NULL AND person.state IN ('active', 'moved')
      AND (person.standalone = 1 OR (card.deleted_at IS NULL AND card.state IN ('active', 'moved')))`
  const index = 'CROSS JOIN customer_index ON customer_index.customer_id = ifnull(card.id, person.id)'
  const statements = {
    overdue: reminders('<', firstOnes, columns),
    due: reminders('=', firstOnes, columns),
    overdueTotal: reminders('<', '', 'count(*) AS n'),
    dueTotal: reminders('=', '', 'count(*) AS n'),
    birthdays: raw.prepare<[string], { id: number }>(
      `SELECT person.id, card.id AS card, person.title, person.first_name, person.last_name, person.birth_year,
         kept.value ->> 'date' AS day ${celebrants(index)} ORDER BY day, sort_key, person.id LIMIT ${named}`,
    ),
    birthdaysByDay: raw.prepare<[string], { day: string; n: number }>(
      `SELECT kept.value ->> 'date' AS day, count(*) AS n ${celebrants('')} GROUP BY day ORDER BY day`,
    ),
    purchases: raw.prepare<[string], { count: number; cents: number }>(
      'SELECT count(*) AS count, ifnull(sum(cents), 0) AS cents FROM purchase WHERE on_date = ? AND cancelled_at IS NULL',
    ),
    newCustomers: raw.prepare<[string], { n: number }>(
      'SELECT count(*) AS n FROM customer WHERE standalone = 1 AND deleted_at IS NULL AND created_at >= ?',
    ),
  }
  return () => {
    const window = birthdayWindow(worldDay, 14, 'feb28')
    const counts = statements.birthdaysByDay.all(JSON.stringify(window))
    const days = counts.map(({ day, n }) => ({ on: day, total: n }))
    const last = dayThatFills(days, named) ?? window.at(-1)?.date ?? worldDay
    const shown = JSON.stringify(window.filter(({ date }) => date <= last))
    return {
      overdue: statements.overdue.all(worldDay).map(({ id }) => id),
      due: statements.due.all(worldDay).map(({ id }) => id),
      overdueTotal: statements.overdueTotal.get(worldDay)?.n,
      dueTotal: statements.dueTotal.get(worldDay)?.n,
      birthdays: statements.birthdays.all(shown).map(({ id }) => id),
      birthdaysTotal: counts.reduce((sum, { n }) => sum + n, 0),
      purchases: statements.purchases.get(worldDay),
      newCustomers: statements.newCustomers.get(new Date(dayBegin(worldDay)).toISOString())?.n,
    }
  }
}

export const todayPage: Bench = {
  name: 'today.p95',
  unit: 'ms',
  what: '„Heute“',
  against: 'raw statements for due, birthdays and totals',
  reach: { value: 50 },
  async measure(tools) {
    const shop = await tools.shop()
    const raw = rawToday(shop)
    // Nobody complains in the large shop: the baseline asks for no open matters.
    const { date, matters, mattersTotal, mattersLater, ...shown } = await shop.client.today.overview()
    agree([matters, mattersTotal, mattersLater.count], [[], 0, 0], 'open matters')
    agree(date, worldDay, 'the date')
    const seen = {
      ...shown,
      overdue: shown.overdue.map(({ id }) => id),
      due: shown.due.map(({ id }) => id),
      birthdays: shown.birthdays.map(({ personId }) => personId),
    }
    agree(seen, raw(), 'the page of the day')
    return alternate(() => shop.client.today.overview(), raw)
  },
}
