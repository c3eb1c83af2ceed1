import { ConsentChannel, ConsentPurpose } from '@shared/features/consents/consent'
import type { CardChange } from '@shared/features/customers/contract'
import { CivilDate, formatDate } from '@shared/kernel/civil-date'
import { texts } from '@shared/texts'

/** One change as words: `Straße: Neckarweg 7 → Neckarweg 17`. */
export type ChangeWords = {
  field: string
  before: string
  after: string
  /** Not for the eyes of a customer at the counter. */
  covered: boolean
  /** Says all by itself: „Wunsch: „Mantel“ hinzugefügt“. */
  whole?: boolean
}

/** What an operation changed on a card, in the words of the form; nothing where it made the card. */
export function changeWords({ fields, rows }: CardChange): ChangeWords[] {
  const made = fields.some(({ field, before }) => field === 'customer.number' && before === '')
  return [...(made ? [] : fieldWords(fields)), ...rows.flatMap(rowWords)]
}

function fieldWords(fields: CardChange['fields']): ChangeWords[] {
  const t = texts().customers.changes
  return fields
    .map(({ field, name, sensitive = false, before, after }) => ({
      field: name ?? t.fields[field] ?? t.otherField,
      before: name === undefined ? saidOf(field, before) : before,
      after: name === undefined ? saidOf(field, after) : after,
      covered: sensitive || discreetFields.has(field),
    }))
    .filter(({ before, after }) => before !== after)
}

/** Of what hangs on the card: what came and went in one line, what was changed in a line each. */
function rowWords({ what, how, name, fields }: CardChange['rows'][number]): ChangeWords[] {
  const t = texts().cardChanges
  const lines = fields.map(({ name: field, before, after, discreet }) => ({
    field: how === 'changed' ? t.changed(what, name, field) : field,
    before,
    after,
    covered: discreet,
  }))
  if (how === 'changed') return lines
  return [{ field: t[how](what, name), before: '', after: '', covered: false, whole: true }, ...lines]
}

const discreetFields = new Set(['customer.payment_remark', 'customer.stage_override'])
const yesNo = new Set(['customer.ad_objection', 'customer.minimal', 'customer.child', 'customer.standalone'])

function saidOf(field: string, value: string): string {
  const { customers, cardForm, stages } = texts()
  const t = customers.changes
  if (field === 'consent') return consentWords(value)
  if (yesNo.has(field)) return value === '1' ? t.yes : t.no
  if (field === 'customer.deleted_at') return value === '' ? t.no : t.yes
  if (field === 'customer.salutation') return word(cardForm.salutations, value)
  if (field === 'customer.state') return word(customers.state.names, value)
  if (field === 'customer.state_reason') return word(customers.state.reasons, value)
  if (field === 'customer.stage_override') return word(stages.names, value)
  if (field === 'phone.label') return word(cardForm.phoneKinds, value)
  if (field === 'email.label') return word(cardForm.emailKinds, value)
  if (field === 'card_number.label') return word(cardForm.cardNumberKinds, value)
  if (field === 'web_address.label') return word(cardForm.webKinds, value)
  if (field === 'customer.address_form') return word(t.addressForms, value)
  if (field === 'customer.preferred_channel') return word(cardForm.channels, value)
  if (field === 'address.label') return word(cardForm.addressKinds, value)
  if (CivilDate.safeParse(value).success) return formatDate(value)
  return value
}

/** `advertising email given` → „Werbung per E-Mail: hat zugestimmt“. */
function consentWords(value: string): string {
  const { consents } = texts()
  const [purpose, channel, status] = value.split(' ')
  if (!purpose || !channel || !status) return ''
  const cell = consents.cellName(ConsentPurpose.parse(purpose), ConsentChannel.parse(channel))
  return consents.change.said(cell, word(consents.statuses, status))
}

function word(words: Record<string, string>, key: string): string {
  return words[key] ?? key
}
