import type { QuoteBar, Voice } from '@shared/features/voices/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import { type SqlBool, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'
import { standingOfCard } from '../../db/standing-of-card'
import { valueList } from '../../db/value-list'
import { withCallNumber } from '../customers'

type Page = { offset: number; limit: number }

function voices(db: ReadDatabase | Tx) {
  return (
    db
      .selectFrom('voice')
      // `cross` keeps the voices outermost: the planner would else walk through all living cards.
      .crossJoin('customer_index')
      .whereRef('customer_index.customer_id', '=', 'voice.customer_id')
  )
}

/** As they are read; `voiceOf` makes of it what the contract speaks of. */
function shown(query: ReturnType<typeof voices>) {
  return query
    .selectAll('voice')
    .select([
      'customer_index.list_name',
      standingOfCard(sql.ref('voice.customer_id')).as('state'),
      quoteBar.as('quote_bar'),
    ])
}

/**
 * What stands against quoting a voice, whoever of its card said it: what somebody on it said last to being quoted
 * generally is a no, or nothing of the card leaves the shop.
 */
const quoteBar = sql<QuoteBar | null>`case
  when (select state from customer where id = voice.customer_id) in ('restricted', 'deceased')
    then (select state from customer where id = voice.customer_id)
  when exists (
    select 1 from consent as said
    where said.purpose = 'quoting' and said.status in ('refused', 'withdrawn')
      and said.customer_id in (
        select voice.customer_id
        union all select person_id from membership where group_id = voice.customer_id
      )
      and not exists (
        select 1 from consent as later
        where later.customer_id = said.customer_id and later.purpose = 'quoting'
          and (later.on_date, later.id) > (said.on_date, said.id)
      )
  ) then 'refused'
end`

type Row = Awaited<ReturnType<ReturnType<typeof shown>['executeTakeFirstOrThrow']>>

/** Voices as the contract speaks of them, with the number to call back. */
export async function voicesOf(db: ReadDatabase | Tx, rows: readonly Row[]): Promise<Voice[]> {
  return withCallNumber(db, rows.map(voiceOf))
}

function voiceOf(row: Row) {
  return {
    id: Number(row.id),
    customerId: row.customer_id,
    listName: row.list_name,
    state: row.state,
    kind: row.kind,
    article: row.article,
    stars: row.stars,
    text: row.text,
    at: row.at,
    actor: row.actor,
    dueOn: row.due_on,
    responsible: row.responsible,
    outcome: row.outcome,
    closedAt: row.closed_at,
    quote: { status: row.quote_status, on: row.quote_on, source: row.quote_source, bar: row.quote_bar },
  }
}

/** One voice, open or not, also of a card in the trash. */
export async function readVoice(db: ReadDatabase | Tx, id: number): Promise<Voice | undefined> {
  const row = await shown(voices(db)).where('voice.id', '=', id).executeTakeFirst()
  return row && (await voicesOf(db, [row]))[0]
}

/** The voices of a card, the newest first. */
export function voicesOfCard(db: ReadDatabase, customerId: number) {
  return shown(voices(db))
    .where('voice.customer_id', '=', customerId)
    .orderBy('voice.at', 'desc')
    .orderBy('voice.id', 'desc')
}

type Until = { until?: CivilDate | undefined }

function open(db: ReadDatabase, { until }: Until) {
  return voices(db)
    .where('voice.due_on', 'is not', null)
    .where('voice.closed_at', 'is', null)
    .where('customer_index.living', '=', 1)
    .$if(until !== undefined, (query) => query.where('voice.due_on', '<=', until ?? ''))
}

/** Open complaints of living cards that are due up to a day, or all; the longest overdue first. */
export function openMatters(db: ReadDatabase, until: Until, page: Page) {
  return shown(open(db, until))
    .orderBy('voice.due_on')
    .orderBy('voice.id')
    .offset(page.offset)
    .limit(page.limit)
}

/** How many of them there are. */
export function countOpen(db: ReadDatabase, until: Until) {
  return open(db, until).select((eb) => eb.fn.countAll<number>().as('total'))
}

/** How many are due later than a day, and when the next one is. */
export function laterMatters(db: ReadDatabase, after: CivilDate) {
  return open(db, {})
    .where('voice.due_on', '>', after)
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('voice.due_on').as('nextOn')])
}

export type VoiceFilter = Voice['kind'] | 'quotable' | undefined

/** Voices of living cards; the SQL twin of `mayQuote` chooses those that may be quoted. */
function filtered(db: ReadDatabase, only: VoiceFilter) {
  const living = voices(db).where('customer_index.living', '=', 1)
  if (only === undefined) return living
  if (only !== 'quotable') return living.where('voice.kind', '=', only)
  return living.where('voice.quote_status', '=', sql.lit('given')).where(quoteBar, 'is', null)
}

/** Part of the voices, the newest first. */
export function listVoices(db: ReadDatabase, only: VoiceFilter, page: Page) {
  return shown(filtered(db, only))
    .orderBy('voice.at', 'desc')
    .orderBy('voice.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
}

/** How many there are. */
export function countVoices(db: ReadDatabase, only: VoiceFilter) {
  return filtered(db, only).select((eb) => eb.fn.countAll<number>().as('total'))
}

/** What voices of living cards are about, with the average of the ratings. */
export function ratedArticles(db: ReadDatabase) {
  return voices(db)
    .where('customer_index.living', '=', 1)
    .where('voice.article_key', '<>', sql.lit(''))
    .select((eb) => [
      eb.fn.min<string>('voice.article').as('article'),
      eb.fn.count<number>('voice.stars').as('ratings'),
      eb.fn.avg<number | null>('voice.stars').as('average'),
    ])
    .groupBy('voice.article_key')
    .orderBy('voice.article_key')
}

/** Writes a voice; answers its id. */
export async function insertVoice(tx: Tx, row: NewRow<'voice'>): Promise<number> {
  const { id } = await tx.insertInto('voice').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateVoice(tx: Tx, id: number, fields: Partial<NewRow<'voice'>>): Promise<void> {
  await tx.updateTable('voice').set(fields).where('id', '=', id).execute()
}

function openComplaintsOf(customerIds: number[]) {
  return sql<SqlBool>`customer_id in ${valueList(customerIds)} and due_on is not null and closed_at is null`
}

/** How many complaints of these cards are open. */
export function countOpenComplaints(db: ReadDatabase | Tx, customerIds: number[]): Promise<number> {
  return db
    .selectFrom('voice')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(openComplaintsOf(customerIds))
    .executeTakeFirstOrThrow()
    .then(({ total }) => total)
}

/** Closes the open complaints of these cards with one outcome; answers how many that were. */
export async function closeComplaintsOf(
  tx: Tx,
  customerIds: number[],
  { at, outcome }: { at: string; outcome: string },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('voice')
    .set({ closed_at: at, outcome })
    .where(openComplaintsOf(customerIds))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export async function deleteVoice(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('voice').where('id', '=', id).execute()
}
