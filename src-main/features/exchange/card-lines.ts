import type { CardFields, PersonFields } from '@shared/features/customers/card'
import { cardNames } from '@shared/features/customers/rules'
import type { Attachment } from '@shared/features/exchange/record'
import { formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { Beside } from './read-row'

export type CardLine = { label: string; value: string }

const labels = texts.cardLines

/** A card in a few labelled lines, as the preview shows what an import would write; empty ones are left out. */
export function cardLines(card: CardFields): CardLine[] {
  const [person] = card.people
  const lines = [
    { label: labels.kind, value: texts.kinds[card.kind] },
    { label: labels.number, value: card.number },
    { label: labels.name, value: cardNames(card).displayName },
    ...(card.kind === 'person'
      ? []
      : card.people.map((p) => ({
          label: labels.contact,
          value: [p.title, p.firstName, p.lastName, p.nameSuffix].filter(Boolean).join(' '),
        }))),
    ...(person ? personLines(person) : []),
    ...card.cardNumbers.map(({ number }) => ({ label: labels.cardNumber, value: number })),
    ...card.addresses.map((a) => ({ label: addressWord(a), value: addressText(a) })),
    ...card.phones.map((phone) => ({ label: labels.phone, value: phone.number })),
    ...card.emails.map((email) => ({ label: labels.email, value: email.address })),
    ...card.webAddresses.map(({ url }) => ({ label: labels.website, value: url })),
    ...card.people.flatMap(({ birthday: b }) =>
      b ? [{ label: labels.birthday, value: `${b.day}.${b.month}.${b.year ?? ''}` }] : [],
    ),
    { label: labels.tags, value: card.tags.join(', ') },
    { label: labels.customerSince, value: card.customerSince ? formatDate(card.customerSince) : '' },
    {
      label: labels.preferredChannel,
      value: card.preferredChannel ? channelWord(card.preferredChannel) : '',
    },
    { label: labels.ownSalutation, value: card.ownSalutation },
    { label: labels.source, value: card.source },
    { label: labels.specialTerms, value: card.specialTerms },
    { label: labels.paymentRemark, value: card.paymentRemark },
    { label: labels.adObjection, value: card.adObjection ? texts.objection.all : '' },
    { label: labels.note, value: card.note },
  ]
  return lines.filter(({ value }) => value !== '')
}

function personLines({ role, nameSuffix, addressForm }: PersonFields): CardLine[] {
  return [
    { label: labels.role, value: role },
    { label: labels.nameSuffix, value: nameSuffix },
    { label: labels.addressForm, value: addressForm === 'informal' ? 'Du' : '' },
  ]
}

function addressWord({ label }: CardFields['addresses'][number]): string {
  return label === 'delivery' || label === 'billing' ? labels[label] : labels.address
}

function addressText(a: CardFields['addresses'][number]): string {
  const town = [a.postcode, a.city].filter(Boolean).join(' ')
  return [a.extra, a.street, a.poBox, town, a.country === 'DE' ? '' : a.country].filter(Boolean).join(', ')
}

function channelWord(channel: NonNullable<CardFields['preferredChannel']>): string {
  return texts.read.channels[channel].split(' | ')[0] ?? channel
}

/** What stands beside the card: own fields are left to their columns. */
export function besideLines(beside: Beside | null, attachments: readonly Attachment[]): CardLine[] {
  if (!beside) return []
  const { points, stamps, vouchers, turnoverCents, lastPurchase } = beside.opening
  const state = texts.read.states[beside.state].split(' | ')[0] ?? ''
  const lines = [
    { label: labels.responsible, value: beside.responsible?.name ?? '' },
    { label: labels.points, value: points > 0 ? String(points) : '' },
    { label: labels.stamps, value: stamps > 0 ? String(stamps) : '' },
    ...vouchers.map(({ code, cents }) => ({
      label: labels.voucher,
      value: [code, formatEuro(cents)].filter(Boolean).join(', '),
    })),
    { label: labels.turnover, value: turnoverCents > 0 ? formatEuro(turnoverCents) : '' },
    { label: labels.lastPurchase, value: lastPurchase ? formatDate(lastPurchase) : '' },
    { label: labels.state, value: beside.state === 'active' ? '' : state },
    ...attachments.map(({ role, name }) => ({
      label: role === 'photo' ? labels.photo : labels.file,
      value: name,
    })),
  ]
  return lines.filter(({ value }) => value !== '')
}

/** What an import would change on a card that is there, old → new, label by label. */
export function changedLines(before: CardFields, after: CardFields) {
  const was = byLabel(cardLines(before))
  const will = byLabel(cardLines(after))
  const all = [...new Set([...will.keys(), ...was.keys()])]
  return all
    .map((label) => ({ label, before: was.get(label) ?? '', after: will.get(label) ?? '' }))
    .filter((change) => change.before !== change.after)
}

function byLabel(lines: CardLine[]): Map<string, string> {
  const groups = Map.groupBy(lines, ({ label }) => label)
  return new Map([...groups].map(([label, some]) => [label, some.map(({ value }) => value).join('\n')]))
}
