import type { Settings } from '@shared/features/settings/settings'
import type { CivilDate } from '@shared/kernel/civil-date'
import { letters as texts } from '@shared/texts/de/letters'
import { addressBlock } from './address-block'
import { conditionHolds } from './conditions'
import type { LetterContent } from './contract'
import { fieldValues } from './fields'
import { fillBody } from './fill-body'
import { fillText } from './fill-line'
import type { Letter } from './letter'
import type { Manner } from './manner'
import { oneLine } from './names'
import type { Correspondent } from './people'
import { withSignature } from './signature'

/**
 * The letter to one correspondent. An advertising letter ends with the sentence on the right to object (Art. 21(4)
 * GDPR), the shop's own or the catalogue's, unless the content leaves it out; no other letter carries it. A stored signature stands above the typed name.
 */
export function composeLetter(
  correspondent: Correspondent,
  content: LetterContent,
  today: CivilDate,
  settings: Pick<Settings['letters'], 'companyFirst' | 'objectionSentence' | 'signature' | 'signatureMm'>,
  manner: Manner,
): Letter {
  const values = fieldValues(correspondent, today, manner)
  const addressLines = addressBlock(correspondent, {
    companyFirst: settings.companyFirst,
    senderCountry: manner.country,
  })
  const { signature, signatureMm } = settings
  const signed = content.withSignature && signature ? { image: signature.key, widthMm: signatureMm } : null
  const objects = content.purpose === 'advertising' && content.withObjectionSentence
  return {
    recipientName: values.company || [values.firstName, values.lastName].filter(Boolean).join(' '),
    addressLines,
    infoLines: [
      { label: texts.fields.number, value: values.number },
      { label: texts.fields.today, value: values.today },
    ].filter(({ value }) => value !== ''),
    answerCode: '',
    subject: oneLine(fillText(content.subject, values)),
    body: withSignature(
      fillBody(content.body, {
        fields: values,
        holds: (condition) => conditionHolds(condition, correspondent, today),
      }),
      signed,
    ),
    objectionSentence: objects ? oneLine(settings.objectionSentence) || texts.objectionSentence : '',
  }
}
