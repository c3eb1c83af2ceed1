import type { CardFields } from '@shared/features/customers/card'
import { cardNames } from '@shared/features/customers/rules'
import { formatDate } from '@shared/kernel/civil-date'
import { exchange as texts } from '@shared/texts/de/exchange'

/** A card in a few labelled lines, as the preview shows what an import would write; empty ones are left out. */
export function cardLines(card: CardFields): { label: string; value: string }[] {
  const labels = texts.cardLines
  const lines = [
    { label: labels.kind, value: texts.kinds[card.kind] },
    { label: labels.number, value: card.number },
    { label: labels.name, value: cardNames(card).displayName },
    ...(card.kind === 'person'
      ? []
      : card.people.map((p) => ({
          label: labels.contact,
          value: [p.title, p.firstName, p.lastName].filter(Boolean).join(' '),
        }))),
    ...card.addresses.map((a) => ({
      label: labels.address,
      value: [
        a.extra,
        a.street,
        a.poBox,
        [a.postcode, a.city].filter(Boolean).join(' '),
        a.country === 'DE' ? '' : a.country,
      ]
        .filter(Boolean)
        .join(', '),
    })),
    ...card.phones.map((phone) => ({ label: labels.phone, value: phone.number })),
    ...card.emails.map((email) => ({ label: labels.email, value: email.address })),
    ...card.people.flatMap(({ birthday: b }) =>
      b ? [{ label: labels.birthday, value: `${b.day}.${b.month}.${b.year ?? ''}` }] : [],
    ),
    { label: labels.tags, value: card.tags.join(', ') },
    { label: labels.customerSince, value: card.customerSince ? formatDate(card.customerSince) : '' },
    { label: labels.adObjection, value: card.adObjection ? texts.objection.all : '' },
    { label: labels.note, value: card.note },
  ]
  return lines.filter(({ value }) => value !== '')
}
