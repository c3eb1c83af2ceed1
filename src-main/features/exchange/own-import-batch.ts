import { CardFields } from '@shared/features/customers/card'
import { cardNames } from '@shared/features/customers/rules'
import type { OwnConsent, OwnValue } from '@shared/features/exchange/own-card'
import { exportPage as texts } from '@shared/texts/de/export-page'
import type { Tx } from '../../db/operate'
import { insertConsent, insertNewsletter, newsletterNamed } from '../consents'
import { insertCards, readCards, type Stamp, updateCard } from '../customers'
import { cardsByNumber } from './own-card-store'
import type { createFieldMaker } from './own-fields-make'
import { clearValues, insertValues, writeLife, writeStanding } from './own-import-store'
import type { OwnFault, OwnRow } from './own-read-task'

export type OwnWriting = {
  stamp: Stamp
  actor: string
  fields: ReturnType<typeof createFieldMaker>
  /** Whose name is whose id, of those who work here. */
  staff: ReadonlyMap<string, number>
}
export type Written = {
  created: number
  updated: number
  faults: OwnFault[]
  photos: OwnPhoto[]
  inLine: number[]
}
export type OwnPhoto = { customerId: number; mediaType: string; base64: string }

/** Writes cards that nobody else stands on with a card of their own, new ones and known ones. */
export async function writeOwnBatch(tx: Tx, rows: readonly OwnRow[], writing: OwnWriting): Promise<Written> {
  const written: Written = { created: 0, updated: 0, faults: [], photos: [], inLine: [] }
  const fresh = rows.filter(({ known }) => known === null)
  const derived = fresh.map((row) => row.derived)
  const whole = derived.every((one) => one !== null)
  const { ids, all } = await insertCards(
    tx,
    fresh.map(({ own }) => own.card),
    writing.stamp,
    whole ? derived : undefined,
    (at) => ({ now: writing.stamp.now, today: fresh[at]?.own.adObjectionOn ?? writing.stamp.today }),
  )
  for (const [at, row] of fresh.entries()) {
    const id = ids[at] ?? 0
    const first = all.indexOf(id) + 1
    const people =
      row.own.card.kind === 'person' ? [id] : row.own.card.people.map((_, n) => all[first + n] ?? 0)
    await writeRest(tx, id, people, row, writing)
    if (row.photo) written.photos.push({ customerId: id, ...row.photo })
  }
  await insertValues(
    tx,
    await valuesOf(
      tx,
      fresh.map(({ own }, at) => ({ id: ids[at] ?? 0, own })),
      writing,
    ),
  )
  if (whole) written.inLine.push(...all)
  written.created = fresh.length
  for (const row of rows) if (row.known) await writeKnown(tx, row, writing, written)
  return written
}

/** Writes groups on whose card customers with cards of their own stand; those must be there. */
export async function writeOwnGroups(tx: Tx, rows: readonly OwnRow[], writing: OwnWriting): Promise<Written> {
  const written: Written = { created: 0, updated: 0, faults: [], photos: [], inLine: [] }
  for (const row of rows) {
    if (row.known) {
      await writeKnown(tx, row, writing, written)
      continue
    }
    const { own } = row
    const { ids } = await insertCards(tx, [{ ...own.card, people: [] }], writing.stamp)
    const [id = 0] = ids
    const card = { ...own.card, people: await withCards(tx, row) }
    const [stored] = await readCards(tx, [id])
    await updateCard(tx, id, CardFields.parse(card), stored?.number ?? own.card.number, writing.stamp)
    const [made] = await readCards(tx, [id])
    await writeRest(tx, id, made?.people.map((one) => one.id ?? 0) ?? [], row, writing)
    await insertValues(tx, await valuesOf(tx, [{ id, own }], writing))
    if (row.photo) written.photos.push({ customerId: id, ...row.photo })
    written.created += 1
  }
  return written
}

