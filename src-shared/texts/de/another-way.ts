import type { Tried } from '@shared/features/another-way/chance'
import type { Worth } from '@shared/features/another-way/contract'
import type { AnotherWay } from '@shared/features/another-way/way'
import type { CampaignChannel } from '@shared/features/campaigns/campaign'
import { formatEuro } from '@shared/kernel/money'
import { count, plural } from '../numbers'

/** „auf 3 Briefe“ and „auf 1 Brief“. */
const pieces: Record<CampaignChannel, readonly [one: string, many: string, dative: string]> = {
  letter: ['Brief', 'Briefe', 'Briefen'],
  email: ['E-Mail', 'E-Mails', 'E-Mails'],
  phone: ['Anruf', 'Anrufe', 'Anrufen'],
  message: ['Nachricht', 'Nachrichten', 'Nachrichten'],
}

const ways: Record<AnotherWay, string> = {
  letter: 'Brief',
  email: 'E-Mail',
  phone: 'Anruf',
  message: 'SMS oder Messenger',
  visit: 'Beim nächsten Besuch ansprechen',
  none: 'Beim nächsten Mal auslassen',
}

/** „den letzten Brief“. */
const lastOf = (channel: CampaignChannel) =>
  `${channel === 'letter' || channel === 'phone' ? 'den letzten' : 'die letzte'} ${pieces[channel][0]}`

const share = ({ sent, answered }: Tried) => `${count(answered)} von ${count(sent)}`

/** Words of the change to another way (Kanalwechsel). */
export const anotherWay = {
  title: 'Anderer Weg',
  subtitle: 'Wer auf einem Weg nicht antwortet, lässt sich vielleicht auf einem anderen gewinnen.',
  link: 'Anderer Weg',
  ways,
  channel: 'Weg',
  pieces: (channel: CampaignChannel) => pieces[channel][1],
  misses: 'Nicht geantwortet auf die letzten',
  withBuyers: 'Auch wer trotzdem gekauft hat',
  withBuyersHint: (n: number) =>
    n === 0
      ? 'Niemand von ihnen hat danach gekauft.'
      : `${plural(n, 'Kunde hat', 'Kunden haben')} nicht geantwortet, aber in den Tagen danach gekauft: Vielleicht hat es bei ihnen gewirkt.`,
  found: (n: number, misses: number, channel: CampaignChannel) =>
    `${plural(n, 'Kunde hat', 'Kunden haben')} auf ${misses === 1 ? lastOf(channel) : `die letzten ${count(misses)} ${pieces[channel][1]}`} nicht geantwortet.`,
  spent: (cents: number) => `Beim nächsten Mal kostet das wieder ${formatEuro(cents)}.`,
  counts:
    'Gezählt wird Werbung aus Aktionen, deren Tage zum Antworten vorbei sind. Was zurückkam, zählt nicht mit. Wer keine Werbung bekommen darf, steht hier nicht.',
  empty: 'Alle haben geantwortet',
  emptyText:
    'Niemand hat so viele Male nacheinander nicht geantwortet. Sobald Aktionen verschickt und ihre Tage zum Antworten vorbei sind, steht hier, wen Sie anders ansprechen könnten.',
  proposed: 'So ließe es sich versuchen',
  people: (n: number) => plural(n, 'Kunde', 'Kunden'),
  why: (way: AnotherWay, channel: CampaignChannel, there: Tried, here: Tried): string => {
    if (way === 'visit') return 'Auf keinem anderen Weg erlaubt, kommen aber noch in den Laden.'
    if (way === 'none') return 'Auf keinem anderen Weg erlaubt und seit einem Jahr nicht mehr da gewesen.'
    if (there.sent === 0) return 'Erlaubt, aber noch nicht versucht: Eigene Zahlen gibt es erst danach.'
    return `Ähnliche Kunden haben ${share(there)} beantwortet, von ${pieces[channel][2]} ${share(here)}.`
  },
  saves: (cents: number) => (cents === 0 ? 'spart nichts' : `spart ${formatEuro(cents)}`),
  costUnknown: 'Kosten noch unbekannt',
  begin: {
    letter: 'Brief vorbereiten',
    email: 'E-Mail vorbereiten',
    phone: 'Telefonliste anlegen',
    message: 'Nachrichten vorbereiten',
  } satisfies Record<CampaignChannel, string>,
  begun: (n: number) => `Aktion für ${plural(n, 'Kunden', 'Kunden')} angelegt.`,
  campaign: (way: CampaignChannel, channel: CampaignChannel, day: string) =>
    `${ways[way]} statt ${pieces[channel][0]}, ${day}`,
  remind: 'Erinnerungen anlegen',
  reminders: (n: number) => plural(n, 'Erinnerung', 'Erinnerungen'),
  reminded: (n: number) => `${plural(n, 'Erinnerung', 'Erinnerungen')} angelegt, jede zum erwarteten Besuch.`,
  reminder: (channel: CampaignChannel, misses: number) =>
    `Beim Besuch ansprechen: hat auf ${misses === 1 ? lastOf(channel) : `die letzten ${count(misses)} ${pieces[channel][1]}`} nicht geantwortet`,
  names: (way: AnotherWay) => `Wer das ist: ${ways[way]}`,
  more: 'Weitere zeigen',
  lastOn: (day: string) => `zuletzt da am ${day}`,
  never: 'noch nie gekauft',
  worth: {
    title: 'Lohnt sich der nächste Brief?',
    yes: 'Ja, wahrscheinlich.',
    no: 'Eher nicht.',
    /** Why, by the shop's own figures. */
    why: ({
      own,
      all,
      chancePerMille,
      answerCents,
      ownTurnover,
      pieceCents,
      turnoverCents,
      profitCents,
    }: Worth) => {
      const past =
        own.sent === 0
          ? `Hat noch keinen Brief einer Aktion bekommen; alle zusammen haben auf ${share(all)} geantwortet.`
          : `Hat auf ${share(own)} ${own.sent === 1 ? 'Brief' : 'Briefen'} geantwortet.`
      const value =
        answerCents === 0
          ? 'Mit einer Antwort wurde noch nie etwas gekauft.'
          : `Eine Antwort bringt ${ownTurnover ? 'hier' : 'im Laden'} ${formatEuro(answerCents)} Umsatz.`
      const sum = `Bei etwa ${inHundred(chancePerMille)} und ${formatEuro(pieceCents)} je Brief sind ${formatEuro(turnoverCents)} Umsatz zu erwarten, davon ${profitCents < 0 ? `${formatEuro(-profitCents)} Verlust` : `${formatEuro(profitCents)} Gewinn`}.`
      return `${past} ${value} ${sum}`
    },
  },
}

/** „3 Antworten auf 100 Briefe“. */
function inHundred(perMille: number): string {
  const n = Math.round(perMille / 10)
  return n < 1
    ? 'weniger als 1 Antwort auf 100 Briefe'
    : `${plural(n, 'Antwort', 'Antworten')} auf 100 Briefe`
}
