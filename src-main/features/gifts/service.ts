import { giftTakers } from '@shared/features/gifts/rules'
import { gifts as texts } from '@shared/texts/de/gifts'
import { operations as operationTexts } from '@shared/texts/de/operations'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { produced } from '../../files/produced'
import { fail } from '../../rpc/fail'
import { tableMediaTypes, writeTable } from '../../tables/table-file'
import { printGifts } from './print'
import {
  deleteRecipient,
  insertRecipient,
  isThere,
  readRecipient,
  readYear,
  updateRecipient,
  yearsOf,
} from './store'

type OfYear = { companyId: number; year: number }
type Written = { name: string; address: string; gift: string }

/** The use cases of the gifts that a company gives. */
export function createGiftService(core: Core) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readRecipient(db, id, core.clock.today())) ?? fail('NOT_FOUND', { what: 'gift' })
  }

  async function labelOf(db: ReadDatabase | Tx, companyId: number): Promise<string> {
    return (await bookedCard(db, companyId))?.listName ?? ''
  }

  async function ofYear({ companyId, year }: OfYear) {
    const db = core.read()
    const recipients = await readYear(db, { companyId, year, today: core.clock.today() })
    return { recipients, years: await yearsOf(db, companyId) }
  }

  async function refuseRestricted(tx: Tx, id: number | null): Promise<void> {
    const card = id === null ? undefined : await bookedCard(tx, id)
    if (card?.state === 'restricted') fail('CARD_RESTRICTED', { name: card.listName })
  }

  /** NOT_FOUND, CARD_RESTRICTED, ALREADY_LISTED. */
  async function add(input: OfYear & Written & { personId: number | null }, actor: string) {
    const { companyId, year, personId, name, address, gift } = input
    const meta = async (tx: Tx) => {
      const fits =
        (await isThere(tx, companyId, 'company')) && (!personId || (await isThere(tx, personId, 'person')))
      if (!fits) fail('NOT_FOUND', { what: 'customer' })
      for (const id of [companyId, personId]) await refuseRestricted(tx, id)
      const known = (await readYear(tx, { companyId, year, today: core.clock.today() })).find(
        (one) => one.personId === personId,
      )
      if (personId && known) fail('ALREADY_LISTED', { name: known.name, year })
      return {
        kind: 'gifts.add',
        label: operationTexts.about(await labelOf(tx, companyId), gift || name),
        actor,
      }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const row = {
        company_id: companyId,
        year,
        person_id: personId,
        name: personId ? '' : name,
        address,
        gift,
      }
      const id = await insertRecipient(tx, { ...row, at: core.clock.now().toISOString(), actor })
      return existing(tx, id)
    })
    return { operationId, recipient: result }
  }

  const about = (verb: string, id: number, actor: string) => async (tx: Tx) => {
    const { companyId, name, gift } = await existing(tx, id)
    const what = [name, gift].filter(Boolean).join(', ')
    return { kind: `gifts.${verb}`, label: operationTexts.about(await labelOf(tx, companyId), what), actor }
  }

  async function update(id: number, { name, address, gift }: Written, actor: string) {
    const { operationId, result } = await core.operations.run(about('update', id, actor), async (tx) => {
      const { personId } = await existing(tx, id)
      await updateRecipient(tx, id, { name: personId ? '' : name, address, gift })
      return existing(tx, id)
    })
    return { operationId, recipient: result }
  }

  async function remove(id: number, actor: string) {
    const { operationId } = await core.operations.run(about('remove', id, actor), (tx) =>
      deleteRecipient(tx, id),
    )
    return { operationId }
  }

  async function copyYear(
    { companyId, from, to }: { companyId: number; from: number; to: number },
    actor: string,
  ) {
    const meta = async (tx: Tx) => {
      if (!(await isThere(tx, companyId, 'company'))) fail('NOT_FOUND', { what: 'customer' })
      return { kind: 'gifts.copyYear', label: await labelOf(tx, companyId), actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const today = core.clock.today()
      const before = await readYear(tx, { companyId, year: from, today })
      const there = new Set((await readYear(tx, { companyId, year: to, today })).map(keyOf))
      const { takers, leftOut } = giftTakers(before.filter((one) => !there.has(keyOf(one))))
      for (const { personId, name, ownAddress, gift } of takers)
        await insertRecipient(tx, {
          company_id: companyId,
          year: to,
          person_id: personId,
          name: personId ? '' : name,
          address: ownAddress,
          gift,
          at: core.clock.now().toISOString(),
          actor,
        })
      return { copied: takers.length, leftOut }
    })
    return { operationId, ...result }
  }

  async function exportYear({ companyId, year }: OfYear, visit: string) {
    const { takers, leftOut } = giftTakers((await ofYear({ companyId, year })).recipients)
    const title = texts.fileName(await labelOf(core.read(), companyId), year)
    const wanted = { visit, name: `${title}.csv`, mediaType: tableMediaTypes.csv }
    async function* lines() {
      yield takers.map(({ name, address, gift }) => [name, address, gift])
    }
    return produced(core.files, wanted, async (path) => ({
      rows: await writeTable(path, 'csv', { title, header: texts.header, rows: lines() }),
      leftOut,
    }))
  }

  async function printYear({ companyId, year }: OfYear, visit: string) {
    const { takers, leftOut } = giftTakers((await ofYear({ companyId, year })).recipients)
    const title = texts.fileName(await labelOf(core.read(), companyId), year)
    return produced(
      core.files,
      { visit, name: `${title}.pdf`, mediaType: 'application/pdf' },
      async (path) => ({
        ...(await printGifts(path, { title, date: core.clock.today(), recipients: takers })),
        leftOut,
      }),
    )
  }

  return { ofYear, add, update, remove, copyYear, exportYear, printYear }
}

/** By what somebody stands twice on a list: the card, or the name with the address. */
function keyOf({
  personId,
  name,
  ownAddress,
}: {
  personId: number | null
  name: string
  ownAddress: string
}) {
  return personId === null ? `${name}|${ownAddress}` : String(personId)
}
