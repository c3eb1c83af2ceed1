import type { CardPart } from '@shared/features/lists/contract'
import { plural } from '../numbers'
import { customers } from './customers'

/** Words of printed customer lists. */
export const lists = {
  title: 'Kundenliste',
  columns: { ...customers.table.column, adObjection: 'Werbung' },
  objection: { all: 'keine Werbung', some: (names: string) => `keine Werbung an ${names}`, nobody: '' },
  subtitle: (customers: string) => `${customers} ${customers === '1' ? 'Kunde' : 'Kunden'}`,
  /** The number of pages follows. */
  pageOf: (page: number) => `Seite ${page} von `,
  asOf: (date: string) => `Stand ${date}`,
  cards: {
    title: 'Kundenkarten',
    /** „Kunde Nr. 12 · seit März 2020 · 340 Punkte“ are put together from these. */
    number: (number: string) => `Kunde Nr. ${number}`,
    since: (day: string) => `Kunde seit ${day}`,
    goesOn: (name: string) => `${name} (Fortsetzung)`,
    /** Stands on a card on which no chosen part has anything. */
    nothing: 'Auf dieser Karte steht sonst nichts.',
    parts: {
      warnings: 'Achtung',
      addresses: 'Anschriften',
      contact: 'Telefon, E-Mail',
      people: 'Personen',
      belonging: 'Gehört zu',
      relations: 'Beziehungen',
      terms: 'Umgang',
      payment: 'Zahlungshinweis',
      tags: 'Schlagworte',
      note: 'Notiz',
      fields: 'Eigene Felder',
      entries: 'Wie letztes Mal',
      things: 'Gegenstände',
      wishes: 'Wünsche',
      reminders: 'Erinnerungen',
      consents: 'Einwilligungen',
      gifts: 'Geschenke',
      documents: 'Dokumente',
      purchases: 'Einkäufe',
      history: 'Zuletzt',
    } satisfies Record<CardPart, string>,
    protectedLeftOut:
      'Besonders geschützte Felder (Art. 9 DSGVO) stehen nur auf dem Papier, wenn sie dafür einzeln gewählt werden.',
    keepUntil: (name: string, day: string) => `${name} (aufheben bis ${day})`,
    openUntil: (day: string) => `offen, fällig am ${day}`,
    /** When an address holds; empty where it always does. */
    holds: (from: string | null, to: string | null) =>
      [from && `ab ${from}`, to && `bis ${to}`].filter(Boolean).join(' '),
    wishUntil: (text: string, day: string) => `${text} (bis ${day})`,
    purchases: (n: number, sum: string) => `${plural(n, 'Einkauf', 'Einkäufe')}, zusammen ${sum}`,
    purchasesWhen: (first: string, last: string) =>
      first === last ? `am ${first}` : `zuerst ${first}, zuletzt ${last}`,
  },
  phones: { title: 'Telefonliste' },
  /** Stands in the place of the rows. */
  empty: 'Niemand gehört zu dieser Auswahl.',
}
