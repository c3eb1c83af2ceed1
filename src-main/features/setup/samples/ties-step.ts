import { addDays } from '@shared/kernel/civil-date'
import type { Tx } from '../../../db/operate'
import { insertCards } from '../../customers'
import {
  type Cast,
  clubsOf,
  type DemoMember,
  joinedTo,
  lettersTo,
  notesAmong,
  randomFrom,
  relationKinds,
  relationsAmong,
} from '../../demo'
import { openSheet, type Sheet } from './sheet'
import type { SampleShop } from './shop'

type Step = (tx: Tx) => Promise<void>

/** Rows that one transaction may write. */
const rowsAtOnce = 250

/** What ties the customers to each other, with the clubs that they have; each part is a step of its own. */
export function tieSteps(cast: readonly Cast[], clubCount: number, shop: SampleShop, seed: number): Step[] {
  const random = randomFrom(seed)
  const { goods, today } = shop
  const clubs = clubsOf(cast, { clubs: goods.clubs.slice(0, clubCount) }, today, random)
  const joined = joinedTo(cast, random)
  const relations = relationsAmong(cast, random)
  const notes = notesAmong(shop.staff.length, cast, random)
  const letters = lettersTo(cast, goods, today, random)
  const members = ({ personId, role, since, leftOn }: DemoMember, group_id: number, position: number) => ({
    ...{ group_id, person_id: personId, role, position, from_date: since, to_date: leftOn },
  })
  const places = new Map(cast.map(({ id, people }) => [id, people.length]))
  return [
    async (tx) => {
      const { ids } = await insertCards(
        tx,
        clubs.map(({ card }) => card),
        shop.stamp,
      )
      await onSheet(tx, (sheet) => {
        clubs.forEach((club, at) => {
          club.members.forEach((one, place) => {
            sheet.add('membership', members(one, ids[at] ?? 0, place))
          })
        })
      })
    },
    ...inParts([...joined], (sheet, [groupId, one]) =>
      sheet.add('membership', members(one, groupId, places.get(groupId) ?? 0)),
    ),
    ...inParts(relations, (sheet, { from, to, kind }) => addRelation(sheet, { from, to, kind }, shop)),
    ...inParts(notes, (sheet, { customerId, from, to, text, daysAgo }) =>
      sheet.add('staff_note', {
        ...{ customer_id: customerId, to_id: to === null ? null : (shop.staff[to]?.id ?? null), text },
        ...{ at: `${addDays(today, -daysAgo)}T16:40:00.000Z`, actor: shop.staff[from]?.initials ?? '' },
      }),
    ),
    ...letters.flatMap((letter) => letterSteps(letter, shop)),
  ]
}

const symmetric: ReadonlySet<string> = new Set(['partner', 'sibling', 'friend', 'neighbour', 'colleague'])

/** A relation stands on both cards. */
function addRelation(
  sheet: Sheet,
  { from, to, kind }: ReturnType<typeof relationsAmong>[number],
  shop: SampleShop,
) {
  const at = `${addDays(shop.today, -((from * 7 + to) % 700))}T10:30:00.000Z`
  const row = { kind_id: relationKinds[kind], at, actor: shop.authorAt(at) }
  sheet.add('relation', { ...row, customer_id: from, other_id: to, forward: 1 })
  sheet.add('relation', { ...row, customer_id: to, other_id: from, forward: symmetric.has(kind) ? 1 : 0 })
}

function letterSteps(
  { subject, on, recipients }: ReturnType<typeof lettersTo>[number],
  shop: SampleShop,
): Step[] {
  if (recipients.length === 0) return []
  const at = `${on}T15:00:00.000Z`
  let mailing = 0
  return [
    (tx) =>
      onSheet(tx, (sheet) => {
        mailing = sheet.nextId('mailing')
        const run = { id: mailing, run_id: `${mailing} ${subject}`, subject, purpose: 'advertising' as const }
        sheet.add('mailing', { ...run, at, actor: shop.authorAt(at) })
      }),
    ...inParts(recipients, (sheet, customer_id) =>
      sheet.add('mailing_recipient', { mailing_id: mailing, customer_id, at }),
    ),
  ]
}

function inParts<T>(all: readonly T[], add: (sheet: Sheet, one: T) => void): Step[] {
  const steps: Step[] = []
  for (let from = 0; from < all.length; from += rowsAtOnce / 2) {
    const part = all.slice(from, from + rowsAtOnce / 2)
    steps.push((tx) =>
      onSheet(tx, (sheet) => {
        for (const one of part) add(sheet, one)
      }),
    )
  }
  return steps
}

async function onSheet(tx: Tx, fill: (sheet: Sheet) => void): Promise<void> {
  const sheet = await openSheet(tx)
  fill(sheet)
  await sheet.write()
}
