import type { ColleagueNote } from '@shared/features/colleague-notes/contract'
import { operations as texts } from '@shared/texts/de/operations'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import type { StaffService } from '../staff'
import {
  asNotes,
  endNote,
  insertNote,
  insertTick,
  notesOnCard,
  readNote,
  sentNotes,
  waitingNotes,
} from './store'

type Said = { text: string; customerId: number | null; toId: number | null }

/** Notes from one who works here to another, or to all. */
export function createColleagueNotes(core: Core, staff: StaffService) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readNote(db, id)) ?? fail('NOT_FOUND', { what: 'note' })
  }

  /** Those who work here now. */
  async function colleagues() {
    const { staff: all, atWork } = await staff.list()
    const working = all.filter(({ archivedAt }) => archivedAt === null)
    return { all, working, me: working.find(({ id }) => id === atWork) ?? null }
  }

  /** What a note is about in the log: its card, or whom it is for. */
  async function labelOf(note: Pick<ColleagueNote, 'listName' | 'toId' | 'text'>): Promise<string> {
    const { listName, toId, text } = note
    if (listName !== null) return texts.about(listName, text)
    const { all } = await colleagues()
    return texts.noteTo(all.find(({ id }) => id === toId)?.name)
  }

  async function add({ text, customerId, toId }: Said, actor: string) {
    const { working } = await colleagues()
    if (toId !== null && !working.some(({ id }) => id === toId)) fail('NOT_FOUND', { what: 'staff' })
    let cardId: number | null = null
    const meta = async (tx: Tx) => {
      const card = customerId === null ? null : await bookedCard(tx, customerId)
      if (card === undefined || card?.living === false) return fail('NOT_FOUND', { what: 'customer' })
      cardId = card?.id ?? null
      const label = await labelOf({ listName: card?.listName ?? null, toId, text })
      return { kind: 'colleagueNotes.add', label, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const at = core.clock.now().toISOString()
      const row = { customer_id: cardId, to_id: toId, text, at, actor, done_at: null }
      return (await existing(tx, await insertNote(tx, row))).note
    })
    return { operationId, note: result }
  }

  async function tick(id: number, actor: string) {
    const { working, me } = await colleagues()
    const { note } = await existing(core.read(), id)
    const meta = { kind: 'colleagueNotes.tick', label: await labelOf(note), actor }
    const { operationId } = await core.operations.run(meta, async (tx) => {
      const { note: now, doneAt } = await existing(tx, id)
      if (doneAt !== null) return
      const at = core.clock.now().toISOString()
      const toAll = now.toId === null
      if (!toAll || !me || me.initials === now.actor) return endNote(tx, id, at)
      await insertTick(tx, id, me.id, at)
      const seen = new Set([...now.tickedBy, me.id])
      const others = working.filter(({ initials }) => initials !== now.actor)
      if (others.every((other) => seen.has(other.id))) await endNote(tx, id, at)
    })
    return { operationId }
  }

  async function open() {
    const { me } = await colleagues()
    const db = core.read()
    return {
      forMe: asNotes(await waitingNotes(db, me).execute()),
      byMe: me ? asNotes(await sentNotes(db, me).execute()) : [],
    }
  }

  const ofCard = async (customerId: number) => asNotes(await notesOnCard(core.read(), customerId).execute())

  return { add, tick, open, ofCard }
}