/** Of those with a card of their own the very customers; who is not there stands on the card by the name alone. */
async function withCards(tx: Tx, { own }: OwnRow): Promise<CardFields['people']> {
  const numbers = own.people.flatMap(({ cardNumber }) => cardNumber || [])
  const found = new Map((await cardsByNumber(tx, numbers)).map(({ id, number }) => [number, id]))
  return own.card.people.map((person, at) => {
    const id = found.get(own.people[at]?.cardNumber ?? '')
    return id === undefined ? person : { ...person, id, ownCard: true }
  })
}

async function writeKnown(tx: Tx, row: OwnRow, writing: OwnWriting, written: Written): Promise<void> {
  const { own, known, line } = row
  if (!known) return
  const [stored] = await readCards(tx, [known.id])
  if (!stored || stored.revision !== known.revision) {
    const name = cardNames(own.card).displayName
    written.faults.push({ line, name, why: texts.own.changedMeanwhile })
    return
  }
  const people = await withCards(tx, row)
  await updateCard(tx, known.id, CardFields.parse({ ...own.card, people }), stored.number, writing.stamp)
  const [made] = await readCards(tx, [known.id])
  await writeRest(
    tx,
    known.id,
    made?.people.map((one) => one.id ?? 0) ?? [],
    { ...row, own: { ...own, consents: [] } },
    writing,
  )
  await clearValues(tx, known.id, writing.fields.ids())
  await insertValues(tx, await valuesOf(tx, [{ id: known.id, own }], writing))
  written.updated += 1
}

/** How things stand with the card and its people, and what they said. */
async function writeRest(
  tx: Tx,
  id: number,
  people: readonly number[],
  { own }: OwnRow,
  writing: OwnWriting,
) {
  const responsible = writing.staff.get(own.responsible) ?? null
  const usual = own.state === 'active' && own.stage === null && !own.minimal && responsible === null
  if (!usual) await writeStanding(tx, id, own, responsible)
  for (const [at, one] of own.people.entries())
    if (one.deceased && people[at]) await writeLife(tx, people[at], one)
  for (const consent of own.consents) {
    const who = consent.person === null ? id : people[consent.person]
    if (who && isConsent(consent)) await enterConsent(tx, who, consent, writing)
  }
}

/** What can have been said: see the checks of the table. */
function isConsent({ purpose, channel, newsletter, basis, status }: OwnConsent): boolean {
  const byWay = purpose === 'advertising' || purpose === 'newsletter'
  const named = (purpose === 'newsletter') === (newsletter !== '')
  return named && byWay === (channel !== 'any') && (basis === 'consent' || status === 'given')
}

async function enterConsent(tx: Tx, customerId: number, said: OwnConsent, { stamp, actor }: OwnWriting) {
  const { newsletter, channel, purpose, status, basis, on, source, sourceWords, evidence } = said
  const at = stamp.now
  let newsletterId: number | null = null
  if (newsletter !== '' && channel !== 'any' && channel !== 'phone')
    newsletterId =
      (await newsletterNamed(tx, newsletter)) ??
      (await insertNewsletter(tx, { name: newsletter, channel }, { at, actor }))
  if (purpose === 'newsletter' && newsletterId === null) return
  await insertConsent(tx, {
    ...{ customer_id: customerId, channel, purpose, newsletter_id: newsletterId, status, basis },
    ...{ on_date: on, source, source_words: sourceWords, evidence, at, actor },
  })
}

async function valuesOf(
  tx: Tx,
  cards: readonly { id: number; own: { values: [number, OwnValue][] } }[],
  { fields }: OwnWriting,
) {
  const found: { customerId: number; values: Awaited<ReturnType<typeof fields.contentsOf>> }[] = []
  for (const { id, own } of cards)
    if (own.values.length > 0) found.push({ customerId: id, values: await fields.contentsOf(tx, own.values) })
  return found
}
