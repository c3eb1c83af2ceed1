import type { Letter, LetterLayout } from '@shared/features/letters/letter'
import { plainBlocks } from './plain-blocks'

export function layout(change: Partial<LetterLayout> = {}): LetterLayout {
  return {
    form: 'B',
    duplex: false,
    foldMarks: true,
    letterhead: {
      name: 'Weinhandlung Kessler',
      street: 'Hauptstraße 12',
      postcode: '69117',
      city: 'Heidelberg',
      phone: '06221 12 34 56',
      email: 'post@kessler.example',
      website: 'www.kessler.example',
    },
    logo: null,
    paper: null,
    returnLine: 'Weinhandlung Kessler · Hauptstraße 12 · 69117 Heidelberg',
    infoLines: [],
    footerLines: ['Inh. Marion Kessler', 'IBAN DE02 1203 0000 0000 2020 51', 'USt-IdNr. DE123456789'],
    ...change,
  }
}

const usualText = [
  'Sehr geehrte Frau Dr. Klos,',
  'seit dem 14.03.2019 schenken Sie uns Ihr Vertrauen – dafür möchten wir Danke sagen und laden Sie herzlich zu ' +
    'unserer Adventsverkostung ein. Auf Sie warten zwölf Weine, warmer Flammkuchen und Zeit für ein Gespräch.',
  'Auf Ihrem Treuekonto warten 1.234 Punkte. Bringen Sie diesen Brief mit, und Sie erhalten einen Gutschein über ' +
    '12,50 €.',
  'Herzliche Grüße\nMarion Kessler',
].join('\n\n')

/** A letter to read back; a text as body stands for its blocks. */
export type SomeLetter = Partial<Omit<Letter, 'body'>> & { body?: Letter['body'] | string }

export function letter({ body = usualText, ...change }: SomeLetter = {}): Letter {
  return {
    recipientName: 'Ute Klos',
    addressLines: ['Frau Dr. Ute Klos', 'Neckarweg 17', '69120 Heidelberg'],
    infoLines: [
      { label: 'Kundennummer', value: '1042' },
      { label: 'Datum', value: '22.11.2026' },
    ],
    answerCode: '',
    subject: 'Einladung zur Adventsverkostung am 5. Dezember',
    body: typeof body === 'string' ? plainBlocks(body) : body,
    objectionSentence: 'Sie können der Werbung jederzeit widersprechen – ein Anruf genügt.',
    ...change,
  }
}
