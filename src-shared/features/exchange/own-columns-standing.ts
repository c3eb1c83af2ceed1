import { LostReason, SettableState } from '@shared/features/customers/card'
import { Stage } from '@shared/features/customers/stage'
import { ownFiles as words } from '@shared/texts/de/own-files'
import { stages as stageWords } from '@shared/texts/de/stages'
import type { OwnFacts } from './own-card'
import type { OwnColumn } from './own-column'
import { consentsText, readConsents } from './own-consents'
import { textToWords, wordsToText } from './own-lines'
import { dateCell, isYes, readDate, yesNo } from './own-values'

type CardText = 'note' | 'ownSalutation' | 'source' | 'specialTerms' | 'paymentRemark'

const cardText = (part: CardText): OwnColumn => ({
  of: ({ own }) => own.card[part],
  into: (text, { own }) => {
    own.card[part] = text
  },
})

const fact = (part: 'byLetter' | 'byEmail' | 'byPhone' | 'byMessenger' | 'passingOn'): OwnColumn => ({
  of: (_draft, facts: OwnFacts) => facts[part],
})

const stages = stageWords.names

/** How things stand, what the shop knows, and what nobody reads back: points, purchases, what may be sent. */
export const standingColumns = {
  tags: {
    of: ({ own }) => wordsToText(own.card.tags),
    into: (text, { own }) => {
      own.card.tags = textToWords(text)
    },
  },
  note: cardText('note'),
  customerSince: {
    type: 'date',
    of: ({ own }) => dateCell(own.card.customerSince),
    into: (text, { own }) => {
      own.card.customerSince = readDate(text)
    },
  },
  ownSalutation: cardText('ownSalutation'),
  source: cardText('source'),
  specialTerms: cardText('specialTerms'),
  paymentRemark: cardText('paymentRemark'),
  responsible: {
    of: ({ own }) => own.responsible,
    into: (text, { own }) => {
      own.responsible = text
    },
  },
  stage: {
    of: ({ own }) => (own.stage ? stages[own.stage] : ''),
    into: (text, { own }) => {
      own.stage = Stage.options.find((one) => stages[one] === text.trim()) ?? null
    },
  },
  minimal: {
    of: ({ own }) => yesNo(own.minimal),
    into: (text, { own }) => {
      own.minimal = isYes(text)
    },
  },
  state: {
    of: ({ own }) => words.states[own.state],
    into: (text, { own }) => {
      own.state = SettableState.options.find((one) => words.states[one] === text.trim()) ?? 'active'
    },
  },
  stateOn: {
    type: 'date',
    of: ({ own }) => dateCell(own.stateOn),
    into: (text, { own }) => {
      own.stateOn = readDate(text)
    },
  },
  stateReason: {
    of: ({ own }) => (own.stateReason ? words.lostReasons[own.stateReason] : ''),
    into: (text, { own }) => {
      own.stateReason = LostReason.options.find((one) => words.lostReasons[one] === text.trim()) ?? null
    },
  },
  stateNote: {
    of: ({ own }) => own.stateNote,
    into: (text, { own }) => {
      own.stateNote = text
    },
  },
  adObjection: {
    of: (_draft, facts) => facts.objection,
    into: (text, { own }) => {
      own.card.adObjection = isYes(text)
    },
  },
  adObjectionOn: {
    type: 'date',
    of: ({ own }) => dateCell(own.adObjectionOn),
    into: (text, { own }) => {
      own.adObjectionOn = readDate(text)
    },
  },
  byLetter: fact('byLetter'),
  byEmail: fact('byEmail'),
  byPhone: fact('byPhone'),
  byMessenger: fact('byMessenger'),
  passingOn: fact('passingOn'),
  consents: {
    of: ({ own }) => consentsText(own.consents),
    into: (text, { own }) => {
      own.consents = readConsents(text)
    },
  },
  points: { type: 'number', of: (_draft, facts) => facts.points },
  purchases: { type: 'number', of: (_draft, facts) => facts.purchases },
  turnover: { type: 'number', of: (_draft, facts) => facts.cents / 100 },
  lastPurchase: { type: 'date', of: (_draft, facts) => dateCell(facts.lastOn) },
} satisfies Record<string, OwnColumn>
