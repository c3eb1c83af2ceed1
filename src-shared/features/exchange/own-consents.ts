import {
  ConsentBasis,
  ConsentChannel,
  ConsentPurpose,
  ConsentSource,
  ConsentStatus,
} from '@shared/features/consents/consent'
import { formatDate } from '@shared/kernel/civil-date'
import { ownFiles as words } from '@shared/texts/de/own-files'
import type { OwnConsent } from './own-card'
import { keyOf, linesOf, lineToPairs, pairsToLine } from './own-lines'
import { readDate } from './own-values'

const labels = words.consent

/** Everything that was said, a line each; people are counted from 1 as they stand on the card. */
export function consentsText(consents: readonly OwnConsent[]): string {
  return consents
    .map((one) =>
      pairsToLine([
        [labels.person, one.person === null ? '' : String(one.person + 1)],
        [labels.purpose, words.consentPurposes[one.purpose]],
        [labels.channel, words.consentChannels[one.channel]],
        [labels.newsletter, one.newsletter],
        [labels.status, words.consentStatuses[one.status]],
        [labels.basis, words.consentBases[one.basis]],
        [labels.on, formatDate(one.on)],
        [labels.source, words.consentSources[one.source]],
        [labels.sourceWords, one.sourceWords],
        [labels.evidence, one.evidence],
      ]),
    )
    .join('\n')
}

/** The inverse of `consentsText`; a line without a day, purpose or answer says nothing and is left out. */
export function readConsents(text: string): OwnConsent[] {
  return linesOf(text).flatMap((line): OwnConsent[] => {
    const found = new Map(lineToPairs(line))
    const get = (key: keyof typeof labels) => found.get(labels[key]) ?? ''
    const on = readDate(get('on'))
    const known = ConsentPurpose.options.some((one) => words.consentPurposes[one] === get('purpose'))
    if (on === null || !known) return []
    const person = Number(get('person') || '0')
    return [
      {
        person: person > 0 ? person - 1 : null,
        purpose: keyOf(words.consentPurposes, get('purpose'), ConsentPurpose.enum.advertising),
        channel: keyOf(words.consentChannels, get('channel'), ConsentChannel.enum.any),
        newsletter: get('newsletter'),
        status: keyOf(words.consentStatuses, get('status'), ConsentStatus.enum.unknown),
        basis: keyOf(words.consentBases, get('basis'), ConsentBasis.enum.consent),
        on,
        source: keyOf(words.consentSources, get('source'), ConsentSource.enum.other),
        sourceWords: get('sourceWords'),
        evidence: get('evidence'),
      },
    ]
  })
}
