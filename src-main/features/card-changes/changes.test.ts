import { afterEach, beforeEach, expect, test } from 'vitest'
import { askedQueries } from '../../../tests/support/asked-queries'
import { addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { loggedTables } from '../../db/logged-tables'
import { cardChanges } from './store'
import { hangingTables, ownTables, silentTables } from './tables'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

/** What hangs on the card and was changed, the newest step first: `Wunsch +„Mantel“ [Bis:  → 31.12.2026]`. */
async function told(id: number, page: { before?: number; limit?: number } = {}): Promise<string[]> {
  const signs = { added: '+', changed: '~', deleted: '-' }
  const changes = await shop.client.customers.changes({ id, ...page })
  return changes.flatMap(({ rows }) =>
    rows.map(({ what, how, name, fields }) =>
      [
        `${what} ${signs[how]}${name}`,
        ...fields.map(
          (one) => `${one.name}: ${one.before} → ${one.after}${one.discreet ? ' (verdeckt)' : ''}`,
        ),
      ]
        .join(' | ')
        // Euros stand behind a blank that does not break.
        .replaceAll('\u00a0', ' '),
    ),
  )
}

test('every logged table that leads to a customer is told on the card, or is named as one that says nothing', () => {
  const leading = Object.entries(loggedTables)
    .filter(([, { customer }]) => customer !== null)
    .map(([table]) => table)
  expect([...ownTables, ...Object.keys(hangingTables), ...silentTables].sort()).toEqual(leading.sort())
})

test('a wish is told by its words when it is noted, changed, fulfilled, deleted and brought back', async () => {
  const id = await addPerson(shop, 'Röder')
  const { wish } = await shop.client.wishes.add({ customerId: id, text: 'Mantel, blau, 42' })
  await shop.client.wishes.update({ id: wish.id, text: 'Mantel, rot', untilOn: '2026-12-31', category: '' })
  await shop.client.wishes.fulfil({ ids: [wish.id] })
  const { operationId } = await shop.client.wishes.delete({ id: wish.id })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await told(id)).toEqual([
    'Wunsch +Mantel, rot',
    'Wunsch -Mantel, rot',
    'Wunsch ~Mantel, rot | Erfüllt am:  → 22.11.2026',
    'Wunsch ~ | Wortlaut: Mantel, blau, 42 → Mantel, rot | Bis:  → 31.12.2026',
    'Wunsch +Mantel, blau, 42',
  ])
})

test('notes, purchases, reminders, relations, voices, things and notes to colleagues are told', async () => {
  const { client } = shop
  const id = await addPerson(shop, 'Röder')
  const other = await addPerson(shop, 'Klos')
  const { entry } = await client.history.add({
    customerId: id,
    channel: 'call',
    text: 'fragt nach Wein',
    requestId: crypto.randomUUID(),
  })
  await client.history.update({ id: entry.id, channel: 'visit', text: 'holt den Wein' })
  await client.history.delete({ id: entry.id })
  const requestId = crypto.randomUUID()
  const { purchase } = await client.purchases.book({ customerId: id, cents: 3490, text: 'Wolle', requestId })
  await client.purchases.cancel({ id: purchase.id })
  const { reminder } = await client.reminders.add({ customerId: id, text: 'Rückruf', dueOn: '2026-12-01' })
  await client.reminders.complete({ id: reminder.id })
  await client.relations.add({ customerId: id, otherId: other, kindId: 103, forward: true })
  await client.voices.add({
    customerId: id,
    said: { kind: 'rating', stars: 5, article: 'Barolo', text: 'Ein Gedicht' },
  })
  await client.colleagueNotes.add({ customerId: id, text: 'holt am Freitag ab' })
  expect((await told(id)).reverse()).toEqual([
    'Notiz +fragt nach Wein',
    'Notiz ~ | Wortlaut: fragt nach Wein → holt den Wein | Weg: Anruf → Besuch',
    'Notiz -holt den Wein',
    ...['Einkauf +Wolle | Betrag:  → 34,90 € (verdeckt)', 'Punktebuch ++34 Einkauf'].reverse(),
    ...['Einkauf ~Wolle | Storniert am:  → 22.11.2026', 'Punktebuch +-34 Zurückgenommen'].reverse(),
    'Erinnerung +Rückruf | Fällig:  → 01.12.2026',
    'Erinnerung ~Rückruf | Erledigt am:  → 22.11.2026',
    'Beziehung +Mutter: Anna Klos',
    'Stimme +Bewertung, ★★★★★, Barolo, Ein Gedicht',
    'Notiz an Kollegen +holt am Freitag ab',
  ])
  expect(await told(other)).toEqual(['Beziehung +Kind: Anna Röder'])
})

test('older changes come page by page, none twice and none left out', async () => {
  const id = await addPerson(shop, 'Röder')
  for (const n of [1, 2, 3, 4, 5]) await shop.client.wishes.add({ customerId: id, text: `Wunsch ${n}` })
  const seen: string[] = []
  let before: number | undefined
  for (;;) {
    const page = await shop.client.customers.changes({
      id,
      limit: 2,
      ...(before !== undefined && { before }),
    })
    if (page.length === 0) break
    seen.push(...page.flatMap(({ rows, kind }) => (rows.length > 0 ? rows.map(({ name }) => name) : [kind])))
    before = page.at(-1)?.operationId
  }
  expect(seen).toEqual(['Wunsch 5', 'Wunsch 4', 'Wunsch 3', 'Wunsch 2', 'Wunsch 1', 'customers.create'])
})

test('the change log is read by the customer, never as a whole', async () => {
  const id = await addPerson(shop, 'Röder')
  await shop.client.wishes.add({ customerId: id, text: 'Mantel' })
  const file = shop.app.core.dataFile()
  const queries = await askedQueries(file, (db) => cardChanges(db, { id, before: 1_000_000, limit: 50 }))
  const steps = queries.flatMap((query) => queryPlan(file, query))
  expect(steps.filter((step) => /\bchange\b/.test(step)).length).toBeGreaterThan(0)
  expect(steps.filter((step) => /^SCAN (change|operation|customer|wish)\b/.test(step))).toEqual([])
})
