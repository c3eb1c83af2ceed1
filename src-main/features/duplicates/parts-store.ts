import { type Consent, type ConsentCell, sameCell } from '@shared/features/consents/consent'
import { lastSaid } from '@shared/features/consents/reach'
import type { CivilDate } from '@shared/kernel/civil-date'
import { duplicates as texts } from '@shared/texts/de/duplicates'
import { sql } from 'kysely'
import type { Tx } from '../../db/operate'
import { consentsOf, insertConsent } from '../consents'

export type Hands = { from: number; to: number }
export type MergeStamp = { at: string; today: CivilDate; actor: string }

/** Who belongs to both groups, or belongs to a group under both cards, belongs there once. */
export async function moveMembers(tx: Tx, { from, to }: Hands): Promise<void> {
  for (const [own, other] of [
    ['group_id', 'person_id'],
    ['person_id', 'group_id'],
  ] as const) {
    // Who left under one card and belongs there under the other belongs there.
    await sql`delete from membership where ${sql.ref(own)} = ${to} and to_date is not null and exists (
      select 1 from membership as going where going.${sql.ref(own)} = ${from} and going.to_date is null
        and going.${sql.ref(other)} = membership.${sql.ref(other)})`.execute(tx)
    await sql`delete from membership where ${sql.ref(own)} = ${from} and (${sql.ref(other)} = ${to} or ${sql.ref(other)} in
      (select ${sql.ref(other)} from membership where ${sql.ref(own)} = ${to}))`.execute(tx)
    await sql`update membership set ${sql.ref(own)} = ${to},
      position = position + iif(${own} = 'group_id', (select count(*) from membership where group_id = ${to}), 0)
      where ${sql.ref(own)} = ${from}`.execute(tx)
  }
}

/** Relations lead to the card that stays, each once; between the two there is none any more. */
export async function moveRelations(tx: Tx, { from, to }: Hands): Promise<void> {
  await sql`delete from relation where (customer_id = ${from} and other_id = ${to})
    or (customer_id = ${to} and other_id = ${from})`.execute(tx)
  for (const [own, other] of [
    ['customer_id', 'other_id'],
    ['other_id', 'customer_id'],
  ] as const) {
    await sql`delete from relation where ${sql.ref(own)} = ${from} and exists (
      select 1 from relation as known where known.${sql.ref(own)} = ${to} and known.kind_id = relation.kind_id
        and known.${sql.ref(other)} = relation.${sql.ref(other)})`.execute(tx)
    await sql`update relation set ${sql.ref(own)} = ${to} where ${sql.ref(own)} = ${from}`.execute(tx)
  }
}

/** A card has one photo: the other one stays as a file. */
export async function releasePhoto(tx: Tx, { from, to }: Hands): Promise<void> {
  await tx
    .updateTable('document')
    .set({ role: 'file' })
    .where('customer_id', '=', from)
    .where('role', '=', 'photo')
    .where('deleted_at', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('document as known')
          .select('known.id')
          .where('known.customer_id', '=', to)
          .where('known.role', '=', 'photo')
          .where('known.deleted_at', 'is', null),
      ),
    )
    .execute()
}

/**
 * Where the two cards say different things, the stricter one is entered once more, as that of today: a no stays a no
 * though the other card had a later yes. To be called before what was said changes hands.
 */
export async function enterStricter(tx: Tx, { from, to }: Hands, stamp: MergeStamp): Promise<void> {
  const said = await consentsOf(tx, [from, to])
  const [ours, theirs] = [said.get(to) ?? [], said.get(from) ?? []]
  const cells: ConsentCell[] = []
  for (const { channel, purpose, newsletterId } of [...ours, ...theirs]) {
    const cell = { channel, purpose, newsletterId }
    if (!cells.some((known) => sameCell(known, cell))) cells.push(cell)
  }
  for (const cell of cells) {
    const [a, b] = [lastSaid(ours, cell, stamp.today), lastSaid(theirs, cell, stamp.today)]
    const strict = stricter(a, b)
    if (!strict) continue
    await insertConsent(tx, {
      customer_id: to,
      channel: cell.channel,
      purpose: cell.purpose,
      newsletter_id: cell.newsletterId,
      status: strict.status,
      on_date: stamp.today,
      source: 'other',
      source_words: texts.stricterConsent,
      at: stamp.at,
      actor: stamp.actor,
    })
  }
}

/** The no of one of them where the other says yes. */
function stricter(a: Consent | undefined, b: Consent | undefined): Consent | undefined {
  if (a?.status !== 'given' && b?.status !== 'given') return undefined
  return [a, b].find((said) => said?.status === 'refused' || said?.status === 'withdrawn')
}

/** Own fields of the card itself: gaps are filled; `ofLoser` are those in which the other card's value stays. */
export async function moveOwnFields(tx: Tx, { from, to }: Hands, ofLoser: readonly number[]): Promise<void> {
  const onCard = sql`entry_id is null and thing_id is null`
  await sql`update field_value set customer_id = ${to}
    where customer_id = ${from} and ${onCard} and not exists (
      select 1 from field_value as known where known.customer_id = ${to} and known.field_id = field_value.field_id
        and known.entry_id is null and known.thing_id is null
        and (known.option_id is null or known.option_id = field_value.option_id
          or (select type from field where field.id = known.field_id) <> 'choices'))`.execute(tx)
  for (const fieldId of ofLoser) await swapValues(tx, { from, to }, fieldId)
}

const columns = ['text', 'folded', 'number', 'on_date', 'option_id', 'yes'] as const

/** What stands in a field of either card changes places. */
async function swapValues(tx: Tx, { from, to }: Hands, fieldId: number): Promise<void> {
  const read = (customerId: number) =>
    tx
      .selectFrom('field_value')
      .select(['id', ...columns])
      .where('customer_id', '=', customerId)
      .where('field_id', '=', fieldId)
      .where('entry_id', 'is', null)
      .where('thing_id', 'is', null)
      .execute()
  const [[ours, ...more], [theirs, ...others]] = [await read(to), await read(from)]
  // Several choices stand beside each other already.
  if (!ours || !theirs || more.length > 0 || others.length > 0) return
  const [{ id: ourId, ...our }, { id: theirId, ...their }] = [ours, theirs]
  await tx.updateTable('field_value').set(their).where('id', '=', ourId).execute()
  await tx.updateTable('field_value').set(our).where('id', '=', theirId).execute()
}

/** Who was said to be somebody else than the one is so of the other as well; suspicions are looked for anew. */
export async function movePairs(tx: Tx, { from, to }: Hands, { at, actor }: MergeStamp): Promise<void> {
  await sql`delete from suspect_pair where low_id = ${from} or high_id = ${from}`.execute(tx)
  await sql`insert into different_pair (low_id, high_id, at, actor)
    select min(other, ${to}), max(other, ${to}), ${at}, ${actor}
    from (select iif(low_id = ${from}, high_id, low_id) as other from different_pair
      where low_id = ${from} or high_id = ${from})
    where other <> ${to} and not exists (select 1 from different_pair as known
      where known.low_id = min(other, ${to}) and known.high_id = max(other, ${to}))`.execute(tx)
}
