import { type CallOutcome, isDone, isSpokenTo } from '@shared/features/calls/call'
import type { Campaign } from '@shared/features/campaigns/campaign'
import type { CustomerCard } from '@shared/features/customers/card'
import type { CivilDate } from '@shared/kernel/civil-date'
import { calls as texts } from '@shared/texts/de/calls'
import type { Core } from '../../core'
import { bookOnce } from '../../db/book-once'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { markSentTo, readCampaign } from '../campaigns'
import { consentingPeople, insertConsent } from '../consents'
import { readCard, writePreferredChannel } from '../customers'
import { insertContact } from '../history'
import { completeReminder, insertReminder } from '../reminders'
import { insertAnswer, isChosen, readTry, saveTry } from './store'

export type Ended = {
  campaignId: number
  customerId: number
  outcome: CallOutcome
  personId: number | null
  text: string
  dueOn?: CivilDate | undefined
  answer?: 'yes' | 'no' | undefined
  requestId: string
}

/** What is the same for all rows of one call. */
type Written = { at: string; actor: string }

/** Enters how a call ended, with all that follows from it, as one undoable operation. */
export function createOutcome(core: Core) {
  return async function enter(ended: Ended, actor: string) {
    const { campaignId, outcome } = ended
    const campaign = (await readCampaign(core.read(), campaignId)) ?? fail('NOT_FOUND', { what: 'campaign' })
    const today = core.clock.today()
    if (outcome === 'later' && (ended.dueOn === undefined || ended.dueOn < today)) fail('CALL_DAY', { today })
    const { requestId } = ended
    const booking = { kind: 'calls.enter', what: texts.outcomes[outcome], requestId, actor }
    const { operationId } = await bookOnce(
      core,
      { ...booking, customerId: ended.customerId },
      {
        async write(tx, card) {
          if (!(await isChosen(tx, campaignId, card.id))) fail('NOT_FOUND', { what: 'recipient' })
          const written = { at: core.clock.now().toISOString(), actor }
          const rowId = await noteTry(tx, campaign, card.id, ended, written)
          const whole = (await readCard(tx, card.id)) ?? fail('NOT_FOUND', { what: 'customer' })
          await follow(tx, campaign, whole, ended, { ...written, today })
          return { rowId, result: undefined }
        },
        again: async () => undefined,
      },
    )
    return { operationId }
  }
}

/** The try itself, with the reminder of a later day; that of the try before is done with. */
async function noteTry(
  tx: Tx,
  { id, name }: Campaign,
  customer_id: number,
  { outcome, text, dueOn }: Ended,
  written: Written,
): Promise<number> {
  const before = await readTry(tx, id, customer_id)
  if (before?.reminderId) await completeReminder(tx, before.reminderId, written.at)
  const due_on = outcome === 'later' ? (dueOn ?? null) : null
  const reminder = { customer_id, text: texts.reminder(name, text), ...written }
  const reminder_id = due_on === null ? null : await insertReminder(tx, { ...reminder, due_on })
  const row = { campaign_id: id, customer_id, outcome, text, due_on, reminder_id, ...written }
  return saveTry(tx, row, before)
}

/** What follows from it: the Verlauf, what the campaign knows, and what they want from now on. */
async function follow(
  tx: Tx,
  { id, name }: Campaign,
  card: CustomerCard,
  { outcome, text, dueOn, answer, ...ended }: Ended,
  { today, ...written }: Written & { today: CivilDate },
): Promise<void> {
  if (!isSpokenTo(outcome)) return
  // Who is meant may have left the card since it was shown.
  const spokenTo = card.people.find((person) => person.id === ended.personId)?.id ?? null
  await insertContact(tx, {
    ...{ customer_id: card.id, channel: 'call', ...written },
    person_id: card.kind === 'person' ? null : spokenTo,
    text: texts.contact({ name, outcome, text, dueOn, answer }),
  })
  if (isDone(outcome)) await markSentTo(tx, id, [card.id], written.at)
  if (outcome === 'reached' && answer) {
    const answered = { campaign_id: id, customer_id: card.id, kind: answer, on_date: today, text }
    await insertAnswer(tx, { ...answered, ...written })
  }
  if (outcome === 'preferLetter' || outcome === 'preferEmail')
    await writePreferredChannel(tx, card.id, outcome === 'preferLetter' ? 'letter' : 'email', written.at)
  if (outcome === 'noMore')
    for (const customer_id of whoWantsNone(card, spokenTo))
      await insertConsent(tx, {
        ...{ customer_id, channel: 'phone', purpose: 'advertising', status: 'withdrawn', source: 'phone' },
        ...{ on_date: today, newsletter_id: null, wording_id: null, evidence_document_id: null, ...written },
      })
}

/** Who said it: the one who was spoken to, the company as such, else everybody on the card. */
function whoWantsNone(card: CustomerCard, spokenTo: number | null): number[] {
  if (spokenTo !== null) return [spokenTo]
  const all = consentingPeople(card)
  return (card.kind === 'company' ? all.slice(0, 1) : all).map(({ id }) => id)
}
