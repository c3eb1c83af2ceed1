import type { TemplatePart } from '@shared/features/letters/template-part'
import type { Purpose } from '@shared/features/selections/selection'

type Template = {
  name: string
  purpose: Purpose
  subject: string
  /** `from` is who signs, a name a line; empty where nobody is known. */
  parts: (from: string) => TemplatePart[]
}

const closing = (words: string, from: string) => `${words}${from ? `\n${from}` : ''}`
const kindly = (from: string) => closing('Herzliche Grüße', from)

/** Letters that come with the program, to be changed at will. */
export const letterTemplates = {
  invitation: {
    name: 'Einladung',
    purpose: 'advertising',
    subject: 'Wir laden Sie herzlich ein',
    parts: (from) => [
      '{{Briefanrede}}',
      'wir haben etwas vor und hätten Sie gern dabei: Am … um … Uhr laden wir Sie zu … in unseren Laden ein.',
      'Bringen Sie gern jemanden mit. Damit wir gut planen können, freuen wir uns über eine kurze Nachricht bis zum …, ein Anruf genügt.',
      'Wir freuen uns auf einen schönen Abend mit Ihnen!',
      kindly(from),
    ],
  },
  birthday: {
    name: 'Geburtstag',
    purpose: 'advertising',
    subject: 'Herzlichen Glückwunsch zum Geburtstag',
    parts: (from) => [
      '{{Briefanrede}}',
      'zu Ihrem Geburtstag gratulieren wir Ihnen von Herzen und wünschen Ihnen Gesundheit, Freude und ein Jahr mit vielen schönen Stunden.',
      'Bei Ihrem nächsten Besuch wartet eine kleine Überraschung auf Sie. Bringen Sie einfach diesen Brief mit.',
      kindly(from),
    ],
  },
  thanks: {
    name: 'Dankeschön',
    purpose: 'advertising',
    subject: 'Vielen Dank für Ihre Treue',
    parts: (from) => [
      '{{Briefanrede}}',
      'heute möchten wir einfach einmal Danke sagen: für Ihre Besuche, für die guten Gespräche und dafür, dass Sie bei uns einkaufen.',
      {
        when: { field: 'points', comparison: 'atLeast', value: 500 },
        text: 'Auf Ihrem Konto stehen inzwischen {{Punktestand}} Punkte. Sprechen Sie uns an, gern lösen wir sie für Sie ein.',
      },
      'Schön, dass es Sie gibt. Wir freuen uns auf das nächste Mal!',
      kindly(from),
    ],
  },
  missed: {
    name: 'Wir vermissen Sie',
    purpose: 'advertising',
    subject: 'Wir haben Sie lange nicht gesehen',
    parts: (from) => [
      '{{Briefanrede}}',
      'wir haben Sie schon eine ganze Weile nicht mehr bei uns begrüßt und denken oft an Sie. Wir hoffen, es geht Ihnen gut.',
      'Vieles kennen Sie noch, manches ist neu: … Kommen Sie doch wieder einmal vorbei und schauen Sie sich um.',
      'Und falls Sie einmal nicht zufrieden waren, sagen Sie es uns bitte. Wir möchten es besser machen.',
      kindly(from),
    ],
  },
  newCustomer: {
    name: 'Neuer Kunde',
    purpose: 'advertising',
    subject: 'Herzlich willkommen',
    parts: (from) => [
      '{{Briefanrede}}',
      'herzlich willkommen bei uns! Wir freuen uns, dass Sie den Weg in unseren Laden gefunden haben.',
      {
        when: { field: 'points', comparison: 'atLeast', value: 1 },
        text: 'Ihre Kundenkarte sammelt schon für Sie: {{Punktestand}} Punkte sind es bisher.',
        otherwise: 'Ihre Kundenkarte liegt bereit. Mit jedem Einkauf sammelt sie Punkte für Sie.',
      },
      'Haben Sie Fragen oder einen besonderen Wunsch? Sprechen Sie uns an, wir nehmen uns gern Zeit.',
      kindly(from),
    ],
  },
  anniversary: {
    name: 'Jubiläum',
    purpose: 'advertising',
    subject: 'Wir feiern Jubiläum',
    parts: (from) => [
      '{{Briefanrede}}',
      'seit … Jahren gibt es unseren Laden, und das verdanken wir Kundinnen und Kunden wie Ihnen.',
      {
        when: { field: 'customerYears', comparison: 'atLeast', value: 5 },
        text: 'Sie sind schon seit dem {{Kunde seit}} dabei. Dafür danken wir Ihnen ganz besonders.',
      },
      'Das möchten wir mit Ihnen feiern: Kommen Sie am … vorbei und stoßen Sie mit uns an!',
      kindly(from),
    ],
  },
  voucher: {
    name: 'Gutschein',
    purpose: 'advertising',
    subject: 'Ein Gutschein für Sie',
    parts: (from) => [
      '{{Briefanrede}}',
      'mit diesem Brief schenken wir Ihnen einen Gutschein über … Euro. Sie können ihn bis zum … bei uns einlösen.',
      'Bringen Sie diesen Brief einfach zu Ihrem nächsten Einkauf mit.',
      'Wir wünschen Ihnen viel Freude beim Aussuchen!',
      kindly(from),
    ],
  },
  paymentReminder: {
    name: 'Zahlungserinnerung',
    purpose: 'contract',
    subject: 'Zahlungserinnerung',
    parts: (from) => [
      '{{Briefanrede}}',
      'sicher ist es Ihrer Aufmerksamkeit entgangen: Unsere Rechnung Nr. … vom … über … Euro ist noch offen.',
      'Bitte überweisen Sie den Betrag bis zum …. Haben Sie inzwischen bezahlt, betrachten Sie dieses Schreiben bitte als erledigt.',
      'Bei Fragen sind wir gern für Sie da.',
      closing('Mit freundlichen Grüßen', from),
    ],
  },
  readyForPickup: {
    name: 'Abholbereit',
    purpose: 'contract',
    subject: 'Ihre Bestellung liegt für Sie bereit',
    parts: (from) => [
      '{{Briefanrede}}',
      'gute Nachrichten: Ihre Bestellung (…) ist eingetroffen und liegt bei uns für Sie bereit.',
      'Sie können sie zu unseren Öffnungszeiten abholen. Bitte geben Sie uns kurz Bescheid, wenn Sie es bis zum … nicht schaffen, dann finden wir eine andere Lösung.',
      'Wir freuen uns auf Ihren Besuch!',
      kindly(from),
    ],
  },
  condolence: {
    name: 'Beileid',
    purpose: 'contract',
    subject: '',
    parts: (from) => [
      '{{Briefanrede}}',
      'die Nachricht vom Tod von … hat uns sehr bewegt. Zu Ihrem schweren Verlust sprechen wir Ihnen unser herzliches Beileid aus.',
      'Wir erinnern uns gern an viele Begegnungen in unserem Laden und werden … in guter Erinnerung behalten.',
      'Für die kommende Zeit wünschen wir Ihnen viel Kraft und Menschen, die Ihnen zur Seite stehen.',
      closing('In stiller Anteilnahme', from),
    ],
  },
} satisfies Record<string, Template>
