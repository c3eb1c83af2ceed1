import { CardFields } from '@shared/features/customers/card'
import { cardNames } from '@shared/features/customers/rules'
import type { OwnConsent, OwnValue } from '@shared/features/exchange/own-card'
import type { Attachment } from '@shared/features/exchange/record'
import { exchange as fileTexts } from '@shared/texts/de/exchange'
import { exportPage as texts } from '@shared/texts/de/export-page'
import type { Tx } from '../../db/operate'
import { insertConsent, insertNewsletter, newsletterNamed } from '../consents'
import { insertCards, readCards, type Stamp, updateCard } from '../customers'
import type { BroughtFile } from '../documents'
import { noteFile } from './note-file'
import { cardsByNumber } from './own-card-store'
import type { createFieldMaker } from './own-fields-make'
import { clearValues, insertValues, writePerson, writeStanding } from './own-import-store'
import type { OwnRow } from './own-read-task'
import type { OwnFault } from './own-rows'
import { fileOf } from './vcard/attachments'

export type OwnWriting = {
  stamp: Stamp
  actor: string
  fields: ReturnType<typeof createFieldMaker>
}
export type Written = {
  created: number
  updated: number
  faults: OwnFault[]
  /** Files of the cards, to follow as documents. */
  files: OwnFile[]
  inLine: number[]
}
export type OwnFile = { customerId: number; file: BroughtFile; content: Uint8Array }

/** Writes cards that nobody else stands on with a card of their own, new ones and known ones. */
export async function writeOwnBatch(tx: Tx, rows: readonly OwnRow[], writing: OwnWriting): Promise<Written> {
  const written: Written = { created: 0, updated: 0, faults: [], files: [], inLine: [] }
  const fresh = rows.filter(({ known }) => known === null)
  const derived = fresh.map((row) => row.derived)
  const whole = derived.every((one) => one !== null)
  const { ids, all } = await insertCards(
    tx,
    fresh.map(({ own }) => own.card),
    writing.stamp,
    {
      ...(whole && { derived }),
      writtenOn: (at) => ({
        now: writing.stamp.now,
        today: fresh[at]?.own.adObjectionOn ?? writing.stamp.today,
      }),
    },
  )
  for (const [at, row] of fresh.entries()) {
    const id = ids[at] ?? 0
    const first = all.indexOf(id) + 1
    const people =
      row.own.card.kind === 'person' ? [id] : row.own.card.people.map((_, n) => all[first + n] ?? 0)
    await writeRest(tx, id, people, row, writing)
    written.files.push(...filesOf(row, id))
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
  const written: Written = { created: 0, updated: 0, faults: [], files: [], inLine: [] }
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
    written.files.push(...filesOf(row, id))
    written.created += 1
  }
  return written
}

/** The photo, and a note that is longer than the card holds. */
function filesOf({ photo, wholeNote }: OwnRow, customerId: number): OwnFile[] {
  const found: Attachment[] = []
  // What it is says its content, not the file that it came in: a small picture alone is a photo.
  if (photo) found.push(fileOf(fileTexts.photo, Buffer.from(photo.base64, 'base64'), true))
  if (wholeNote !== null) found.push(noteFile(wholeNote))
  return found
    .filter(({ bytes }) => bytes.length > 0)
    .map(({ bytes: content, ...facts }) => ({
      customerId,
      file: { ...facts, bytes: content.length },
      content,
    }))
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
  const stamp = { ...writing.stamp, today: own.adObjectionOn ?? writing.stamp.today }
  await updateCard(tx, known.id, CardFields.parse({ ...own.card, people }), stored.number, stamp)
  const [made] = await readCards(tx, [known.id])
  await writeRest(tx, known.id, made?.people.map((one) => one.id ?? 0) ?? [], row, writing)
  await clearValues(tx, known.id, writing.fields.ids())
  await insertValues(tx, await valuesOf(tx, [{ id: known.id, own }], writing))
  written.files.push(...filesOf(row, known.id))
  written.updated += 1
}

/** How things stand with the card and its people, and what they said. */
async function writeRest(
  tx: Tx,
  id: number,
  people: readonly number[],
  { own, responsibleId, known }: OwnRow,
  writing: OwnWriting,
) {
  const usual = own.state === 'active' && own.stage === null && !own.minimal && responsibleId === null
  if (known || !usual) await writeStanding(tx, id, own, responsibleId)
  for (const [at, one] of own.people.entries())
    if (people[at] && (one.deceased || one.objectionOn)) await writePerson(tx, people[at], one)
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
