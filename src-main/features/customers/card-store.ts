import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import { householdOf } from '@shared/features/customers/people'
import { cardNames } from '@shared/features/customers/rules'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'
import { belongingOf, countTrashedMembers, readBelongings, readMembers } from './belonging-store'
import { type ChildTable, type CustomerRecord, memberOf, personOf, standingOf } from './card-rows'

/**
 * The card of that id, living or in the trash; a member's id leads to the card of its group, one that was merged to
 * the card that it was merged into.
 */
export async function readCard(db: ReadDatabase | Tx, id: number): Promise<CustomerCard | undefined> {
  const [card] = await readCards(db, [id])
  if (card && card.state !== 'merged') return card
  const home = await bookedCard(db, id)
  return home && (await readCards(db, [home.id]))[0]
}

/** The cards of these ids, in this order, in a handful of queries however many; members without a card are left out. */
export async function readCards(db: ReadDatabase | Tx, ids: number[]): Promise<CustomerCard[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('customer')
    .selectAll()
    .where('id', 'in', valueList(ids))
    .where('standalone', '=', 1)
    .execute()
  const households = rows.filter(({ kind }) => kind === 'household').map(({ id }) => Number(id))
  const parts = await readParts(db, ids, new Set(households))
  const byId = new Map(rows.map((row) => [Number(row.id), row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [assemble(row, parts)] : []
  })
}

type Parts = Awaited<ReturnType<typeof readParts>>

async function readParts(db: ReadDatabase | Tx, ids: number[], households: ReadonlySet<number>) {
  const members = await readMembers(db, ids)
  // Of a member with a card of its own, phones and e-mail addresses stand there.
  const alone = members.filter((row) => row.standalone === 0).map((row) => Number(row.id))
  const called = members.filter((row) => row.standalone === 1 && households.has(row.group_id))
  const child = (table: ChildTable, more: number[] = []) =>
    db
      .selectFrom(table)
      .where('customer_id', 'in', valueList([...ids, ...alone, ...more]))
      .orderBy('position')
      .orderBy('id')
      .select('customer_id')
  const addresses = await child('address')
    .select(['label', 'extra', 'street', 'po_box as poBox', 'postcode', 'city', 'country'])
    .select(['po_box_postcode as poBoxPostcode', 'from_on as fromOn', 'to_on as toOn'])
    .execute()
  const ownCards = called.map((row) => Number(row.id))
  const phones = await child('phone', ownCards).select(['label', 'number']).execute()
  const emails = await child('email').select(['label', 'address']).execute()
  const webs = await child('web_address').select(['label', 'url']).execute()
  const cardNumbers = await child('card_number').select(['label', 'number']).execute()
  const tags = await db
    .selectFrom('customer_tag')
    .innerJoin('tag', 'tag.id', 'customer_tag.tag_id')
    .select(['customer_tag.customer_id', 'tag.name'])
    .where('customer_tag.customer_id', 'in', valueList(ids))
    .orderBy('tag.folded')
    .execute()
  const stats = await db
    .selectFrom('customer_stats')
    .selectAll()
    .where('customer_id', 'in', valueList(ids))
    .execute()
  const belongings = await readBelongings(db, ids)
  const trashed = await countTrashedMembers(db, ids)
  return {
    trashed: new Map(trashed.map((row) => [Number(row.groupId), Number(row.members)])),
    members: Map.groupBy(members, (row) => row.group_id),
    belongings: Map.groupBy(belongings, (row) => row.person_id),
    addresses: Map.groupBy(addresses, (row) => row.customer_id),
    phones: Map.groupBy(phones, (row) => row.customer_id),
    emails: Map.groupBy(emails, (row) => row.customer_id),
    webs: Map.groupBy(webs, (row) => row.customer_id),
    cardNumbers: Map.groupBy(cardNumbers, (row) => row.customer_id),
    tags: Map.groupBy(tags, (row) => row.customer_id),
    stats: new Map(stats.map((row) => [Number(row.customer_id), row])),
  }
}

function assemble(row: CustomerRecord, parts: Parts): CustomerCard {
  const id = Number(row.id)
  const people = peopleOf(row, parts)
  const { displayName, listName } = cardNames({ kind: row.kind, groupName: row.group_name, people })
  const stats = parts.stats.get(id)
  const belongings = parts.belongings.get(id) ?? []
  const memberOf = belongings.map(belongingOf)
  const household = householdOf({ memberOf })
  const account = belongings.find((one) => one.group_id === household?.groupId)
  const own = stats?.points ?? 0
  return {
    id,
    kind: row.kind,
    ...standingOf(row),
    number: row.number ?? '',
    groupName: row.group_name,
    people,
    membersInTrash: parts.trashed.get(id) ?? 0,
    addresses: bare(parts.addresses.get(id)) as CustomerCard['addresses'],
    ...reachOf(id, parts),
    webAddresses: bare(parts.webs.get(id)) as CustomerCard['webAddresses'],
    cardNumbers: bare(parts.cardNumbers.get(id)) as CustomerCard['cardNumbers'],
    tags: (parts.tags.get(id) ?? []).map((tag) => tag.name),
    note: row.note,
    customerSince: row.customer_since,
    preferredChannel: row.preferred_channel,
    ownSalutation: row.own_salutation,
    source: row.source,
    specialTerms: row.special_terms,
    paymentRemark: row.payment_remark,
    adObjection: row.ad_objection === 1,
    adObjectionOn: row.ad_objection_on,
    displayName,
    listName,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
    responsibleId: row.responsible_id,
    memberOf,
    points: account ? account.points : own,
    restingPoints: account ? own : 0,
    stats: {
      purchases: stats?.purchases ?? 0,
      cents: stats?.cents ?? 0,
      firstOn: stats?.first_on ?? null,
      lastOn: stats?.last_on ?? null,
    },
  }
}

function peopleOf(row: CustomerRecord, parts: Parts): PersonOnCard[] {
  if (row.kind === 'person') return [personOf(row)]
  return (parts.members.get(Number(row.id)) ?? []).map((member) => {
    const reach = reachOf(Number(member.id), parts)
    if (member.standalone === 0) return { ...memberOf(member), ...reach }
    return { ...memberOf(member), ownPhones: row.kind === 'household' ? reach.phones : [] }
  })
}

// Labels are free text to the database; the contract's enums are checked where they came in and go out.
function reachOf(id: number, parts: Parts): Pick<CustomerCard, 'phones' | 'emails'> {
  return {
    phones: bare(parts.phones.get(id)) as CustomerCard['phones'],
    emails: bare(parts.emails.get(id)) as CustomerCard['emails'],
  }
}

function bare(rows: { customer_id: number }[] = []): object[] {
  return rows.map(({ customer_id, ...rest }) => rest)
}
