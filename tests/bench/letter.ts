import { bodyOfText } from '@shared/features/letters/body-of-text'
import type { LetterContent } from '@shared/features/letters/contract'
import type { BenchApp } from './open-app'
import { finish } from './open-app'

/** What it says; others that print it read it as text. */
export const letterText = `{{Briefanrede}},

unser Laden am Marktplatz öffnet ab dem 4. Januar dienstags bis freitags schon um neun Uhr, samstags bleibt es bei zehn bis sechzehn Uhr. Montags ist geschlossen. Wer aus {{Ort}} kommt, findet hinter dem Haus jetzt drei Parkplätze.

Ihre Kundenkarte gilt weiter wie bisher: Auf Ihrem Konto stehen heute {{Punktestand}} Punkte, die nicht verfallen. Bitte nennen Sie an der Kasse Ihre Kundennummer {{Kundennummer}}, dann schreiben wir sie Ihnen wie gewohnt gut.

Bestellungen nehmen wir weiter telefonisch entgegen. Ab drei Kartons liefern wir in der Stadt und in den Dörfern ringsum frei Haus, in der Regel am folgenden Werktag.

Mit freundlichen Grüßen

Emma Lindner`

/** A letter of one page that everybody gets, whoever objects to advertising included. */
export const letter: LetterContent = {
  subject: 'Neue Öffnungszeiten ab Januar',
  body: bodyOfText(letterText),
  purpose: 'contract',
  form: 'B',
  duplex: false,
  campaignId: null,
  withCode: true,
  withSignature: true,
  withObjectionSentence: false,
}

/** Prints the letter to everybody in this shop; each must have got one page. */
export async function printLetters({ client }: BenchApp, customers: number): Promise<void> {
  const { letters, pages } = await finish(client.letters.export({ letter, selection: { type: 'all' } }))
  if (letters !== customers || pages !== customers)
    throw new Error(`${letters} letters on ${pages} pages instead of ${customers}`)
}
